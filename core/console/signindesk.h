#pragma once

#include "core/async/async.h"
#include "core/console/consoleparts.h"
#include "core/model/account.h"
#include "core/model/attempt.h"
#include "core/model/callback.h"
#include "core/model/codehistory.h"
#include "core/model/profile.h"

#include <QHash>
#include <QObject>
#include <QUrl>

#include <functional>

namespace wxbind {

class CallbackListener;
using CallbackToken = quint64;

/// Brings callbacks in, by listener or paste, and runs them to their end.
class SignInDesk final : public QObject
{
    Q_OBJECT

public:
    /// Makes the page for the browser from what really happened; set by ui or cli.
    using PageMaker = std::function<BrowserPage(const Result<Attempt> &)>;

    explicit SignInDesk(ConsoleParts &parts, QObject *parent = nullptr);
    ~SignInDesk() override;

    /// Pure.
    [[nodiscard]] static Callback parse(const QString &text, const StateToken &sentState = {});
    /// Pure. Every callback the text holds, the newest first; see core/oauth's parseCallbacks().
    [[nodiscard]] static QList<Callback> parseAll(const QString &text,
                                                  const StateToken &sentState = {});
    /// How many different codes these bring. More than one: somebody has to choose.
    [[nodiscard]] static qsizetype codesIn(const QList<Callback> &callbacks);
    /// What is known of each, and from now on the journal has it once more: `source` says how these
    /// came. Those without a code have no history.
    [[nodiscard]] Async<QList<CodeHistory>> see(const QList<Callback> &callbacks,
                                                CodeSource source);
    /// The same of one, and nothing is written.
    [[nodiscard]] Async<CodeHistory> seen(const Callback &callback);
    /// See SignInFlow::run for what an error means. A callback whose outcome is Refused ends its
    /// attempt as Refused; NoCode and Unusable are Invalid.
    [[nodiscard]] Async<Attempt> run(const AppId &appId, const Callback &callback,
                                     UserInfoLang lang = UserInfoLang::ZhCn);

    /// Loopback listener for an account; one per account, port 0 for a free one. Answers the
    /// address to register: http://127.0.0.1:PORT/wx/callback.
    [[nodiscard]] Result<QUrl> listen(const Account &account, quint16 port, PageMaker pages);
    /// Only announces callbacks (callbackArrived, then callbackJudged) and does not sign anybody
    /// in: the state is looked at and not claimed.
    [[nodiscard]] Result<QUrl> listenOnly(const Account &account, quint16 port, PageMaker pages);
    void stopListening(const AppId &appId);
    [[nodiscard]] QUrl listeningAt(const AppId &appId) const; ///< empty when not

Q_SIGNALS:
    void callbackArrived(const wxbind::AppId &appId, const wxbind::Callback &callback);
    /// listenOnly: the attempt whose callback this would be, or StateUnknown, StateUsed,
    /// StateExpired.
    void callbackJudged(const wxbind::Callback &callback,
                        const wxbind::Result<wxbind::Attempt> &attempt);
    /// A stage of the attempt was written; read it through AttemptDesk.
    void attemptChanged(wxbind::AttemptId attempt);
    void finished(wxbind::AttemptId attempt);
    /// A listener came up at this address.
    void listening(const wxbind::AppId &appId, const QUrl &address);

private:
    using Handler = std::function<void(CallbackListener *, CallbackToken, const Callback &)>;
    [[nodiscard]] Result<QUrl> open(const Account &account, quint16 port, const Handler &handle);

    ConsoleParts &m_parts;
    QHash<AppId, CallbackListener *> m_listeners;
    QHash<AppId, QString> m_paths;
};

} // namespace wxbind
