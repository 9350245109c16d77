#pragma once

#include "app/democall.h"
#include "app/demohistory.h"

namespace wxbind {

enum class DemoEnding
{
    NewUser,
    KnownUser,
    Waiting,
    Expired,
    Refused,
    Snapshot,
    WrongPerson,
    Conflict,
    NeedsConsent,
    InvalidCode,     ///< 40029
    UsedCode,        ///< 40163
    BadSecret,       ///< 40125
    BadGateway,      ///< HTTP 502 with a page
    LostReply,       ///< the exchange went out, nothing came back
    UserInfoTimeout, ///< signed for, but no profile came
    UserInfoBlocked, ///< 50002
};

/// Makes single attempts of the sample history.
class DemoAttemptMaker final
{
public:
    DemoAttemptMaker(const Account &account, const QList<DemoPerson> &people)
        : m_account(account)
        , m_people(people)
    {}

    /// At the time the person was bound (NewUser) or seen last.
    [[nodiscard]] DemoAttempt make(DemoEnding ending, qsizetype person) const;
    [[nodiscard]] DemoAttempt makeAt(DemoEnding ending, qsizetype person, Msecs at) const;

private:
    [[nodiscard]] Attempt issued(DemoEnding ending, qsizetype person, Msecs at) const;
    void call(DemoAttempt &demo, DemoCall one) const;
    void addExchange(DemoAttempt &demo, DemoEnding ending, const OpenId &openId) const;
    void addUserInfo(DemoAttempt &demo, DemoEnding ending, qsizetype person) const;
    void addDecision(DemoAttempt &demo, DemoEnding ending, qsizetype person) const;

    const Account &m_account;
    const QList<DemoPerson> &m_people;
};

} // namespace wxbind
