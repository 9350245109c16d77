#pragma once

#include "core/console/attemptdesk.h"
#include "core/console/recognise.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace wxbind {

class AttemptSteps;
class Card;
class CopyButton;
class ElidedLabel;
class SequenceView;
class SignLabel;
class WhoScanned;

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
    /// The link of this attempt once more, for the person who did not come.
    void sameLinkAsked(wxbind::AttemptId attempt);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHead(QVBoxLayout *column);
    void buildStory(QVBoxLayout *column);
    void buildEvidence();
    void fillStory();
    void followLink(const QString &target);
    [[nodiscard]] QString subline() const;
    [[nodiscard]] QString evidence() const;

    AttemptDetail m_detail;
    SignLabel *m_sign = nullptr;
    QLabel *m_title = nullptr;
    ElidedLabel *m_subline = nullptr;
    QPushButton *m_person = nullptr;
    SequenceView *m_picture = nullptr;
    WhoScanned *m_people = nullptr;
    QBoxLayout *m_cards = nullptr;
    Card *m_happened = nullptr;
    QLabel *m_story = nullptr;
    QWidget *m_sure = nullptr;
    QLabel *m_sureText = nullptr;
    QLabel *m_evidenceLabel = nullptr;
    QLabel *m_evidence = nullptr;
    QLabel *m_ridLabel = nullptr;
    QWidget *m_ridRow = nullptr;
    ElidedLabel *m_rid = nullptr;
    CopyButton *m_copyRid = nullptr;
    Card *m_toDo = nullptr;
    AttemptSteps *m_steps = nullptr;
};

} // namespace wxbind
