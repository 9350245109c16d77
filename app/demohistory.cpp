#include "app/demohistory.h"

#include "app/demoattempt.h"

#include <algorithm>
#include <array>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kRemembered = 30; ///< people whose sign-ins are in the history

constexpr std::array kTroubles{
    DemoEnding::Refused,         DemoEnding::InvalidCode,  DemoEnding::Expired,
    DemoEnding::UsedCode,        DemoEnding::NeedsConsent, DemoEnding::Snapshot,
    DemoEnding::BadSecret,       DemoEnding::WrongPerson,  DemoEnding::LostReply,
    DemoEnding::BadGateway,      DemoEnding::Conflict,     DemoEnding::UserInfoTimeout,
    DemoEnding::UserInfoBlocked, DemoEnding::Expired,      DemoEnding::Refused,
};

void addSignIns(QList<DemoAttempt> &history, const DemoAttemptMaker &maker, qsizetype people)
{
    for (qsizetype i = 0; i < qMin(kRemembered, people); ++i) {
        history.append(maker.make(DemoEnding::NewUser, i));
        if (i % 3 == 0) {
            history.append(maker.make(DemoEnding::KnownUser, i));
        }
    }
}

void addTroubles(QList<DemoAttempt> &history, const DemoAttemptMaker &maker, Msecs now)
{
    Msecs ago = 41 * kMinute;
    for (size_t i = 0; i < kTroubles.size(); ++i) {
        history.append(maker.makeAt(kTroubles[i], static_cast<qsizetype>(i), now - ago));
        ago += (83 + 29 * static_cast<Msecs>(i % 7)) * kMinute;
    }
    history.append(maker.makeAt(DemoEnding::Waiting, 1, now - 4 * kMinute));
    history.append(maker.makeAt(DemoEnding::Waiting, 2, now - kMinute));
}

} // namespace

QList<DemoAttempt> demoHistory(const Account &account, const QList<DemoPerson> &people, Msecs now)
{
    QList<DemoAttempt> history;
    if (people.isEmpty()) {
        return history;
    }
    const DemoAttemptMaker maker(account, people);
    addSignIns(history, maker, people.size());
    addTroubles(history, maker, now);
    std::stable_sort(history.begin(), history.end(),
                     [](const DemoAttempt &a, const DemoAttempt &b) {
                         return a.attempt.createdAt < b.attempt.createdAt;
                     });
    return history;
}

} // namespace wxbind
