#pragma once

#include "core/console/userdesk.h"
#include "ui/shared/statesign.h"

#include <QCoreApplication>
#include <QList>

namespace wxbind {

/// One sentence on a person's time line.
struct TimelineRow
{
    Msecs at = 0;
    Sign sign = Sign::Note;
    QString sentence;
    AttemptId attempt; ///< where it can be looked at; null: nowhere

    friend bool operator==(const TimelineRow &, const TimelineRow &) = default;
};

/// Attempts and audit entries of one person on one line, newest first.
class Timeline final
{
    Q_DECLARE_TR_FUNCTIONS(wxbind::Timeline)

public:
    [[nodiscard]] static QList<TimelineRow> of(const UserDetail &detail);

private:
    [[nodiscard]] static QString sentenceOf(const AuditEntry &entry);
};

} // namespace wxbind
