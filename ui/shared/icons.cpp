#include "ui/shared/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char16_t *, kIconCount> kIconFiles{
    u"link",         u"attempt",     u"exchange", u"person",   u"key",         u"help",
    u"search",       u"copy",        u"eye",      u"eyeoff",   u"refresh",     u"download",
    u"upload",       u"print",       u"filter",   u"columns",  u"chevrondown", u"chevronup",
    u"chevronright", u"chevronleft", u"close",    u"plus",     u"minus",       u"flask",
    u"clock",        u"bolt",        u"lock",     u"unlock",   u"star",        u"external",
    u"qr",           u"image",       u"database", u"monitor",  u"phone",       u"server",
    u"cloud",        u"undo",        u"more",     u"settings", u"list",        u"compare",
    u"globe",        u"edit",        u"trash",    u"check",    u"play",        u"stop",
    u"antenna",      u"info",        u"merge",    u"unbind"};

QByteArray drawing(const QString &name)
{
    QFile file(u":/icons/"_s + name + u".svg"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Rendered once for each colour and pixel size; the cache is Qt's own and bounded.
QPixmap rendered(const QString &name, const QByteArray &svg, const QString &colours, QSize pixels)
{
    const QString key =
        u"wxbind/%1/%2/%3x%4"_s.arg(name, colours).arg(pixels.width()).arg(pixels.height());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap(pixels);
        pixmap.fill(Qt::transparent);
        QSvgRenderer renderer(svg);
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(pixels)));
        painter.end();
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

void paintDrawing(QPainter *painter, const QRectF &rect, const QString &name, const QByteArray &svg,
                  const QString &colours)
{
    const double ratio = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
    const QSize pixels = (rect.size() * ratio).toSize();
    if (pixels.isEmpty()) {
        return;
    }
    QPixmap pixmap = rendered(name, svg, colours, pixels);
    pixmap.setDevicePixelRatio(ratio);
    // Whole device pixels, or the thin strokes blur.
    const QPointF corner(qRound(rect.x() * ratio) / ratio, qRound(rect.y() * ratio) / ratio);
    painter->drawPixmap(corner, pixmap);
}

class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(Icon icon, Token ink)
        : m_icon(icon)
        , m_ink(ink)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const Token ink = mode == QIcon::Disabled ? Token::Text3 : m_ink;
        paintIcon(painter, rect, m_icon, tokenColour(ink, QGuiApplication::palette()));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new LineIconEngine(m_icon, m_ink); }
    QString key() const override { return u"wxbind-line"_s; }

private:
    Icon m_icon;
    Token m_ink;
};

} // namespace

QIcon lineIcon(Icon icon, Token ink)
{
    return QIcon(new LineIconEngine(icon, ink));
}

void paintIcon(QPainter *painter, const QRectF &rect, Icon icon, const QColor &ink)
{
    const QString name = iconName(icon);
    QByteArray svg = drawing(name);
    svg.replace("currentColor", ink.name(QColor::HexRgb).toLatin1());
    paintDrawing(painter, rect, name, svg, ink.name());
}

void paintMark(QPainter *painter, const QRectF &rect, const QPalette &palette)
{
    const bool dark = isDark(palette);
    QByteArray svg = drawing(u"mark"_s);
    svg.replace("INK", dark ? "#E7E9EC" : "#1F3A8A");
    svg.replace("AMBER", dark ? "#F0A35E" : "#DC6A16");
    paintDrawing(painter, rect, u"mark"_s, svg, dark ? u"dark"_s : u"light"_s);
}

QIcon applicationIcon()
{
    QIcon icon;
    for (const int side : {16, 24, 32, 48, 64, 128, 256}) {
        const QString name = side == 16 ? u"app16"_s : u"app"_s;
        icon.addPixmap(rendered(name, drawing(name), u"own"_s, QSize(side, side)));
    }
    return icon;
}

QString iconName(Icon icon)
{
    return QString::fromUtf16(kIconFiles[static_cast<size_t>(icon)]);
}

} // namespace wxbind
