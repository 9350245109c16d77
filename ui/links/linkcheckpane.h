#pragma once

#include "core/model/linkcheck.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace wxbind {

class Card;
class LinkText;
class StateView;

/// What a checked link is made of: its parts painted, what is wrong with the error the user would
/// see and the fix, and the corrected link, to be copied or used in the form.
class LinkCheckPane final : public QWidget
{
    Q_OBJECT

public:
    explicit LinkCheckPane(QWidget *parent = nullptr);

    void set(const LinkCheck &check);
    void clear();
    void retranslate();

    [[nodiscard]] StateView *state() const { return m_state; }
    [[nodiscard]] QPushButton *copyButton() const { return m_copy; }
    [[nodiscard]] QPushButton *useButton() const { return m_use; }

Q_SIGNALS:
    void useAsked(const wxbind::LinkOrder &order);
    void copied();

private:
    [[nodiscard]] QWidget *build();
    void copy();
    void fill();
    void fillFindings();
    void showState();
    [[nodiscard]] bool usable() const;

    QWidget *m_content;
    StateView *m_state;
    Card *m_foundCard;
    LinkText *m_found;
    Card *m_fixedCard;
    LinkText *m_fixed;
    QLabel *m_noFix;
    Card *m_findingsCard;
    QVBoxLayout *m_findings;
    QWidget *m_actions; ///< beneath the link they act on
    QPushButton *m_copy;
    QPushButton *m_use;
    LinkCheck m_check;
    bool m_given = false;
};

} // namespace wxbind
