#pragma once

#include "core/console/sheetdesk.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;

namespace wxbind {

class Confirm;
class Console;
class SegmentedControl;
class SheetPreview;

/// A live link on paper, alone or with the account's other waiting links: how many cards a page,
/// which paper, and what comes out; then a printer or a PDF.
class SheetDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Subject
    {
        AttemptId attempt;
        AppId appId;
        QByteArray logo;
    };

    SheetDialog(Console &console, Confirm &confirm, Subject subject, QWidget *parent = nullptr);

    [[nodiscard]] QPushButton *saveButton() const { return m_save; }
    [[nodiscard]] QPushButton *printButton() const { return m_print; }
    [[nodiscard]] SegmentedControl *perPage() const { return m_perPage; }
    [[nodiscard]] QCheckBox *allLinks() const { return m_all; }
    [[nodiscard]] QString told() const;

Q_SIGNALS:
    void say(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildChoices();
    void retranslate();
    void askOthers();
    void ask(); ///< for the cards, by what is chosen
    void showSheet(const Result<LinkSheet> &sheet);
    void tell(const QString &sentence, bool bad);
    void save();
    void print();
    void finish(const Result<Unit> &result, const QString &done);

    Console &m_console;
    Confirm &m_confirm;
    Subject m_subject;
    QList<AttemptId> m_others; ///< waiting links of the same account, this one among them
    LinkSheet m_sheet;
    QLabel *m_title;
    QLabel *m_perPageLabel;
    QLabel *m_paperLabel;
    SegmentedControl *m_perPage;
    SegmentedControl *m_paper;
    QCheckBox *m_all;
    QLabel *m_told;
    SheetPreview *m_preview;
    QPushButton *m_print;
    QPushButton *m_save;
    QPushButton *m_close;
    int m_asked = 0;
};

} // namespace wxbind
