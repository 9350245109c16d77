#pragma once

#include "core/console/attemptdesk.h"

#include <QList>
#include <QWidget>

class QLabel;

namespace wxbind {

class CopyButton;
class ElidedLabel;

/// What the book knows of a link: whose, what for, who made it, and what became of it.
class LinkFacts final : public QWidget
{
    Q_OBJECT

public:
    LinkFacts(const Clock &clock, QWidget *parent);

    void set(const AttemptDetail &detail);
    void retranslate();

private:
    void fill();
    void fact(qsizetype row, const QString &label, const QString &value);

    const Clock &m_clock;
    QList<QLabel *> m_labels;
    QList<ElidedLabel *> m_values;
    CopyButton *m_copyState;
    AttemptDetail m_detail;
};

} // namespace wxbind
