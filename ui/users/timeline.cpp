#include "ui/users/timeline.h"

#include "words/attemptwords.h"
#include "words/joinedwords.h"

#include <algorithm>

namespace wxbind {

using namespace Qt::StringLiterals;

QString Timeline::sentenceOf(const AuditEntry &entry)
{
    switch (entry.action) {
    case AuditAction::Bind:
        return entry.attempt.isNull() ? tr("Bound by %1").arg(entry.operatorName)
                                      : tr("Bound by the sign-in");
    case AuditAction::UserCreated:
        return tr("User created");
    case AuditAction::Reveal:
        return tr("%1 looked at a masked value").arg(entry.operatorName);
    case AuditAction::TokenRefreshed:
        return tr("Web token refreshed");
    case AuditAction::ProfileRead:
        return tr("Nickname or unionid changed by a look at the profile");
    case AuditAction::LinkExpired:
        return tr("%1 ended a waiting link").arg(entry.operatorName);
    case AuditAction::AccountAdded:
    case AuditAction::AccountChanged:
    case AuditAction::AccountRemoved:
    case AuditAction::SecretStored:
        return tr("Account settings");
    }
    Q_UNREACHABLE();
}

QList<TimelineRow> Timeline::of(const UserDetail &detail)
{
    QList<TimelineRow> rows;
    for (const Attempt &attempt : detail.attempts) {
        rows.append({attempt.createdAt, signOf(attempt.progress), AttemptWords::title(attempt),
                     attempt.id});
    }
    for (const AuditEntry &entry : detail.history) {
        // A sign-in writes no reason that its own row does not say.
        const bool said = entry.reason.isEmpty() || !entry.attempt.isNull();
        rows.append({entry.at, entry.action == AuditAction::Bind ? Sign::Bound : Sign::Note,
                     said ? sentenceOf(entry) : JoinedWords::named(sentenceOf(entry), entry.reason),
                     entry.attempt});
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const TimelineRow &a, const TimelineRow &b) { return a.at > b.at; });
    return rows;
}

} // namespace wxbind
