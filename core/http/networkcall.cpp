#include "core/http/networkcall.h"

#include "core/http/networkverdict.h"

#include <QHostAddress>
#include <QSslCipher>
#include <QSslError>

namespace wxbind {

using namespace Qt::StringLiterals;

NetworkCall::NetworkCall(Order order, NetworkWorker::Done done, QObject *parent)
    : QObject(parent)
    , m_options(order.options)
    , m_clock(order.clock)
    , m_ledger(order.ledger)
    , m_done(std::move(done))
{
    m_call.request = std::move(order.request);
    m_call.startedAt = m_clock.now();
    m_limit.setSingleShot(true);
    m_limit.setTimerType(Qt::CoarseTimer);
    connect(&m_limit, &QTimer::timeout, this, &NetworkCall::onTimeUp);
}

NetworkCall::~NetworkCall()
{
    if (m_done) {
        stop(Fault::Cancelled, u"the program was ended before a reply came"_s);
    }
    delete m_reply;
}

void NetworkCall::follow(QNetworkReply *reply)
{
    m_reply = reply;
    m_watch.start();
    connect(reply, &QNetworkReply::socketStartedConnecting, this, &NetworkCall::onConnecting);
    connect(reply, &QNetworkReply::encrypted, this, &NetworkCall::onEncrypted);
    connect(reply, &QNetworkReply::metaDataChanged, this, &NetworkCall::onHead);
    connect(reply, &QNetworkReply::readyRead, this, &NetworkCall::onBytes);
    connect(reply, &QNetworkReply::finished, this, &NetworkCall::onFinished);
    connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors) {
            m_tlsErrors += (m_tlsErrors.isEmpty() ? u""_s : u"; "_s) + error.errorString();
        }
    });
    m_limit.start(std::min(m_options.connectMillis, m_options.totalMillis));
}

void NetworkCall::onConnecting()
{
    m_connecting = true;
    // Qt announces requestSent for requests without a body device only. Ours counts as sent as soon
    // as nothing stands between it and the wire: here, or when TLS is up.
    if (m_call.request.url.scheme() == "http"_L1) {
        onSent();
    }
}

void NetworkCall::onEncrypted()
{
    m_encryptedAt = m_watch.elapsed();
    m_ledger.noteOpen(m_call.request.url);
    onSent();
}

void NetworkCall::onSent()
{
    if (!m_sentAt) {
        m_sentAt = m_watch.elapsed();
        m_limit.start(std::max(0, m_options.totalMillis - int(*m_sentAt)));
    }
}

void NetworkCall::onHead()
{
    if (!m_headAt && m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid()) {
        m_headAt = m_watch.elapsed();
        m_call.headAt = m_clock.now();
        m_ledger.noteOpen(m_call.request.url);
    }
}

void NetworkCall::onBytes()
{
    m_call.reply.body += m_reply->readAll();
    if (m_call.reply.body.size() > m_options.longestReply) {
        m_call.reply.body.truncate(m_options.longestReply);
        stop(Fault::BadReply, u"the reply is longer than %1 bytes"_s.arg(m_options.longestReply));
    }
}

bool NetworkCall::mayBeSent() const
{
    return m_sentAt.has_value() || m_ledger.mayBeOpen(m_call.request.url);
}

void NetworkCall::onTimeUp()
{
    if (!m_sentAt && !m_connecting && mayBeSent()) {
        onSent(); // over a kept connection, without a word from Qt: the whole time is its limit
        return;
    }
    const QString detail = m_sentAt ? u"no whole reply within %1 ms"_s.arg(m_options.totalMillis)
                                    : u"no connection within %1 ms"_s.arg(
                                          std::min(m_options.connectMillis, m_options.totalMillis));
    stop(Fault::Timeout, detail);
}

void NetworkCall::onFinished()
{
    settle();
    deleteLater();
}

void NetworkCall::stop(Fault fault, const QString &detail)
{
    if (m_done) {
        m_stopped = lostOrNot({fault, 0, {}, detail, m_call.request.endpoint},
                              m_call.request.oneShot && mayBeSent());
        m_reply->disconnect(this);
        settle();
        m_reply->abort();
        deleteLater();
    }
}

void NetworkCall::settle()
{
    m_limit.stop();
    readReply();
    measure();
    m_call.error = m_stopped ? m_stopped : verdict();
    m_call.foundClosed = foundClosed();
    // Taken out first: whoever is told may be the one that ends us.
    const NetworkWorker::Done done = std::exchange(m_done, {});
    done(std::move(m_call));
}

void NetworkCall::readReply()
{
    HttpReply &reply = m_call.reply;
    reply.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QList<QNetworkReply::RawHeaderPair> &headers = m_reply->rawHeaderPairs();
    for (const auto &[name, value] : headers) {
        reply.headers.append({name, value});
    }
    const QNetworkRequest request = m_reply->request();
    m_call.requestHeaders.append({"Host", request.url().authority().toUtf8()});
    const QList<QByteArray> names = request.rawHeaderList();
    for (const QByteArray &name : names) {
        m_call.requestHeaders.append({name, request.rawHeader(name)});
    }
    m_call.tls = tlsSummary(*m_reply);
    m_call.remoteAddress = addressIn(request.url());
    if (m_reply->isOpen() && m_reply->bytesAvailable() > 0 && !m_stopped) {
        reply.body += m_reply->readAll();
    }
}

std::optional<Error> NetworkCall::verdict() const
{
    WireEnd end;
    end.error = m_reply->error();
    end.status = m_call.reply.status;
    end.sent = mayBeSent();
    end.oneShot = m_call.request.oneShot;
    end.detail = m_tlsErrors.isEmpty() ? m_reply->errorString() : m_tlsErrors;
    std::optional<Error> error = judge(end);
    if (error) {
        error->endpoint = m_call.request.endpoint;
    }
    return error;
}

bool NetworkCall::foundClosed() const
{
    const QNetworkReply::NetworkError error = m_reply->error();
    return !m_stopped && !m_connecting && !m_encryptedAt && m_call.reply.status == 0 &&
           (error == QNetworkReply::RemoteHostClosedError ||
            error == QNetworkReply::ContentReSendError);
}

void NetworkCall::measure()
{
    Phases &phases = m_call.phases;
    phases.total = m_watch.elapsed();
    m_call.reply.millis = phases.total;
    if (m_encryptedAt) {
        phases.tls = m_encryptedAt;
    }
    if (m_headAt) {
        phases.firstByte = *m_headAt - m_sentAt.value_or(0);
        phases.receive = phases.total - *m_headAt;
    }
}

} // namespace wxbind
