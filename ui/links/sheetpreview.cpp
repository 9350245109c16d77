#include "ui/links/sheetpreview.h"

#include "core/console/sheetdesk.h"
#include "ui/shared/theme.h"

#include <QPainter>

namespace wxbind {

namespace {

/// Dots a millimetre: enough for whole dots a module, few enough for every change of a choice.
constexpr double kDots = 5;

} // namespace

SheetPreview::SheetPreview(QWidget *parent)
    : QWidget(parent)
{
    setMinimumSize(Theme::scaled(220), Theme::scaled(300));
}

void SheetPreview::set(const LinkSheet &sheet)
{
    m_page = QImage((SheetDesk::pageSize(sheet.paper) * kDots).toSize(), QImage::Format_RGB32);
    m_page.fill(Qt::white);
    if (!sheet.cards.isEmpty()) {
        QPainter painter(&m_page);
        SheetDesk::paintPage(painter, kDots, sheet, 0);
    }
    update();
}

QSize SheetPreview::sizeHint() const
{
    return {Theme::scaled(290), Theme::scaled(410)};
}

void SheetPreview::paintEvent(QPaintEvent *)
{
    if (m_page.isNull()) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const double ratio = devicePixelRatioF();
    QRect place(QPoint(), m_page.size().scaled(size(), Qt::KeepAspectRatio));
    place.moveCenter(rect().center());
    // Halved on the way: a plain scaling to a third would drop lines.
    QImage shown = m_page.scaled((QSizeF(place.size()) * ratio).toSize(), Qt::IgnoreAspectRatio,
                                 Qt::SmoothTransformation);
    shown.setDevicePixelRatio(ratio);
    painter.drawImage(place.topLeft(), shown);
    painter.setPen(tokenColour(Token::Line2, palette()));
    painter.drawRect(place.adjusted(0, 0, -1, -1));
}

} // namespace wxbind
