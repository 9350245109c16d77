#include "ui/mainwindow/helpdialog.h"

#include "ui/shared/buttons.h"
#include "ui/shared/theme.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

/// :/help/NAME.md, or NAME.zh_CN.md where the window is Chinese and there is one.
QString handbook()
{
    const bool chinese = QLocale().language() == QLocale::Chinese;
    const QDir folder(u":/help"_s);
    QString text;
    for (const QString &name : folder.entryList({u"*.md"_s}, QDir::Files, QDir::Name)) {
        if (name.contains(u".zh_CN."_s) != chinese) {
            continue;
        }
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly)) {
            text += u"\n\n"_s + QString::fromUtf8(file.readAll());
        }
    }
    return text;
}

} // namespace

HelpDialog::HelpDialog(QWidget *parent)
    : QDialog(parent)
    , m_text(new QTextBrowser(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Help"));
    resize(Theme::scaled(640), Theme::scaled(520));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    m_text->setAccessibleName(tr("Handbook"));
    m_text->setMarkdown(keysText() + handbook());
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

QString HelpDialog::keysText() const
{
    const QList<QPair<QString, QString>> keys{
        {u"Ctrl+K"_s, tr("the box on top: paste anything, Enter goes there")},
        {u"Esc"_s, tr("back from the box to where the cursor was")},
        {u"Ctrl+1 … Ctrl+5"_s, tr("links, attempts, exchanges, users, accounts")},
        {u"Ctrl+Enter"_s, tr("issue the link of the form")},
        {u"Tab, Shift+Tab"_s, tr("next and previous control")},
        {u"F1"_s, tr("this help")},
    };
    QString text = u"## %1\n\n"_s.arg(tr("Keys"));
    for (const auto &[key, what] : keys) {
        text += u"- **%1** %2\n"_s.arg(key, what);
    }
    return text;
}

} // namespace wxbind
