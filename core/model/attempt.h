#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/model/ids.h"

#include <QList>

#include <optional>

namespace wxbind {

/// Where one sign-in stands. Waiting and Running are open, the rest are ends.
enum class AttemptState
{
    Waiting,        ///< the link is out, nobody came back yet
    Running,        ///< the callback claimed its state, calls are under way
    SignedIn,       ///< a known or a new user, see Decision
    Held,           ///< kept back on purpose, see Decision
    Conflict,       ///< two people hold what should be one; nothing written
    NeedsConsent,   ///< base scope and unknown openid: userinfo consent is needed
    Refused,        ///< the user said no
    Failed,         ///< see fault, errcode
    OutcomeUnknown, ///< the exchange went out, no reply came
    Expired,        ///< nobody came in time
};

/// What the sign-in rule found. Words as in the command-line contract.
enum class Decision
{
    KnownUser,       ///< "known-user"
    NewUser,         ///< "new-user"
    HeldSnapshot,    ///< "held-snapshot"
    HeldWrongPerson, ///< "held-wrong-person"
    Conflict,        ///< "conflict"
    NeedsUserInfo,   ///< "needs-userinfo": base scope, openid not known
};

enum class Step
{
    Link,
    Callback,
    Exchange,
    Refresh,
    UserInfo,
    Bind,
    Verify, ///< sns/auth
    BasicToken,
    FollowerInfo,
};

/// How far one stage of an attempt came.
enum class StageState
{
    NotReached,
    Running,
    Done,
    Failed,
    Held,
    Skipped, ///< not needed, such as userinfo for a known user
    Unknown, ///< sent, no reply
};

struct Stage
{
    Step step = Step::Link;
    StageState state = StageState::NotReached;
    Msecs at = 0;      ///< start; 0 when not reached
    qint64 millis = 0; ///< how long it took
    ExchangeId exchange;

    friend bool operator==(const Stage &, const Stage &) = default;
};

/// One sign-in from the link that was made to the user who was found.
struct Attempt
{
    AttemptId id;
    AppId appId;
    StateToken state;
    QString link; ///< empty for a sign-in from a pasted bare code
    QString redirectUri;
    QString scope;
    QString note;
    QString operatorName;
    UserId expect; ///< whom the operator waits for; null: anybody
    Msecs createdAt = 0;
    Msecs expiresAt = 0;
    Msecs claimedAt = 0; ///< 0: nobody came
    Msecs endedAt = 0;
    int callbacks = 0; ///< how often a callback with this state came
    AttemptState progress = AttemptState::Waiting;
    std::optional<Decision> decision;
    OpenId openId;
    UserId userId;
    std::optional<Error> error;
    QList<Stage> stages; ///< link, callback, exchange, userinfo, bind: always these five, in order

    friend bool operator==(const Attempt &, const Attempt &) = default;
};

inline constexpr Msecs kLinkLife = Msecs(30) * 60 * 1000;
inline constexpr Msecs kCodeLife = Msecs(5) * 60 * 1000;

[[nodiscard]] QString decisionName(Decision decision);
[[nodiscard]] QString stepName(Step step); ///< "exchange", "userinfo", …
[[nodiscard]] QString attemptStateName(AttemptState state);
[[nodiscard]] QString stageStateName(StageState state);
[[nodiscard]] std::optional<Decision> decisionFromName(QStringView name);
[[nodiscard]] std::optional<Step> stepFromName(QStringView name);
[[nodiscard]] std::optional<AttemptState> attemptStateFromName(QStringView name);
[[nodiscard]] std::optional<StageState> stageStateFromName(QStringView name);
[[nodiscard]] std::optional<Fault> faultFromName(QStringView name);

/// The five stages of a fresh attempt, all NotReached.
[[nodiscard]] QList<Stage> freshStages();

} // namespace wxbind
