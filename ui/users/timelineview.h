#pragma once

#include "ui/users/timeline.h"

#include <QWidget>

class QVBoxLayout;

namespace wxbind {

/// A person's time line: time, sign on a thin line, one sentence, and the sign-in it can be looked
/// at in. A long one begins with its latest rows; the rest comes on request, so that going through
/// people stays quick.
class TimelineView final : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    void set(const QList<TimelineRow> &rows, Msecs now);

    static constexpr qsizetype kFirst = 20;

Q_SIGNALS:
    void attemptAsked(wxbind::AttemptId id);

private:
    void fill(qsizetype count);
    void addRow(const TimelineRow &row, bool first, bool last);

    QList<TimelineRow> m_timeline;
    Msecs m_now = 0;
    QVBoxLayout *m_column;
    QWidget *m_rows = nullptr;
};

} // namespace wxbind
