#pragma once

#include "core/console/batchdesk.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableView;

namespace wxbind {

class BatchModel;
class Clock;
class Confirm;
class SegmentedControl;

/// Many links at once: a CSV file, every row with its verdict, a folder of QR codes. Closing it
/// while something runs stops that, and nothing is left behind.
class BatchDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Subject
    {
        Account account;
        LinkOrder common; ///< scope and options as the form has them
        QByteArray logo;
    };

    BatchDialog(BatchDesk &desk, const Clock &clock, Confirm &confirm, Subject subject,
                QWidget *parent = nullptr);

    void take(const QString &file);
    [[nodiscard]] BatchModel *model() const { return m_model; }
    [[nodiscard]] QLineEdit *folder() const { return m_folder; }
    [[nodiscard]] QCheckBox *skipBad() const { return m_skip; }
    [[nodiscard]] QPushButton *makeButton() const { return m_make; }
    [[nodiscard]] QPushButton *closeButton() const { return m_close; }
    [[nodiscard]] QPushButton *openButton() const { return m_open; }
    [[nodiscard]] QString told() const;

public Q_SLOTS:
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildTable();
    [[nodiscard]] QWidget *buildOptions();
    void connectParts();
    void retranslate();
    void chooseFile();
    void chooseFolder();
    void judge(const QByteArray &csv);
    void showPlan(const Result<BatchPlan> &plan);
    void make();
    void showDone(const Result<BatchDone> &done);
    void setBusy(bool busy);
    void follow(); ///< what may be pressed, and what the summary says
    void tell(const QString &sentence, bool bad = false);

    BatchDesk &m_desk;
    const Clock &m_clock;
    Confirm &m_confirm;
    Subject m_subject;
    BatchModel *m_model;
    QLabel *m_title;
    QLabel *m_hint;
    QPushButton *m_file;
    QLabel *m_fileName;
    QTableView *m_table;
    QLabel *m_summary;
    QLabel *m_formatLabel;
    SegmentedControl *m_format;
    QCheckBox *m_pdf;
    QCheckBox *m_skip;
    QLabel *m_folderLabel;
    QLineEdit *m_folder;
    QPushButton *m_choose;
    QProgressBar *m_progress;
    QPushButton *m_make;
    QPushButton *m_open;
    QPushButton *m_close;
    QString m_done; ///< the folder that was made
    bool m_busy = false;
};

} // namespace wxbind
