#include "ui/links/batchdialog.h"

#include "core/base/clock.h"
#include "ui/links/batchmodel.h"
#include "ui/shared/confirm.h"
#include "ui/shared/format.h"
#include "ui/shared/segmentedcontrol.h"
#include "ui/shared/theme.h"
#include "words/sheetwords.h"

#include <QCheckBox>
#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>

/// What the dialog does; how it is built stands in batchdialoglayout.cpp.
namespace wxbind {

using namespace Qt::StringLiterals;

BatchDialog::BatchDialog(BatchDesk &desk, const Clock &clock, Confirm &confirm, Subject subject,
                         QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_clock(clock)
    , m_confirm(confirm)
    , m_subject(std::move(subject))
    , m_model(new BatchModel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    build();
    connectParts();
    const QString home = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString stamp =
        QDateTime::fromMSecsSinceEpoch(m_clock.now()).toString(u"yyyyMMdd-HHmm"_s);
    m_folder->setText(QDir::toNativeSeparators(home + u"/wxbind-links-"_s + stamp));
    retranslate();
}

QString BatchDialog::told() const
{
    return m_summary->text();
}

void BatchDialog::reject()
{
    if (m_busy) {
        m_desk.cancel(); // showPlan() or showDone() tells the end
        return;
    }
    QDialog::reject();
}

void BatchDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

void BatchDialog::chooseFile()
{
    m_confirm.askOpenFile(this, tr("Open a table"), tr("Tables (*.csv *.txt *.tsv)"),
                          [this](const QString &file) {
                              if (!file.isEmpty()) {
                                  take(file);
                              }
                          });
}

void BatchDialog::chooseFolder()
{
    m_confirm.askFolder(this, tr("Where to make the folder"), [this](const QString &parent) {
        if (!parent.isEmpty()) {
            const QString name = QFileInfo(m_folder->text()).fileName();
            m_folder->setText(QDir::toNativeSeparators(parent + u'/' + name));
        }
    });
}

void BatchDialog::take(const QString &file)
{
    m_done.clear();
    m_fileName->setText(QFileInfo(file).fileName());
    m_model->set({});
    setBusy(true);
    onResult(BatchDesk::readTable(file), this, [this](const Result<QByteArray> &csv) {
        if (csv) {
            judge(*csv);
        } else {
            showPlan(fail(csv.error()));
        }
    });
}

void BatchDialog::judge(const QByteArray &csv)
{
    const BatchOrder order{m_subject.account.appId, csv, m_subject.common, m_subject.logo};
    onResult(m_desk.judge(order), this, [this](const Result<BatchPlan> &plan) { showPlan(plan); });
}

void BatchDialog::showPlan(const Result<BatchPlan> &plan)
{
    m_model->set(plan ? *plan : BatchPlan());
    setBusy(false);
    if (!plan) {
        tell(SheetWords::fault(plan.error()), true);
    }
}

void BatchDialog::make()
{
    BatchExport wish;
    wish.folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    wish.svg = m_format->current() == 1;
    wish.pdf = m_pdf->isChecked();
    wish.skipBad = m_skip->isChecked();
    wish.labels = SheetWords::labels();
    setBusy(true);
    onResult(m_desk.run(m_model->plan(), wish), this,
             [this](const Result<BatchDone> &done) { showDone(done); });
}

void BatchDialog::showDone(const Result<BatchDone> &done)
{
    m_done = done ? done->folder : QString();
    setBusy(false);
    if (done) {
        tell(tr("%n link(s) made. Every code was read back.", nullptr, int(done->links.size())));
        m_open->setFocus();
    } else if (done.error().fault == Fault::Conflict) {
        tell(tr("Nothing was made: %1").arg(done.error().detail), true);
    } else {
        tell(SheetWords::fault(done.error()), true);
    }
}

void BatchDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_progress->setRange(0, 0);
    m_progress->setVisible(busy);
    follow();
}

void BatchDialog::follow()
{
    const BatchPlan &plan = m_model->plan();
    const qsizetype bad = plan.bad();
    const bool made = !m_done.isEmpty();
    const qsizetype good = plan.usable();
    m_skip->setVisible(bad > 0);
    m_file->setEnabled(!m_busy);
    for (QWidget *one :
         std::initializer_list<QWidget *>{m_format, m_pdf, m_skip, m_folder, m_choose}) {
        one->setEnabled(!m_busy && !made);
    }
    m_make->setVisible(!made);
    m_make->setEnabled(!m_busy && good > 0 && (bad == 0 || m_skip->isChecked()) &&
                       !m_folder->text().trimmed().isEmpty());
    m_make->setText(good > 0 ? tr("Make %n link(s)", nullptr, int(good)) : tr("Make links"));
    m_open->setVisible(made);
    m_close->setText(m_busy ? tr("Stop") : tr("Close"));
    if (m_busy) {
        tell(QString());
    } else if (!plan.rows.isEmpty() && !made) {
        const QString rows = tr("%n row(s)", nullptr, int(plan.rows.size()));
        tell(bad == 0 ? tr("%1, all good.").arg(rows)
                      : tr("%1, %2 bad. Nothing is stored while a row is bad.")
                            .arg(rows, Format::count(bad)),
             bad > 0);
    }
}

void BatchDialog::tell(const QString &sentence, bool bad)
{
    m_summary->setText(sentence);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, tokenColour(bad ? Token::Err : Token::Text2, palette()));
    m_summary->setPalette(colours);
}

} // namespace wxbind
