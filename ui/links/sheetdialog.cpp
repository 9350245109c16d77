#include "ui/links/sheetdialog.h"

#include "core/console/console.h"
#include "ui/links/sheetpreview.h"
#include "ui/shared/buttons.h"
#include "ui/shared/confirm.h"
#include "ui/shared/segmentedcontrol.h"
#include "ui/shared/theme.h"
#include "words/sheetwords.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QPagedPaintDevice>
#include <QPageLayout>
#include <QVBoxLayout>

#include <array>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kCounts{1, 2, 4, 6, 9, 12};
constexpr int kMostOthers = 500;

} // namespace

SheetDialog::SheetDialog(Console &console, Confirm &confirm, Subject subject, QWidget *parent)
    : QDialog(parent)
    , m_console(console)
    , m_confirm(confirm)
    , m_subject(std::move(subject))
    , m_others{m_subject.attempt}
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    build();
    retranslate();
    ask();
    askOthers();
}

void SheetDialog::build()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(22, 20, 22, 18);
    row->setSpacing(22);
    row->addWidget(buildChoices());
    m_preview = new SheetPreview(this);
    row->addWidget(m_preview, 1);
    connect(m_perPage, &SegmentedControl::currentChanged, this, &SheetDialog::ask);
    connect(m_paper, &SegmentedControl::currentChanged, this, &SheetDialog::ask);
    connect(m_all, &QCheckBox::toggled, this, &SheetDialog::ask);
    connect(m_save, &QPushButton::clicked, this, &SheetDialog::save);
    connect(m_print, &QPushButton::clicked, this, &SheetDialog::print);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

QWidget *SheetDialog::buildChoices()
{
    auto *pane = new QWidget(this);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    const auto label = [pane, column](FontRole role) {
        auto *one = new QLabel(pane);
        one->setFont(Theme::font(role));
        one->setTextFormat(Qt::PlainText);
        column->addWidget(one);
        return one;
    };
    m_title = label(FontRole::Verdict);
    column->addSpacing(6);
    m_perPageLabel = label(FontRole::Body);
    m_perPage = new SegmentedControl(pane);
    column->addWidget(m_perPage, 0, Qt::AlignLeft);
    column->addSpacing(6);
    m_paperLabel = label(FontRole::Body);
    m_paper = new SegmentedControl(pane);
    column->addWidget(m_paper, 0, Qt::AlignLeft);
    column->addSpacing(6);
    m_all = new QCheckBox(pane);
    m_all->hide();
    column->addWidget(m_all);
    m_told = label(FontRole::Secondary);
    m_told->setWordWrap(true);
    m_told->setMinimumWidth(Theme::scaled(300));
    column->addStretch();
    auto *buttons = new QHBoxLayout;
    m_save = makeButton(ButtonKind::Primary, pane, Icon::Download);
    m_print = makeButton(ButtonKind::Normal, pane, Icon::Print);
    m_close = makeButton(ButtonKind::Normal, pane);
    m_save->setIcon(lineIcon(Icon::Download, Token::OnAccent));
    buttons->addWidget(m_save);
    buttons->addWidget(m_print);
    buttons->addStretch();
    buttons->addWidget(m_close);
    column->addLayout(buttons);
    return pane;
}

QString SheetDialog::told() const
{
    return m_told->text();
}

void SheetDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        ask();
    }
    QDialog::changeEvent(event);
}

void SheetDialog::retranslate()
{
    setWindowTitle(tr("Links on paper"));
    m_title->setText(tr("Link #%1 on paper").arg(m_subject.attempt.number()));
    m_perPageLabel->setText(tr("Cards on a page"));
    QStringList counts;
    for (const int count : kCounts) {
        counts.append(QString::number(count));
    }
    m_perPage->setItems(counts);
    m_perPage->setAccessibleName(tr("Cards on a page"));
    m_paperLabel->setText(tr("Paper"));
    m_paper->setItems({u"A4"_s, u"Letter"_s});
    m_paper->setAccessibleName(tr("Paper"));
    m_all->setText(tr("All %n waiting link(s) of this account", nullptr, int(m_others.size())));
    m_save->setText(tr("Save PDF…"));
    m_print->setText(tr("Print…"));
    m_close->setText(tr("Close"));
}

void SheetDialog::askOthers()
{
    AttemptQuery query;
    query.appId = m_subject.appId;
    query.group = AttemptQuery::Group::Open;
    query.limit = kMostOthers;
    onResult(m_console.attempts.list(query), this, [this](const Result<QList<AttemptRow>> &rows) {
        if (!rows) {
            return;
        }
        for (const AttemptRow &row : *rows) {
            const Attempt &one = row.attempt;
            const bool waits = one.progress == AttemptState::Waiting &&
                               one.expiresAt > m_console.clock().now() && !one.link.isEmpty();
            if (waits && one.id != m_subject.attempt) {
                m_others.append(one.id);
            }
        }
        m_all->setVisible(m_others.size() > 1);
        retranslate();
    });
}

void SheetDialog::ask()
{
    SheetOrder order;
    order.attempts = m_all->isChecked() ? m_others : QList{m_subject.attempt};
    order.paper = m_paper->current() == 0 ? SheetPaper::A4 : SheetPaper::Letter;
    order.perPage = kCounts.at(static_cast<size_t>(m_perPage->current()));
    order.look = QrLook::withLogo(m_subject.logo);
    order.labels = SheetWords::labels();
    const int asked = ++m_asked;
    m_save->setEnabled(false); // what was shown is no longer what is asked for
    m_print->setEnabled(false);
    onResult(m_console.sheets.sheetOf(order), this, [this, asked](const Result<LinkSheet> &sheet) {
        if (asked == m_asked) {
            showSheet(sheet);
        }
    });
}

void SheetDialog::showSheet(const Result<LinkSheet> &sheet)
{
    m_sheet = sheet ? *sheet : LinkSheet();
    m_preview->set(m_sheet);
    const auto misfit = SheetDesk::misfit(m_sheet);
    const bool fits = sheet && !misfit;
    m_save->setEnabled(fits);
    m_print->setEnabled(fits);
    if (!sheet) {
        tell(SheetWords::fault(sheet.error()), true);
    } else if (misfit) {
        tell(SheetWords::tooSmall(*misfit), true);
    } else {
        tell(tr("%n page(s)", nullptr, SheetDesk::pages(m_sheet)), false);
    }
}

void SheetDialog::tell(const QString &sentence, bool bad)
{
    m_told->setText(sentence);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, tokenColour(bad ? Token::Err : Token::Text2, palette()));
    m_told->setPalette(colours);
}

void SheetDialog::save()
{
    const QString proposal = u"wxbind-%1.pdf"_s.arg(m_subject.attempt.number());
    m_confirm.askSaveFile(this, tr("Save the cards"), proposal, tr("PDF (*.pdf)"),
                          [this](const QString &file) {
                              if (!file.isEmpty()) {
                                  onResult(SheetDesk::savePdf(m_sheet, file), this,
                                           [this, file](const Result<Unit> &saved) {
                                               finish(saved, tr("Saved: %1").arg(file));
                                           });
                              }
                          });
}

void SheetDialog::print()
{
    m_confirm.askPrinter(
        this, tr("Print the cards"), [this](const std::shared_ptr<QPagedPaintDevice> &printer) {
            if (!printer) {
                return;
            }
            LinkSheet sheet = m_sheet;
            const bool letter = printer->pageLayout().pageSize().id() == QPageSize::Letter;
            sheet.paper = letter ? SheetPaper::Letter : SheetPaper::A4;
            onResult(SheetDesk::print(printer, sheet), this, [this](const Result<Unit> &printed) {
                finish(printed, tr("Sent to the printer."));
            });
        });
}

void SheetDialog::finish(const Result<Unit> &result, const QString &done)
{
    if (!result) {
        tell(SheetWords::fault(result.error()), true);
        return;
    }
    Q_EMIT say(done);
    accept();
}

} // namespace wxbind
