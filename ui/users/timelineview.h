#pragma once

#include "ui/users/timeline.h"

#include <QWidget>

class QVBoxLayout;

namespace wxbind {

/// A person's time line: time, sign on a thin line, one sentence, and the sign-in it can be looked
/// at in.
class TimelineView final : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    void set(const QList<TimelineRow> &rows, Msecs now);

Q_SIGNALS:
    void attemptAsked(wxbind::AttemptId id);

private:
    void addRow(const TimelineRow &row, Msecs now, bool first, bool last);

    QVBoxLayout *m_column;
    QWidget *m_rows = nullptr;
};

} // namespace wxbind
