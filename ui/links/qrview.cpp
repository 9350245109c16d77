#include "ui/links/qrview.h"

#include "ui/shared/controlpaint.h"
#include "ui/shared/theme.h"

#include <QPainter>

namespace wxbind {

namespace {

constexpr int kLeastModule = 3; ///< pixels

/// A veiled code keeps its look but loses this share of its modules: far more than level M mends.
bool dropped(int x, int y)
{
    return (x * 7 + y * 13 + x * y) % 5 < 2;
}

} // namespace

QrView::QrView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void QrView::set(const std::optional<QrMatrix> &qr, const std::optional<Veil> &veil)
{
    if (!qr || !m_qr || qr->logo != m_qr->logo) {
        m_logo = qr ? QImage::fromData(qr->logo, "PNG") : QImage();
    }
    m_qr = qr;
    m_veil = veil;
    updateGeometry();
    setAccessibleName(
        m_veil ? tr("QR code, cannot be scanned: %1. %2").arg(m_veil->title, m_veil->text)
               : tr("QR code of the link, ready to be scanned"));
    update();
}

void QrView::setSide(int pixels)
{
    m_side = pixels;
    updateGeometry();
}

QSize QrView::sizeHint() const
{
    // Modules of three pixels at least, or a phone has trouble with the screen.
    const int least = m_qr ? (m_qr->size + 2 * kQuietZone) * kLeastModule : 0;
    const int side = qMax(Theme::scaled(m_side), least);
    return {side, side};
}

void QrView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    controlpaint::box(&painter, rect(), 6, Qt::white, tokenColour(Token::Line, palette()));
    if (m_qr) {
        paintModules(painter);
    }
    if (m_veil) {
        paintPlate(painter);
    }
}

void QrView::paintModules(QPainter &painter) const
{
    const double ratio = devicePixelRatioF();
    const int modules = m_qr->size + 2 * kQuietZone;
    const int device = int(qMin(width(), height()) * ratio);
    const int module = qMax(1, device / modules);
    const int edge = (device - module * m_qr->size) / 2;
    painter.save();
    painter.scale(1 / ratio, 1 / ratio);
    const QColor ink = m_veil ? tokenColour(Token::QrVeil, palette()) : QColor(Qt::black);
    for (int y = 0; y < m_qr->size; ++y) {
        for (int x = 0; x < m_qr->size; ++x) {
            if (m_qr->dark(x, y) && !(m_veil && dropped(x, y))) {
                painter.fillRect(edge + x * module, edge + y * module, module, module, ink);
            }
        }
    }
    if (!m_veil && !m_logo.isNull()) {
        paintLogo(painter, edge, module);
    }
    painter.restore();
}

/// As in the files: a white square, the logo half a module within.
void QrView::paintLogo(QPainter &painter, int edge, int module) const
{
    const int modules = m_qr->logoModules();
    const int from = edge + (m_qr->size - modules) / 2 * module;
    const QRectF place(from, from, modules * module, modules * module);
    const double margin = module / 2.0;
    const QRectF room = place.adjusted(margin, margin, -margin, -margin);
    QRectF picture(QPointF(), QSizeF(m_logo.size()).scaled(room.size(), Qt::KeepAspectRatio));
    picture.moveCenter(room.center());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(place, Qt::white);
    painter.drawImage(picture, m_logo);
}

void QrView::paintPlate(QPainter &painter) const
{
    const ToneColours tone = toneColours(m_veil->tone, palette());
    const QFont bold = Theme::font(FontRole::BodyBold);
    const QFont small = Theme::font(FontRole::Secondary);
    const int side = Theme::scaled(16);
    const int room = width() - 24;
    const QRect flow(0, 0, room - 20, height());
    const QRect text = QFontMetrics(small).boundingRect(
        flow, int(Qt::AlignHCenter) | int(Qt::TextWordWrap), m_veil->text);
    const int head = QFontMetrics(bold).horizontalAdvance(m_veil->title) + side + 8;
    const int wide = qMin(room, qMax(head, text.width()) + 28);
    const int high = QFontMetrics(bold).height() + text.height() + 20;
    const QRect plate((width() - wide) / 2, (height() - high) / 2, wide, high);
    controlpaint::box(&painter, plate.adjusted(-6, -6, 6, 6), 8, Qt::white, {});
    controlpaint::box(&painter, plate, 5, tokenColour(Token::Surface, palette()), tone.ink, 2);
    const int left = plate.left() + (wide - head) / 2;
    const int line = QFontMetrics(bold).height();
    paintSign(&painter, QRectF(left, plate.top() + 9 + (line - side) / 2.0, side, side),
              m_veil->sign, palette());
    painter.setFont(bold);
    painter.setPen(tone.ink);
    painter.drawText(QRect(left + side + 8, plate.top() + 9, head, line), Qt::AlignVCenter,
                     m_veil->title);
    painter.setFont(small);
    painter.setPen(tokenColour(Token::Text, palette()));
    painter.drawText(QRect(plate.left() + 10, plate.top() + 11 + line, wide - 20, text.height()),
                     int(Qt::AlignHCenter) | int(Qt::TextWordWrap), m_veil->text);
}

} // namespace wxbind
