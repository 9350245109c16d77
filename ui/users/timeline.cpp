#include "ui/users/timeline.h"

#include "words/attemptwords.h"

#include <algorithm>

namespace wxbind {

using namespace Qt::StringLiterals;

QString Timeline::sentenceOf(const AuditEntry &entry)
{
    switch (entry.action) {
    case AuditAction::Bind:
        return entry.attempt.isNull() ? tr("Bound by %1").arg(entry.operatorName)
                                      : tr("Bound by sign-in #%1").arg(entry.attempt.number());
    case AuditAction::UserCreated:
        return tr("User created");
    case AuditAction::Reveal:
        return tr("%1 looked at a masked value").arg(entry.operatorName);
    case AuditAction::TokenRefreshed:
        return tr("Web token refreshed");
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
        rows.append({attempt.createdAt, signOf(attempt.progress),
                     u"%1 (#%2)"_s.arg(AttemptWords::title(attempt)).arg(attempt.id.number()),
                     attempt.id});
    }
    for (const AuditEntry &entry : detail.history) {
        const QString reason = entry.reason.isEmpty() ? QString() : u": "_s + entry.reason;
        rows.append({entry.at, entry.action == AuditAction::Bind ? Sign::Bound : Sign::Note,
                     sentenceOf(entry) + reason, entry.attempt});
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const TimelineRow &a, const TimelineRow &b) { return a.at > b.at; });
    return rows;
}

} // namespace wxbind
