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

/// The order of one sign-in and nothing else: claim, exchange, rule, userinfo when the rule asks,
/// rule again, one transaction. Each stage is written to the attempt as it happens and announced.
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
    /// an attempt: StateUnknown, StateUsed, StateExpired, Storage, Invalid.
    /// A refusal ends its attempt as Refused; a text without a code is Invalid.
    /// A callback without state (a bare code) makes an attempt of its own; a bare code that was
    /// sent to the platform before is StateUsed, because a code is spent once.
    [[nodiscard]] Async<Attempt> run(const Account &account, const Callback &callback,
                                     UserInfoLang lang = UserInfoLang::ZhCn);

Q_SIGNALS:
    void stageChanged(wxbind::AttemptId attempt);

private:
    Parts m_parts;
};

} // namespace wxbind
