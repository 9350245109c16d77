#pragma once

#include "core/model/finding.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace wxbind {

class Card;

/// What the check found, errors first, each with its fix beside it.
class FindingsCard final : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsCard(QWidget *parent = nullptr);

    void set(const Findings &findings);
    void retranslate();
    /// What the button of a finding says, or an empty text when there is nothing to press.
    [[nodiscard]] static QString fixLabel(const Finding &finding);

Q_SIGNALS:
    void fixAsked(const wxbind::Finding &finding);

private:
    void fill();

    Card *m_card;
    QLabel *m_summary;
    QLabel *m_live;
    QVBoxLayout *m_rows;
    Findings m_findings;
};

} // namespace wxbind
