#include "core/oauth/step1_authorize/phonepage.h"

#include "core/oauth/step1_authorize/callbackparser.h"
#include "core/oauth/step1_authorize/lanaddresses.h"
#include "core/oauth/step1_authorize/phoneform.h"
#include "core/oauth/step1_authorize/requestgate.h"
#include "core/oauth/step1_authorize/requestrate.h"
#include "core/oauth/step1_authorize/waitingbrowsers.h"
#include "core/secrets/samebytes.h"

#include <QHostAddress>
#include <QHttpServer>

#include <algorithm>

namespace wxbind {

using namespace Qt::StringLiterals;
using Status = QHttpServerResponder::StatusCode;

namespace {

constexpr qint64 kLongestForm = 32 * 1024;
constexpr int kLifeTickMillis = 500;
constexpr int kTokenBytes = 16;
constexpr quint32 kPairingCodes = 1'000'000;

/// As for the callback's page, but that its own form may be sent.
constexpr char kFormPolicy[] =
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'; "
    "base-uri 'none'; form-action 'self'";

/// Six digits, each number as likely as any other.
QByteArray freshPairingCode(Random &random)
{
    constexpr quint32 kFair = 0xffffffffU - 0xffffffffU % kPairingCodes;
    for (;;) {
        quint32 number = 0;
        for (const char byte : random.bytes(4)) {
            number = number << 8 | static_cast<quint8>(byte);
        }
        if (number < kFair) {
            return QByteArray::number(number % kPairingCodes).rightJustified(6, '0');
        }
    }
}

/// The page listens for them as the listener on this machine does.
QList<Callback> callbacksIn(const QString &text)
{
    QList<Callback> callbacks = parseCallbacks(text);
    for (Callback &one : callbacks) {
        one.source = CodeSource::Listener;
    }
    return callbacks;
}

bool isUsable(const Callback &callback)
{
    return callback.outcome == Callback::Outcome::Code ||
           callback.outcome == Callback::Outcome::Refused;
}

/// What was typed, without the blanks that people put between digits.
QByteArray typedCode(const QString &text)
{
    QString digits = text;
    return digits.remove(u' ').toUtf8();
}

} // namespace

class PhonePage::Impl final
{
public:
    Impl(PhonePage &owner, const Clock &clock, Random &random)
        : m_owner(owner)
        , m_clock(clock)
        , m_token(random.hex(kTokenBytes))
        , m_pairing(freshPairingCode(random))
        , m_waiting(clock)
    {
        m_server.setMissingHandler(
            [this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
                handle(request, std::move(responder));
            });
        m_life.setInterval(kLifeTickMillis);
        QObject::connect(&m_life, &QTimer::timeout, &m_server, [this] {
            if (isOver()) {
                close(PhoneEnd::Expired);
            }
        });
    }

    Result<PhoneInvitation> open(const QString &address, quint16 port)
    {
        if (m_gate) {
            return fail(Fault::Invalid, u"the page was opened before"_s);
        }
        if (!isOwnAddress(address)) { // and never all of them at once
            return fail(Fault::Invalid, u"not an IPv4 address of this machine"_s);
        }
        m_gate = new RequestGate(m_clock, {{address.toLatin1()}, kLongestForm}, &m_server);
        if (!m_gate->listen(QHostAddress(address), port)) {
            return fail(Fault::Network, m_gate->errorString());
        }
        m_server.bind(m_gate);
        m_until = m_clock.now() + kPhoneLife;
        m_life.start();
        m_address.setScheme(u"http"_s);
        m_address.setHost(address);
        m_address.setPort(m_gate->serverPort());
        m_address.setPath(u"/"_s);
        return PhoneInvitation{m_address, QString::fromLatin1(m_pairing), m_until};
    }

    void answer(CallbackToken token, const BrowserPage &page) { m_waiting.answer(token, page); }

    /// False when it was closed before.
    bool close()
    {
        if (m_closed || !m_gate) {
            return false;
        }
        m_closed = true;
        m_life.stop();
        m_gate->close();
        return true;
    }

private:
    [[nodiscard]] bool isOver() const { return m_clock.now() >= m_until; }

    void handle(const QHttpServerRequest &request, QHttpServerResponder &&responder)
    {
        if (request.url().path() != "/"_L1) {
            writeReply(responder, lineReply(Status::NotFound, "404 Not Found"));
        } else if (!m_rate.admit(m_clock.now())) {
            writeReply(responder, lineReply(Status::TooManyRequests, "429 Too Many Requests"));
        } else if (!isOfThisPage(request.value("Origin"))) {
            writeReply(responder, lineReply(Status::Forbidden, "403 Forbidden"));
        } else if (m_closed || isOver()) {
            show(request, responder,
                 m_wrong < kPairingTries ? PhoneSays::Expired : PhoneSays::Closed);
        } else if (request.method() == QHttpServerRequest::Method::Post) {
            take(request, std::move(responder));
        } else {
            show(request, responder, PhoneSays::Nothing);
        }
    }

    /// Browsers send the origin with every form; what sends none is no page of somebody else's.
    [[nodiscard]] bool isOfThisPage(const QByteArray &origin) const
    {
        const QUrl own = m_address.adjusted(QUrl::RemovePath);
        return origin.isEmpty() || origin == own.toEncoded();
    }

    void take(const QHttpServerRequest &request, QHttpServerResponder &&responder)
    {
        const QByteArray body = request.body();
        if (!sameBytes(formField(body, "token").toUtf8(), m_token)) {
            show(request, responder, PhoneSays::Stale);
            return;
        }
        if (!sameBytes(typedCode(formField(body, "pairing")), m_pairing)) {
            ++m_wrong;
            const bool last = m_wrong >= kPairingTries;
            show(request, responder, last ? PhoneSays::Closed : PhoneSays::WrongCode);
            if (last) {
                close(PhoneEnd::WrongCode);
            }
            return;
        }
        const QList<Callback> callbacks = callbacksIn(formField(body, "text"));
        if (std::none_of(callbacks.cbegin(), callbacks.cend(), isUsable)) {
            show(request, responder, PhoneSays::NoCallback);
            return;
        }
        const CallbackToken token = m_waiting.add(std::move(responder));
        close(PhoneEnd::Taken);
        Q_EMIT m_owner.arrived(token, callbacks);
    }

    void show(const QHttpServerRequest &request, QHttpServerResponder &responder, PhoneSays says)
    {
        PhoneForm form;
        form.says = says;
        form.chinese = asksForChinese(request.value("Accept-Language"));
        form.triesLeft = kPairingTries - m_wrong;
        form.secondsLeft = qMax<qint64>(0, (m_until - m_clock.now()) / kSecond);
        form.token = m_token;
        form.text = formField(request.body(), "text");
        if (says == PhoneSays::NoCallback) { // it was right
            form.pairing = formField(request.body(), "pairing");
        }
        writeReply(responder, {statusOf(says), "text/html; charset=utf-8", htmlOf(form),
                               kFormPolicy, "same-origin"});
    }

    [[nodiscard]] static Status statusOf(PhoneSays says)
    {
        switch (says) {
        case PhoneSays::Nothing:
            return Status::Ok;
        case PhoneSays::WrongCode:
        case PhoneSays::Stale:
        case PhoneSays::Closed:
            return Status::Forbidden;
        case PhoneSays::NoCallback:
            return Status::BadRequest;
        case PhoneSays::Expired:
            return Status::Gone;
        }
        Q_UNREACHABLE();
    }

    void close(PhoneEnd end)
    {
        if (close()) {
            Q_EMIT m_owner.ended(end);
        }
    }

    PhonePage &m_owner;
    const Clock &m_clock;
    const QByteArray m_token;
    const QByteArray m_pairing;
    QUrl m_address;
    Msecs m_until = 0;
    int m_wrong = 0;
    bool m_closed = false;
    QHttpServer m_server;
    RequestGate *m_gate = nullptr; ///< child of m_server
    QTimer m_life;
    RequestRate m_rate;
    WaitingBrowsers m_waiting; ///< last, so that it goes before the server
};

PhonePage::PhonePage(const Clock &clock, Random &random, QObject *parent)
    : QObject(parent)
    , m_impl(std::make_unique<Impl>(*this, clock, random))
{}

PhonePage::~PhonePage() = default;

Result<PhoneInvitation> PhonePage::open(const QString &address, quint16 port)
{
    return m_impl->open(address, port);
}

void PhonePage::answer(CallbackToken token, const BrowserPage &page)
{
    m_impl->answer(token, page);
}

void PhonePage::close()
{
    m_impl->close();
}

} // namespace wxbind
