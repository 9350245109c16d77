#include "ui/mainwindow/helpdialog.h"

#include "ui/shared/buttons.h"
#include "ui/shared/theme.h"
#include "ui/shared/tokens.h"

#include <QFile>
#include <QLocale>
#include <QTextBrowser>
#include <QTextTable>
#include <QVBoxLayout>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

QString handbook()
{
    const bool chinese = QLocale().language() == QLocale::Chinese;
    QFile file(chinese ? u":/help/handbook-zh_CN.md"_s : u":/help/handbook-en.md"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Hairlines and room to read, where Markdown's tables come with bevelled boxes.
void calmTables(QTextDocument &document, const QColor &line)
{
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table) {
            continue;
        }
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(line);
        format.setBorderCollapse(true);
        format.setCellSpacing(0);
        format.setCellPadding(Theme::scaled(4));
        table->setFormat(format);
    }
}

} // namespace

HelpDialog::HelpDialog(QWidget *parent)
    : QDialog(parent)
    , m_text(new QTextBrowser(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Help"));
    resize(Theme::scaled(960), Theme::scaled(640)); // its widest tables
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    m_text->setAccessibleName(tr("Handbook"));
    m_text->setMarkdown(handbook());
    m_text->document()->setDocumentMargin(Theme::scaled(12));
    calmTables(*m_text->document(), tokenColour(Token::Line, palette()));
    column->addWidget(m_text);
    auto *row = new QHBoxLayout;
    auto *close = makeButton(ButtonKind::Normal, this);
    close->setText(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    row->addStretch();
    row->addWidget(close);
    column->addLayout(row);
    m_text->setFocus();
}

} // namespace wxbind
