#pragma once

#include "core/console/attemptdesk.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace wxbind {

class Card;
class PersonFacts;

/// Who was expected and who came, side by side, and the rule that held the sign-in back.
class WhoScanned final : public QWidget
{
    Q_OBJECT

public:
    explicit WhoScanned(QWidget *parent = nullptr);

    /// Visible only for a sign-in that was held because another person came.
    void set(const AttemptDetail &detail);
    void retranslate();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    Card *m_card;
    QLabel *m_rule;
    QBoxLayout *m_people;
    PersonFacts *m_expected;
    PersonFacts *m_came;
    AttemptDetail m_detail;
};

} // namespace wxbind
