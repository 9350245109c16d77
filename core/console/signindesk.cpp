#include "core/console/signindesk.h"

#include "core/console/callbackjudge.h"
#include "core/oauth/signin/signinclaim.h"
#include "core/oauth/signin/signinflow.h"
#include "core/oauth/step1_authorize/callbacklistener.h"
#include "core/oauth/step1_authorize/callbackparser.h"
#include "core/store/accountrepository.h"
#include "core/store/attemptrepository.h"
#include "core/store/database.h"
#include "core/store/seencoderepository.h"

#include <QPointer>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

/// What is known of the code before now.
[[nodiscard]] Result<CodeHistory> historyOf(Connection &db, const QByteArray &codeHash)
{
    const auto seen = SeenCodeRepository(db).get(codeHash);
    const auto attempts = AttemptRepository(db).withCode(codeHash);
    if (!seen || !attempts) {
        return fail(seen ? attempts.error() : seen.error());
    }
    CodeHistory history{*seen, *attempts, {}};
    const auto spender = std::find_if(attempts->cbegin(), attempts->cend(), mayHaveSpentCode);
    if (spender != attempts->cend()) {
        history.spentBy = spender->id;
    }
    return history;
}

/// For a write job.
[[nodiscard]] Result<QList<CodeHistory>> seeCodes(Connection &db, const QList<Callback> &callbacks,
                                                  const CodeSighting &sighting)
{
    SeenCodeRepository codes(db);
    if (const auto dropped = codes.forget(sighting.at - kSeenCodeLife); !dropped) {
        return fail(dropped.error());
    }
    QList<CodeHistory> histories;
    for (const Callback &callback : callbacks) {
        const QByteArray hash =
            callback.code.isEmpty() ? QByteArray() : hashOfCode(callback.code.reveal());
        const auto history = hash.isEmpty() ? CodeHistory{} : historyOf(db, hash);
        const auto recorded = hash.isEmpty() ? Result<Unit>(Unit{}) : codes.record(hash, sighting);
        if (!history || !recorded) {
            return fail(history ? recorded.error() : history.error());
        }
        histories.append(*history);
    }
    return histories;
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

Async<QList<CodeHistory>> SignInDesk::see(const QList<Callback> &callbacks, CodeSource source)
{
    const CodeSighting sighting{m_parts.clock.now(), source, m_parts.operatorName};
    return m_parts.database.write(
        [callbacks, sighting](Connection &db) { return seeCodes(db, callbacks, sighting); });
}

Async<CodeHistory> SignInDesk::seen(const Callback &callback)
{
    return m_parts.database.read([hash = hashOfCode(callback.code.reveal())](Connection &db) {
        return historyOf(db, hash);
    });
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
                    // Every link of this console has a state: without one anybody could have
                    // made the browser come here, and its code is not spent.
                    if (callback.state.isEmpty()) {
                        listener->answer(token, pages(fail(Fault::StateUnknown)));
                        return;
                    }
                    // The listener is the context: when it is gone, so is the browser.
                    onResult(run(appId, callback), listener,
                             [listener, token, pages](const Result<Attempt> &attempt) {
                                 listener->answer(token, pages(attempt));
                             });
                });
}

Result<QUrl> SignInDesk::listenOnly(const Account &account, quint16 port, PageMaker pages)
{
    return open(account, port,
                [this, appId = account.appId, pages = std::move(pages)](
                    CallbackListener *listener, CallbackToken token, const Callback &callback) {
                    const auto found = m_parts.database.read(
                        [appId, callback, now = m_parts.clock.now()](Connection &db) {
                            return judgeCallback(db, appId, callback, now);
                        });
                    const auto tell = [this, listener, token, callback,
                                       pages](const Result<Attempt> &attempt) {
                        listener->answer(token, pages(attempt));
                        Q_EMIT callbackJudged(callback, attempt);
                    };
                    // Nothing claims this one, so the journal is told here.
                    onResult(see({callback}, CodeSource::Listener), listener,
                             [found, listener, tell](const Result<QList<CodeHistory>> &) {
                                 onResult(found, listener, tell);
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
