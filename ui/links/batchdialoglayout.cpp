#include "ui/links/batchdialog.h"
#include "ui/links/batchmodel.h"
#include "ui/shared/buttons.h"
#include "ui/shared/segmentedcontrol.h"
#include "ui/shared/theme.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

/// How the dialog is built and worded.
namespace wxbind {

using namespace Qt::StringLiterals;

void BatchDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(22, 20, 22, 16);
    column->setSpacing(10);
    m_title = new QLabel(this);
    m_title->setFont(Theme::font(FontRole::Verdict));
    m_hint = new QLabel(this);
    m_hint->setFont(Theme::font(FontRole::Secondary));
    m_hint->setForegroundRole(kText2Role);
    m_hint->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    auto *fileRow = new QHBoxLayout;
    m_file = wxbind::makeButton(ButtonKind::Normal, this, Icon::Upload);
    m_fileName = new QLabel(this);
    m_fileName->setTextFormat(Qt::PlainText);
    fileRow->addWidget(m_file);
    fileRow->addWidget(m_fileName, 1);
    column->addLayout(fileRow);
    buildTable();
    column->addWidget(m_table, 1);
    m_summary = new QLabel(this);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_progress = new QProgressBar(this);
    m_progress->setTextVisible(false);
    m_progress->hide();
    column->addWidget(m_summary);
    column->addWidget(m_progress);
    column->addWidget(buildOptions());
    auto *buttons = new QHBoxLayout;
    m_make = wxbind::makeButton(ButtonKind::Primary, this);
    m_open = wxbind::makeButton(ButtonKind::Primary, this);
    m_close = wxbind::makeButton(ButtonKind::Normal, this);
    buttons->addWidget(m_make);
    buttons->addWidget(m_open);
    buttons->addStretch();
    buttons->addWidget(m_close);
    column->addLayout(buttons);
    resize(Theme::scaled(820), Theme::scaled(560));
}

void BatchDialog::buildTable()
{
    m_table = new QTableView(this);
    m_table->setModel(m_model);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(Theme::scaled(28));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFont(Theme::font(FontRole::Secondary));
    auto *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->resizeSection(BatchModel::Line, Theme::scaled(56));
    header->resizeSection(BatchModel::Verdict, Theme::scaled(210));
    header->setSectionResizeMode(BatchModel::Address, QHeaderView::Stretch);
    header->resizeSection(BatchModel::Scope, Theme::scaled(120));
    header->resizeSection(BatchModel::Note, Theme::scaled(140));
}

QWidget *BatchDialog::buildOptions()
{
    auto *pane = new QWidget(this);
    auto *grid = new QGridLayout(pane);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    m_formatLabel = new QLabel(pane);
    m_format = new SegmentedControl(pane);
    m_format->setItems({u"PNG"_s, u"SVG"_s});
    m_pdf = new QCheckBox(pane);
    m_skip = new QCheckBox(pane);
    m_folderLabel = new QLabel(pane);
    m_folder = new QLineEdit(pane);
    m_choose = wxbind::makeButton(ButtonKind::Normal, pane);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(18);
    choices->addWidget(m_format);
    choices->addWidget(m_pdf);
    choices->addWidget(m_skip);
    choices->addStretch();
    grid->addWidget(m_formatLabel, 0, 0);
    grid->addLayout(choices, 0, 1, 1, 2);
    grid->addWidget(m_folderLabel, 1, 0);
    grid->addWidget(m_folder, 1, 1);
    grid->addWidget(m_choose, 1, 2);
    grid->setColumnStretch(1, 1);
    return pane;
}

void BatchDialog::connectParts()
{
    connect(m_file, &QPushButton::clicked, this, &BatchDialog::chooseFile);
    connect(m_choose, &QPushButton::clicked, this, &BatchDialog::chooseFolder);
    connect(m_make, &QPushButton::clicked, this, &BatchDialog::make);
    connect(m_close, &QPushButton::clicked, this, &BatchDialog::reject);
    connect(m_open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_done)); });
    connect(m_skip, &QCheckBox::toggled, this, &BatchDialog::follow);
    connect(m_folder, &QLineEdit::textChanged, this, &BatchDialog::follow);
    connect(&m_desk, &BatchDesk::progress, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
}

void BatchDialog::retranslate()
{
    setWindowTitle(tr("Batch from CSV"));
    m_title->setText(tr("Links from a table, for %1").arg(m_subject.account.name));
    m_hint->setText(tr("A CSV file in UTF-8, one link a row: a column redirect_uri, redirect, url "
                       "or address; scope, note, expect and state where wanted. Scope and options "
                       "that a row leaves out are those of the form."));
    m_file->setText(tr("Open a table…"));
    m_table->setAccessibleName(tr("Rows of the table"));
    m_formatLabel->setText(tr("Pictures"));
    m_format->setAccessibleName(tr("Pictures"));
    m_pdf->setText(tr("PDF with cards"));
    m_skip->setText(tr("Leave bad rows out"));
    m_folderLabel->setText(tr("Folder"));
    m_folder->setAccessibleName(tr("The folder to make"));
    m_choose->setText(tr("Choose…"));
    m_open->setText(tr("Open folder"));
    m_progress->setAccessibleName(tr("Progress"));
    m_model->retranslate();
    follow();
}

} // namespace wxbind
