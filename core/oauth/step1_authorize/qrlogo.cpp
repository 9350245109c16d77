#include "core/oauth/step1_authorize/qrlogo.h"

#include "core/model/qrmatrix.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>
#include <QXmlStreamReader>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostBytes = qsizetype(2) * 1024 * 1024;
constexpr int kMostPixels = 4096;
constexpr int kKeptPixels = 512;

/// A drawing stands by itself: nothing of another file or host may come into the code.
bool reachesOut(const QByteArray &svg)
{
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        const auto attributes = xml.attributes();
        for (const QXmlStreamAttribute &one : attributes) {
            const bool inside = one.value().startsWith(u'#') || one.value().startsWith("data:"_L1);
            if (one.name() == "href"_L1 && !inside && xml.name() != "a"_L1) {
                return true;
            }
        }
    }
    return false;
}

Result<QImage> drawn(const QByteArray &svg)
{
    if (reachesOut(svg)) {
        return fail(Fault::Invalid, u"the SVG logo refers to another file"_s);
    }
    QSvgRenderer renderer(svg);
    const QSizeF size = renderer.defaultSize();
    if (!renderer.isValid() || size.isEmpty()) {
        return fail(Fault::Invalid, u"the logo is not a drawing that can be read"_s);
    }
    QImage image(
        size.scaled(kKeptPixels, kKeptPixels, Qt::KeepAspectRatio).toSize().expandedTo(QSize(1, 1)),
        QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

Result<QImage> photographed(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    if (format != "png" && format != "jpeg") {
        return fail(Fault::Invalid, u"the logo is neither PNG, JPEG nor SVG"_s);
    }
    const QSize size = reader.size();
    if (size.width() > kMostPixels || size.height() > kMostPixels) {
        return fail(Fault::Invalid,
                    u"the logo has %1 × %2 pixels; %3 a side are the most"_s.arg(size.width())
                        .arg(size.height())
                        .arg(kMostPixels));
    }
    const QImage image = reader.read();
    if (image.isNull()) {
        return fail(Fault::Invalid, u"the logo is not a picture that can be read"_s);
    }
    return image;
}

Result<QByteArray> kept(const QImage &image)
{
    const bool large = image.width() > kKeptPixels || image.height() > kKeptPixels;
    const QImage bounded = large ? image.scaled(kKeptPixels, kKeptPixels, Qt::KeepAspectRatio,
                                                Qt::SmoothTransformation)
                                 : image;
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    if (!bounded.save(&buffer, "PNG")) {
        return fail(Fault::Invalid, u"the PNG writer refused the logo"_s);
    }
    return png;
}

} // namespace

Result<QByteArray> readQrLogo(const QByteArray &bytes)
{
    if (bytes.size() > kMostBytes) {
        return fail(Fault::Invalid, u"the logo is larger than 2 MB"_s);
    }
    const bool drawing = bytes.left(4096).contains("<svg");
    const Result<QImage> image = drawing ? drawn(bytes) : photographed(bytes);
    return image ? kept(*image) : fail(image.error());
}

QRectF qrLogoPlace(const QrMatrix &matrix, const QRectF &code)
{
    const double side = code.width() * matrix.logoModules() / qMax(1, matrix.size);
    return {code.center() - QPointF(side / 2, side / 2), QSizeF(side, side)};
}

void paintQrLogo(QPainter &painter, const QrMatrix &matrix, const QRectF &code)
{
    const QImage logo = QImage::fromData(matrix.logo, "PNG");
    if (logo.isNull()) {
        return;
    }
    const QRectF place = qrLogoPlace(matrix, code);
    const double margin = code.width() / matrix.size / 2; // half a module
    const QRectF room = place.adjusted(margin, margin, -margin, -margin);
    QRectF picture(QPointF(), QSizeF(logo.size()).scaled(room.size(), Qt::KeepAspectRatio));
    picture.moveCenter(room.center());
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(place, Qt::white);
    painter.drawImage(picture, logo);
    painter.restore();
}

} // namespace wxbind
