#include "ui/mainwindow/statusline.h"

#include "ui/shared/controlpaint.h"
#include "ui/shared/theme.h"

#include <QPainter>

#include <optional>

namespace wxbind {

namespace {

constexpr int kSayMillis = 10'000;
constexpr int kEdge = 14;

/// Lays items from the left and stops at the first that does not fit.
class Row final
{
public:
    Row(QPainter &painter, const QPalette &palette, int height, int end)
        : m_painter(painter)
        , m_palette(palette)
        , m_height(height)
        , m_end(end)
    {}

    void icon(Icon icon, Token ink)
    {
        m_icon = icon;
        m_ink = ink;
    }

    bool text(const QString &text, Token ink)
    {
        const int side = m_icon ? Theme::scaled(14) + 6 : 0;
        const int width = m_painter.fontMetrics().horizontalAdvance(text) + side;
        if (m_full || text.isEmpty() || m_x + width > m_end) {
            m_full = m_full || !text.isEmpty();
            m_icon.reset();
            return false;
        }
        if (m_icon) {
            const int icon = Theme::scaled(14);
            paintIcon(&m_painter, QRectF(m_x, (m_height - icon) / 2.0, icon, icon), *m_icon,
                      tokenColour(m_ink, m_palette));
        }
        m_painter.setPen(tokenColour(ink, m_palette));
        m_painter.drawText(QRect(m_x + side, 0, width, m_height), Qt::AlignVCenter, text);
        m_x += width + 12;
        m_painter.fillRect(m_x, m_height / 2 - 6, 1, 12, tokenColour(Token::Line2, m_palette));
        m_x += 13;
        m_icon.reset();
        return true;
    }

    void skip(int by) { m_x += by; }
    [[nodiscard]] int x() const { return m_x; }

private:
    QPainter &m_painter;
    const QPalette &m_palette;
    int m_height;
    int m_end;
    int m_x = kEdge;
    bool m_full = false;
    std::optional<Icon> m_icon;
    Token m_ink = Token::Text2;
};

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(Theme::scaled(26));
    m_forget.setSingleShot(true);
    m_forget.setInterval(kSayMillis);
    connect(&m_forget, &QTimer::timeout, this, [this] {
        m_said.clear();
        tell();
    });
}

void StatusLine::setPlace(const QString &text, const QColor &colour, bool sandbox)
{
    m_place = text;
    m_colour = colour;
    m_sandbox = sandbox;
    tell();
}

void StatusLine::setDatabase(const QString &name, const QString &path)
{
    m_database = name;
    setToolTip(path);
    tell();
}

void StatusLine::setPeople(const QString &text)
{
    m_people = text;
    tell();
}

void StatusLine::setVault(const QString &text, bool open)
{
    m_vault = text;
    m_vaultOpen = open;
    tell();
}

void StatusLine::setClock(const QString &text)
{
    m_clock = text;
    tell();
}

void StatusLine::say(const QString &sentence)
{
    m_said = sentence;
    m_forget.start();
    tell();
}

QSize StatusLine::sizeHint() const
{
    return {400, Theme::scaled(26)};
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokenColour(Token::Chrome, palette()));
    painter.fillRect(0, 0, width(), 1, tokenColour(Token::Line, palette()));
    painter.setFont(Theme::font(FontRole::SecondaryBold));
    Row row(painter, palette(), height(), width() - kEdge);
    if (m_sandbox) {
        row.icon(Icon::Flask, Token::Sand);
    } else if (m_colour.isValid()) {
        const int side = Theme::scaled(10);
        controlpaint::box(&painter, QRectF(row.x() + 2, (height() - side) / 2.0, side, side), 2,
                          m_colour, {});
        row.skip(side + 10);
    }
    row.text(m_place, m_sandbox ? Token::Sand : Token::Text);
    painter.setFont(Theme::font(FontRole::Secondary));
    row.icon(Icon::Database, Token::Text2);
    row.text(m_database, Token::Text2);
    row.text(m_people, Token::Text2);
    row.icon(m_vaultOpen ? Icon::Unlock : Icon::Lock, Token::Text2);
    row.text(m_vault, Token::Text2);
    const QString right = m_said.isEmpty() ? m_clock : m_said;
    const QRect space(row.x(), 0, width() - row.x() - kEdge, height());
    painter.setPen(tokenColour(m_said.isEmpty() ? Token::Text2 : Token::Text, palette()));
    const QString cut = painter.fontMetrics().elidedText(right, Qt::ElideRight, space.width());
    painter.drawText(space, Qt::AlignVCenter | Qt::AlignRight, cut);
}

void StatusLine::tell()
{
    const QStringList all{m_place, m_database, m_people, m_vault,
                          m_said.isEmpty() ? m_clock : m_said};
    setAccessibleName(all.join(QStringLiteral(", ")));
    update();
}

} // namespace wxbind
