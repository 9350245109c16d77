#pragma once

#include "core/console/attemptdesk.h"
#include "core/console/recognise.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace wxbind {

class Card;
class CopyButton;
class ElidedLabel;
class SequenceView;
class SignLabel;

/// Everything known about one sign-in: verdict, sequence picture, what happened, what to do.
class AttemptPane final : public QWidget
{
    Q_OBJECT

public:
    explicit AttemptPane(QWidget *parent = nullptr);

    void show(const AttemptDetail &detail);
    using QWidget::show;
    void retranslate();
    [[nodiscard]] const AttemptDetail &shown() const { return m_detail; }

Q_SIGNALS:
    void goTo(const wxbind::Recognition &recognition);

private:
    void buildHead(QVBoxLayout *column);
    void buildStory(QVBoxLayout *column);
    void fillStory();
    void fillSteps();
    void addStep(int number, const QString &text);
    void followLink(const QString &target);
    [[nodiscard]] QString subline() const;
    [[nodiscard]] QString evidence() const;

    AttemptDetail m_detail;
    SignLabel *m_sign = nullptr;
    QLabel *m_title = nullptr;
    ElidedLabel *m_subline = nullptr;
    QPushButton *m_person = nullptr;
    SequenceView *m_picture = nullptr;
    Card *m_happened = nullptr;
    QLabel *m_story = nullptr;
    QLabel *m_evidence = nullptr;
    QWidget *m_ridRow = nullptr;
    QLabel *m_rid = nullptr;
    CopyButton *m_copyRid = nullptr;
    Card *m_toDo = nullptr;
    QWidget *m_steps = nullptr;
};

} // namespace wxbind
