#pragma once

#include "ui/links/linkstage.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace wxbind {

class Card;
class LinkText;
class PartsModel;
class PartsView;
class Pill;
class QrView;
class SheetBar;

/// The live link, its parts, its code and what may be done with it. Shows a LinkShown and knows
/// how far it is; every decision is the page's.
class LinkCard final : public QWidget
{
    Q_OBJECT

public:
    explicit LinkCard(QWidget *parent = nullptr);

    void set(const LinkShown &shown);
    [[nodiscard]] const LinkShown &shown() const { return m_shown; }
    void setLeft(qint64 millis); ///< of a live link
    void setNarrow(bool narrow);
    /// In the book the button makes a new link like the one that is shown.
    void setInBook();
    void retranslate();

    [[nodiscard]] QPushButton *issueButton() const { return m_issue; }
    [[nodiscard]] QPushButton *copyLinkButton() const { return m_copyLink; }
    [[nodiscard]] QrView *qr() const { return m_qr; }
    [[nodiscard]] SheetBar *sheets() const { return m_sheets; }

Q_SIGNALS:
    void issueAsked();
    void newAsked();
    void copyLinkAsked();
    void copyImageAsked();
    void saveAsked();

private:
    void build();
    void buildButtons();
    void layButtons();
    void showStage();
    void showVeil();
    [[nodiscard]] QString pageError() const;
    [[nodiscard]] int errors() const;

    Card *m_card;
    Card *m_chipCard;
    Pill *m_pill;
    QLabel *m_chars;
    LinkText *m_text;
    PartsModel *m_model;
    PartsView *m_parts;
    PartsView *m_chips;
    QLabel *m_time;
    QrView *m_qr;
    QLabel *m_caption;
    QVBoxLayout *m_left;
    QVBoxLayout *m_right;
    QWidget *m_buttons;
    QGridLayout *m_grid;
    QPushButton *m_issue;
    QPushButton *m_again;
    QPushButton *m_copyLink;
    QPushButton *m_copyImage;
    QPushButton *m_save;
    SheetBar *m_sheets;
    LinkShown m_shown;
    qint64 m_leftMillis = 0;
    bool m_narrow = false;
    bool m_isInBook = false;
};

} // namespace wxbind
