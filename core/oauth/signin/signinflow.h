#pragma once

#include "core/base/random.h"
#include "core/http/httpclient.h"
#include "core/model/account.h"
#include "core/model/callback.h"
#include "core/oauth/step4_userinfo/fetchuserinfo.h"
#include "core/secrets/vault.h"
#include "core/store/database.h"

#include <QObject>

namespace wxbind {

class SignInRun;

/// The order of one sign-in and nothing else: look at the state, open the vault, claim, exchange,
/// rule, userinfo when the rule asks, rule again, one transaction. Each stage is written to the
/// attempt as it happens and announced.
class SignInFlow final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        HttpClient &http;
        Database &database;
        Vault &vault;
        const Clock &clock;
        Random &random; ///< for the state of an attempt that a bare code makes
        QString operatorName;
        QString host;
    };
    explicit SignInFlow(Parts parts, QObject *parent = nullptr);

    /// Runs a callback of `account` to its end. The Result holds the attempt as it ended, also when
    /// it ended badly (Attempt::error, Attempt::progress); the error is only for what never became
    /// an attempt: StateUnknown, StateUsed, StateExpired, Storage, Invalid, and Secret, which
    /// leaves the link waiting and the code unspent. A refusal ends its attempt as Refused; a text
    /// without a code is Invalid. A callback without state (a bare code) makes an attempt of its
    /// own. A code that was sent to the platform before, alone or under any state, is StateUsed: it
    /// is sent once.
    [[nodiscard]] Async<Attempt> run(const Account &account, const Callback &callback,
                                     UserInfoLang lang = UserInfoLang::ZhCn);

    /// How many runs have not ended yet.
    [[nodiscard]] int running() const { return m_running; }

    /// Spends a bare code as run() does and keeps the token, but decides and binds nothing: the
    /// attempt ends as Held without a decision.
    [[nodiscard]] Async<Attempt> exchangeOnly(const Account &account, const Secret &code);

Q_SIGNALS:
    void stageChanged(wxbind::AttemptId attempt);
    void idle();

private:
    [[nodiscard]] Async<Attempt> start(SignInRun *run);

    Parts m_parts;
    int m_running = 0;
};

} // namespace wxbind
