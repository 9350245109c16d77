#pragma once

#include "core/console/console.h"
#include "ui/links/linkstage.h"
#include "ui/shared/confirm.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace wxbind {

class Card;
class DetailStack;
class LinkCard;
class LinkFacts;

/// One link of the book: the link and its code, which can be copied while it waits and else say
/// why not; what is known of it; and how to end it before its time.
class LinkBookPane final : public QWidget
{
    Q_OBJECT

public:
    LinkBookPane(Console &console, Confirm &confirm, QWidget *parent = nullptr);

    void show(AttemptId id);
    using QWidget::show;
    void clear();
    void tick();
    void setNarrow(bool narrow);
    void retranslate();
    [[nodiscard]] LinkCard *card() const { return m_card; }
    [[nodiscard]] AppId appId() const { return m_detail.row.attempt.appId; } ///< of its link

Q_SIGNALS:
    /// A fresh link like this one, in the form.
    void likeAsked(const wxbind::Attempt &attempt, const QString &expectName);
    void attemptAsked(wxbind::AttemptId attempt);
    void say(const QString &sentence);

private:
    [[nodiscard]] QWidget *build();
    void fill(const AttemptDetail &detail, const LinkShown &shown);
    void expire();

    Console &m_console;
    Confirm &m_confirm;
    LinkCard *m_card = nullptr;
    Card *m_box = nullptr;
    LinkFacts *m_facts = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_expire = nullptr;
    DetailStack *m_stack;
    AttemptDetail m_detail;
};

} // namespace wxbind
