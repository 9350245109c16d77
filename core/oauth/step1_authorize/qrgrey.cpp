#include "core/oauth/step1_authorize/qrgrey.h"

#include <QPainter>

#include <cmath>

namespace wxbind {

QImage greyOnWhite(const QImage &image)
{
    if (!image.hasAlphaChannel()) {
        return image.convertToFormat(QImage::Format_Grayscale8);
    }
    QImage ground(image.size(), QImage::Format_RGB32);
    ground.fill(Qt::white);
    QPainter painter(&ground);
    painter.drawImage(QPoint(), image);
    painter.end();
    return ground.convertToFormat(QImage::Format_Grayscale8);
}

QImage shrunkTo(const QImage &grey, qint64 pixels)
{
    const auto all = static_cast<double>(qint64(grey.width()) * grey.height());
    const double factor = std::sqrt(static_cast<double>(pixels) / qMax(all, 1.0));
    return factor < 1 ? resized(grey, factor) : grey;
}

QImage resized(const QImage &grey, double factor)
{
    const QSize size(qMax(1, qRound(grey.width() * factor)),
                     qMax(1, qRound(grey.height() * factor)));
    return grey.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_Grayscale8);
}

QImage inverted(const QImage &grey)
{
    QImage turned = grey.copy();
    turned.invertPixels();
    return turned;
}

} // namespace wxbind
