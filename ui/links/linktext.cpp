#include "ui/links/linktext.h"

#include "ui/shared/controlpaint.h"
#include "ui/shared/theme.h"

#include <QEvent>
#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>

namespace wxbind {

namespace {

constexpr int kTextPad = 12;

} // namespace

LinkText::LinkText(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAnywhere);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFont(Theme::font(FontRole::Mono));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(kTextPad);
}

void LinkText::set(const AuthorizeLink &link, const Findings &findings)
{
    m_bad.clear();
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Error && !finding.param.isEmpty()) {
            m_bad << finding.param;
        }
    }
    m_link = link;
    colour();
    fitHeight();
}

QSize LinkText::sizeHint() const
{
    return {Theme::scaled(320), maximumHeight()};
}

QSize LinkText::minimumSizeHint() const
{
    return {Theme::scaled(200), maximumHeight()};
}

void LinkText::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    controlpaint::box(&painter, viewport()->rect(), 5, tokenColour(Token::Sunken, palette()),
                      tokenColour(hasFocus() ? Token::Accent : Token::Line, palette()),
                      hasFocus() ? 2 : 1);
    painter.end();
    QTextEdit::paintEvent(event);
    QPainter over(viewport());
    paintUnderlines(over);
}

void LinkText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        colour();
    }
}

void LinkText::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fitHeight();
}

void LinkText::colour()
{
    if (toPlainText() != m_link.text) {
        setPlainText(m_link.text);
    }
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    QTextBlockFormat lines;
    lines.setLineHeight(145, QTextBlockFormat::ProportionalHeight);
    all.setBlockFormat(lines);
    QTextCharFormat plain;
    plain.setFont(Theme::font(FontRole::Mono));
    plain.setForeground(tokenColour(Token::Text, palette()));
    all.setCharFormat(plain);
    for (const LinkPart &part : std::as_const(m_link.parts)) {
        QTextCursor cursor(document());
        cursor.setPosition(int(part.from));
        cursor.setPosition(int(part.from + part.length), QTextCursor::KeepAnchor);
        QTextCharFormat format = plain;
        const PartColours colours = partColours(part.param, palette());
        if (!colours.tint.isValid()) {
            format.setForeground(part.param == QLatin1StringView("base")
                                     ? tokenColour(Token::Text, palette())
                                     : tokenColour(Token::Text2, palette()));
        } else {
            format.setBackground(m_bad.contains(part.param) ? tokenColour(Token::ErrSoft, palette())
                                                            : colours.tint);
        }
        cursor.setCharFormat(format);
    }
}

void LinkText::fitHeight()
{
    document()->setTextWidth(viewport()->width());
    const int height = int(document()->size().height()) + 2;
    if (maximumHeight() != height) {
        setFixedHeight(height);
        updateGeometry();
    }
}

/// Two pixels under each line of a part: QTextCharFormat knows only hairlines of the text's height.
void LinkText::paintUnderlines(QPainter &painter) const
{
    const QTextLayout *layout = document()->firstBlock().layout();
    const QPointF origin = document()->firstBlock().layout()->position();
    for (const LinkPart &part : m_link.parts) {
        const PartColours colours = partColours(part.param, palette());
        if (!colours.tint.isValid()) {
            continue;
        }
        const bool bad = m_bad.contains(part.param);
        QPen pen(bad ? tokenColour(Token::Err, palette()) : colours.ink, 2);
        pen.setCapStyle(Qt::FlatCap);
        if (bad) {
            pen.setDashPattern({3, 2});
        }
        painter.setPen(pen);
        for (int i = 0; i < layout->lineCount(); ++i) {
            const QTextLine line = layout->lineAt(i);
            const int from = qMax(int(part.from), line.textStart());
            const int to = qMin(int(part.from + part.length), line.textStart() + line.textLength());
            if (from >= to) {
                continue;
            }
            const double y = origin.y() + line.y() + line.ascent() + line.descent() + 1;
            painter.drawLine(QPointF(origin.x() + line.cursorToX(from), y),
                             QPointF(origin.x() + line.cursorToX(to), y));
        }
    }
}

} // namespace wxbind
