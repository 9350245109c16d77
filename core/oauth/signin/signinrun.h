#pragma once

#include "core/oauth/answer.h"
#include "core/oauth/signin/signinclaim.h"
#include "core/oauth/signin/signinflow.h"
#include "core/oauth/signin/signinsettle.h"

namespace wxbind {

/// One sign-in on its way: what it knows so far, and which step is next. Goes away by itself when
/// it has ended; what waits for it sees Cancelled when its parent goes first.
class SignInRun final : public QObject
{
    Q_OBJECT

public:
    enum class Goal
    {
        KnowTheUser,
        TokenOnly, ///< keep the token, decide nothing
    };

    SignInRun(const SignInFlow::Parts &parts, Account account, Callback callback, UserInfoLang lang,
              Goal goal, QObject *parent);

    [[nodiscard]] Async<Attempt> start();

Q_SIGNALS:
    void stageChanged(wxbind::AttemptId attempt);

private:
    [[nodiscard]] ClaimOrder claimOrder() const;
    void look();
    void openSecret();
    void openKey();
    void claim();
    void exchange();
    void keepGrant(const Answer<TokenGrant> &answer);
    void settle();
    void fetchProfile();
    void keepProfile(const Answer<Profile> &answer);

    /// Ends the attempt as Failed or OutcomeUnknown at `step`, in the store too.
    void failAt(Step step, const Error &error);
    void end(Result<Attempt> result);
    [[nodiscard]] ExchangeContext contextOf(Step step) const;

    SignInFlow::Parts m_parts;
    Account m_account;
    Callback m_callback;
    UserInfoLang m_lang;
    Goal m_goal;
    Promise<Attempt> m_promise;
    Attempt m_attempt;
    Secret m_secret;
    Secret m_key;
    TokenGrant m_grant;
    SealedWebToken m_token;
    std::optional<Profile> m_profile;
};

} // namespace wxbind
