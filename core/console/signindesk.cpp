#include "core/console/signindesk.h"

#include "core/oauth/signin/signinflow.h"
#include "core/oauth/step1_authorize/callbacklistener.h"
#include "core/oauth/step1_authorize/callbackparser.h"
#include "core/store/accountrepository.h"
#include "core/store/attemptrepository.h"
#include "core/store/database.h"

#include <QPointer>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

/// The attempt that was made with this state; StateUnknown when none was.
[[nodiscard]] Result<Attempt> attemptWith(Connection &db, const AppId &appId,
                                          const StateToken &state)
{
    AttemptQuery query;
    query.appId = appId;
    query.text = state.text();
    if (state.isEmpty()) {
        return fail(Fault::StateUnknown);
    }
    const auto found = AttemptRepository(db).list(query);
    if (!found) {
        return fail(found.error());
    }
    for (const Attempt &attempt : *found) {
        if (attempt.state == state) {
            return attempt;
        }
    }
    return fail(Fault::StateUnknown);
}

/// What would become of a callback that is only announced: its state is not claimed.
[[nodiscard]] Result<Attempt> judged(Connection &db, const AppId &appId, const Callback &callback,
                                     Msecs now)
{
    const bool refused = callback.outcome == Callback::Outcome::Refused;
    if (callback.outcome != Callback::Outcome::Code && !refused) {
        return fail(Fault::Invalid, u"no code in this callback"_s);
    }
    auto attempt = attemptWith(db, appId, callback.state);
    if (!attempt) {
        return attempt;
    }
    const bool open = attempt->progress == AttemptState::Waiting;
    if (attempt->progress == AttemptState::Expired || (open && attempt->expiresAt <= now)) {
        return fail(Fault::StateExpired);
    }
    if (!open) {
        return fail(Fault::StateUsed);
    }
    attempt->progress = refused ? AttemptState::Refused : AttemptState::Waiting;
    return attempt;
}

} // namespace

SignInDesk::SignInDesk(ConsoleParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&m_parts.signInFlow, &SignInFlow::stageChanged, this, &SignInDesk::attemptChanged);
}

SignInDesk::~SignInDesk() = default;

Callback SignInDesk::parse(const QString &text, const StateToken &sentState)
{
    return parseCallback(text, sentState);
}

QList<Callback> SignInDesk::parseAll(const QString &text, const StateToken &sentState)
{
    return parseCallbacks(text, sentState);
}

qsizetype SignInDesk::codesIn(const QList<Callback> &callbacks)
{
    return differentCodes(callbacks);
}

Async<Attempt> SignInDesk::run(const AppId &appId, const Callback &callback, UserInfoLang lang)
{
    const auto account =
        m_parts.database.read([appId](Connection &db) { return AccountRepository(db).get(appId); });
    const auto ended = andThen(account, this, [this, callback, lang](const Account &found) {
        return m_parts.signInFlow.run(withOverrides(m_parts, found), callback, lang);
    });
    return andThen(ended, this, [this](Attempt attempt) -> Result<Attempt> {
        Q_EMIT finished(attempt.id);
        return attempt;
    });
}

Result<QUrl> SignInDesk::open(const Account &account, quint16 port, const Handler &handle)
{
    delete m_listeners.take(account.appId); // at once: the new one may want the same port
    auto *listener = new CallbackListener(m_parts.clock, account.callbackPath, this);
    const auto bound = listener->listen(port);
    if (!bound) {
        delete listener;
        return fail(bound.error());
    }
    connect(listener, &CallbackListener::arrived, this,
            [this, listener, handle, appId = account.appId](CallbackToken token,
                                                            const Callback &callback) {
                Q_EMIT callbackArrived(appId, callback);
                handle(listener, token, callback);
            });
    m_listeners.insert(account.appId, listener);
    m_paths.insert(account.appId, account.callbackPath);
    Q_EMIT listening(account.appId, listeningAt(account.appId));
    return listeningAt(account.appId);
}

Result<QUrl> SignInDesk::listen(const Account &account, quint16 port, PageMaker pages)
{
    return open(account, port,
                [this, appId = account.appId, pages = std::move(pages)](
                    CallbackListener *listener, CallbackToken token, const Callback &callback) {
                    // The listener is the context: when it is gone, so is the browser.
                    onResult(run(appId, callback), listener,
                             [listener, token, pages](const Result<Attempt> &attempt) {
                                 listener->answer(token, pages(attempt));
                             });
                });
}

Result<QUrl> SignInDesk::listenOnly(const Account &account, quint16 port, PageMaker pages)
{
    return open(
        account, port,
        [this, appId = account.appId, pages = std::move(pages)](
            CallbackListener *listener, CallbackToken token, const Callback &callback) {
            const auto found =
                m_parts.database.read([appId, callback, now = m_parts.clock.now()](Connection &db) {
                    return judged(db, appId, callback, now);
                });
            onResult(found, listener,
                     [this, listener, token, callback, pages](const Result<Attempt> &attempt) {
                         listener->answer(token, pages(attempt));
                         Q_EMIT callbackJudged(callback, attempt);
                     });
        });
}

void SignInDesk::stopListening(const AppId &appId)
{
    if (CallbackListener *listener = m_listeners.take(appId)) {
        listener->disconnect(this);
        // Not at once: this may be called by who hears of its callback.
        QMetaObject::invokeMethod(
            this, [gone = QPointer<CallbackListener>(listener)] { delete gone; },
            Qt::QueuedConnection);
    }
}

QUrl SignInDesk::listeningAt(const AppId &appId) const
{
    const CallbackListener *listener = m_listeners.value(appId);
    if (!listener) {
        return {};
    }
    QUrl address;
    address.setScheme(u"http"_s);
    address.setHost(u"127.0.0.1"_s);
    address.setPort(listener->port());
    address.setPath(m_paths.value(appId));
    return address;
}

} // namespace wxbind
