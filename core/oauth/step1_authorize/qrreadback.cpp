#include "core/oauth/step1_authorize/qrreadback.h"

#include "core/oauth/step1_authorize/qrcode.h"

#include <QPainter>
#include <QSvgRenderer>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

/// At about four pixels a module, as a phone's camera gets it from a print.
Result<QImage> rendered(const QByteArray &svg, const QrMatrix &matrix)
{
    QSvgRenderer renderer(svg);
    if (!renderer.isValid()) {
        return fail(Fault::Storage, u"the SVG drawing cannot be rendered"_s);
    }
    const int side = (matrix.size + 2 * kQuietZone) * 4;
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

} // namespace

Result<Unit> readBack(const QImage &image, const QrMatrix &matrix)
{
    const QList<QrReading> readings = readQr(image);
    if (readings.size() != 1) {
        return fail(
            Fault::Storage,
            u"read back, the picture shows %1 QR codes instead of one"_s.arg(readings.size()));
    }
    if (readings.first().text.toUtf8() != matrix.text.toUtf8()) {
        return fail(Fault::Storage, u"read back, the QR code says something else"_s);
    }
    return Unit{};
}

Result<Unit> readBackPicture(const QByteArray &bytes, bool svg, const QrMatrix &matrix)
{
    const Result<QImage> image = svg ? rendered(bytes, matrix) : QImage::fromData(bytes, "PNG");
    return image ? readBack(*image, matrix) : fail(image.error());
}

} // namespace wxbind
