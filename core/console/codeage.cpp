#include "core/console/codeage.h"

#include "core/model/findingids.h"

#include <QDateTime>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr Msecs kClocksDiffer = kMinute; ///< so far two good clocks may stand apart

QString localMoment(Msecs at)
{
    return QDateTime::fromMSecsSinceEpoch(at).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

} // namespace

Msecs codeCameAt(const Callback &callback, const CodeHistory &history, Msecs now)
{
    Msecs came = now;
    if (callback.loggedAt != 0 && callback.loggedAt <= now + kClocksDiffer) {
        came = qMin(came, callback.loggedAt);
    }
    if (history.seen) {
        came = qMin(came, history.seen->first.at);
    }
    for (const Attempt &attempt : history.attempts) {
        came = attempt.claimedAt > 0 ? qMin(came, attempt.claimedAt) : came;
    }
    return came;
}

Findings judgeCode(const Callback &callback, const CodeHistory &history, Msecs now)
{
    Findings findings;
    if (callback.code.isEmpty()) {
        return findings;
    }
    if (!history.spentBy.isNull()) {
        findings.append(Finding{finding::CallbackSpent,
                                Severity::Error,
                                u"code"_s,
                                {},
                                {QString::number(history.spentBy.number())},
                                {}});
    }
    const Msecs age = now - codeCameAt(callback, history, now);
    if (age >= kCodeLife) {
        findings.append(Finding{finding::CallbackOld,
                                Severity::Warning,
                                u"code"_s,
                                {},
                                {QString::number(age / kMinute)},
                                {}});
    }
    if (history.seen) {
        findings.append(
            Finding{finding::CallbackSeen,
                    Severity::Warning,
                    u"code"_s,
                    {},
                    {QString::number(history.seen->times), localMoment(history.seen->first.at)},
                    {}});
    }
    return findings;
}

} // namespace wxbind
