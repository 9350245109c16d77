#include "ui/shared/avatar.h"

#include "ui/shared/icons.h"
#include "ui/shared/rowground.h"
#include "ui/shared/theme.h"

#include <QPainter>
#include <QTextBoundaryFinder>

namespace wxbind {

namespace {

/// The first character as a person sees it: an emoji is one, whatever it is made of.
QString initialOf(const QString &name)
{
    const QString visible = name.trimmed();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, visible);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 && !isOpenIdLike(name) ? visible.left(end).toUpper() : QString();
}

} // namespace

void paintAvatar(QPainter *painter, const QRectF &rect, const QString &name,
                 const QPalette &palette)
{
    uint sum = 0;
    for (const QChar c : name) {
        sum = sum * 31 + c.unicode();
    }
    const QColor ink = accountColour(static_cast<int>(sum % kAccountColours), palette);
    QColor ground = ink;
    ground.setAlphaF(isDark(palette) ? 0.24F : 0.15F);
    painter->save();
    painter->setPen(Qt::NoPen);
    painter->setBrush(ground);
    painter->drawRoundedRect(rect, 5, 5);
    QFont font = Theme::font(FontRole::BodyBold);
    font.setPixelSize(qMax(8, static_cast<int>(rect.height() * 0.46)));
    painter->setFont(font);
    painter->setPen(ink);
    const QString initial = initialOf(name);
    if (initial.isEmpty()) { // no name that a person chose
        const qreal side = rect.height() * 0.56;
        paintIcon(painter,
                  QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side),
                  Icon::Person, ink);
    } else {
        painter->drawText(rect, Qt::AlignCenter, initial);
    }
    painter->restore();
}

Avatar::Avatar(int side, QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(Theme::scaled(side), Theme::scaled(side));
}

void Avatar::setName(const QString &name)
{
    m_name = name;
    update();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAvatar(&painter, rect(), m_name, palette());
}

} // namespace wxbind
