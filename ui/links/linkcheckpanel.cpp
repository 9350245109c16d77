#include "ui/links/linkcheckpanel.h"

#include "core/model/findingids.h"
#include "ui/shared/theme.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFieldHeight = 128;
constexpr qsizetype kLongestPaste = qsizetype(64) * 1024;

QLabel *panelLabel(FontRole role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(Theme::font(role));
    label->setWordWrap(true);
    return label;
}

} // namespace

LinkCheckPanel::LinkCheckPanel(Checker checker, QWidget *parent)
    : QWidget(parent)
    , m_checker(std::move(checker))
    , m_title(panelLabel(FontRole::Title, this))
    , m_intro(panelLabel(FontRole::Secondary, this))
    , m_field(new QPlainTextEdit(this))
    , m_verdict(panelLabel(FontRole::BodyBold, this))
{
    build();
    connect(m_field, &QPlainTextEdit::textChanged, this, &LinkCheckPanel::read);
}

void LinkCheckPanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_intro->setForegroundRole(kText2Role);
    m_verdict->setForegroundRole(QPalette::WindowText);
    m_field->setFont(Theme::font(FontRole::Mono));
    m_field->setWordWrapMode(QTextOption::WrapAnywhere);
    m_field->setTabChangesFocus(true);
    m_field->setFixedHeight(Theme::scaled(kFieldHeight));
    column->addWidget(m_title);
    column->addWidget(m_intro);
    column->addWidget(m_field);
    column->addWidget(m_verdict);
    column->addStretch();
}

void LinkCheckPanel::take(const QString &text)
{
    m_field->setPlainText(text.left(kLongestPaste));
}

void LinkCheckPanel::checkAgain()
{
    m_check = given() ? m_checker(m_text) : LinkCheck();
    showVerdict();
    Q_EMIT judged();
}

void LinkCheckPanel::retranslate()
{
    m_title->setText(tr("Check a link"));
    m_intro->setText(tr("Any authorize link, also a broken one or a text that has one. Nothing is "
                        "sent."));
    m_field->setPlaceholderText(u"https://open.weixin.qq.com/connect/…"_s);
    m_field->setAccessibleName(tr("Link to check"));
    showVerdict();
}

void LinkCheckPanel::read()
{
    if (m_own) {
        return;
    }
    m_text = m_field->toPlainText().left(kLongestPaste).trimmed();
    checkAgain();
    hideSecrets();
}

/// A session key was pasted; it need not stay on the screen, nor come back by undo.
void LinkCheckPanel::hideSecrets()
{
    const bool carries =
        std::any_of(m_check.findings.cbegin(), m_check.findings.cend(),
                    [](const Finding &one) { return one.id == finding::LinkCarriesSecret; });
    if (carries) {
        const QScopedValueRollback own(m_own, true);
        m_field->setPlainText(m_check.shown.text);
        m_field->moveCursor(QTextCursor::End);
    }
}

QString LinkCheckPanel::verdict() const
{
    if (!given()) {
        return {};
    }
    switch (m_check.verdict) {
    case LinkVerdict::Ok:
        return tr("The link is sound.");
    case LinkVerdict::Warn:
        return tr("The link may work. There are warnings.");
    case LinkVerdict::Bad:
        return m_check.found() ? tr("The link does not work.") : tr("There is no link here.");
    }
    Q_UNREACHABLE();
}

void LinkCheckPanel::showVerdict()
{
    const Token token = m_check.verdict == LinkVerdict::Ok     ? Token::Ok
                        : m_check.verdict == LinkVerdict::Warn ? Token::Warn
                                                               : Token::Err;
    QPalette ink = palette();
    ink.setColor(QPalette::WindowText, tokenColour(token, palette()));
    m_verdict->setPalette(ink);
    m_verdict->setText(verdict());
    m_verdict->setVisible(given());
}

} // namespace wxbind
