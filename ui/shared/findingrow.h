#pragma once

#include "core/model/finding.h"

#include <QWidget>

class QPushButton;

namespace wxbind {

/// One finding: sign, bold name, one line with the user's own values, at most one fix button that
/// does exactly what it says.
class FindingRow final : public QWidget
{
    Q_OBJECT

public:
    /// `fixLabel` empty: no button.
    FindingRow(const Finding &finding, const QString &fixLabel, QWidget *parent = nullptr);

    [[nodiscard]] const Finding &finding() const { return m_finding; }
    [[nodiscard]] QPushButton *fixButton() const { return m_fix; }

Q_SIGNALS:
    void fixAsked(const wxbind::Finding &finding);

private:
    Finding m_finding;
    QPushButton *m_fix = nullptr;
};

} // namespace wxbind
