#include "core/oauth/step1_authorize/qrcode.h"
#include "core/oauth/step1_authorize/qrlogo.h"
#include "core/oauth/step1_authorize/qrreadback.h"

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QSaveFile>

#include <algorithm>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

int sideWithQuietZone(const QrMatrix &matrix)
{
    return matrix.size + 2 * kQuietZone;
}

int scaleFor(const QrMatrix &matrix, int side)
{
    const int modules = sideWithQuietZone(matrix);
    return qMax(1, (side + modules - 1) / modules);
}

void paintRun(QImage &image, int from, int to, int row, int scale)
{
    for (int y = row * scale; y < (row + 1) * scale; ++y) {
        uchar *line = image.scanLine(y);
        std::fill(line + from * scale, line + to * scale, uchar(0));
    }
}

/// Calls run(from, to, y) for every unbroken row of dark modules, in modules of the matrix.
template <class Run>
void forEachDarkRun(const QrMatrix &matrix, Run run)
{
    for (int y = 0; y < matrix.size; ++y) {
        for (int x = 0; x < matrix.size; ++x) {
            const int from = x;
            while (x < matrix.size && matrix.dark(x, y)) {
                ++x;
            }
            if (x > from) {
                run(from, x, y);
            }
        }
    }
}

Result<QByteArray> pngOf(const QrMatrix &matrix)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    // Grey of one byte a pixel: every reader takes it, and it compresses to a few kilobytes.
    if (!qrImage(matrix, kQrFileSide).save(&buffer, "PNG")) {
        return fail(Fault::Invalid, u"the PNG writer refused the picture"_s);
    }
    return bytes;
}

bool isSvg(const QString &file)
{
    return file.endsWith(".svg"_L1, Qt::CaseInsensitive);
}

Result<QByteArray> pictureFor(const QrMatrix &matrix, const QString &file)
{
    if (isSvg(file) || file.endsWith(".png"_L1, Qt::CaseInsensitive)) {
        return qrPicture(matrix, isSvg(file));
    }
    return fail(Fault::Invalid, u"the file must end in .png or .svg"_s);
}

/// The area of the code itself, where a module is `scale` wide.
QRectF codeArea(const QrMatrix &matrix, double scale)
{
    return {kQuietZone * scale, kQuietZone * scale, matrix.size * scale, matrix.size * scale};
}

QByteArray number(double value)
{
    return QByteArray::number(value, 'g', 8);
}

QByteArray box(const QRectF &rect)
{
    return " x=\"" + number(rect.x()) + "\" y=\"" + number(rect.y()) + "\" width=\"" +
           number(rect.width()) + "\" height=\"" + number(rect.height()) + '"';
}

/// The logo as a picture within the drawing: the file stands by itself.
QByteArray logoSvg(const QrMatrix &matrix)
{
    const QRectF place = qrLogoPlace(matrix, codeArea(matrix, 1));
    return "<rect fill=\"#ffffff\"" + box(place) + "/>\n<image" +
           box(place.adjusted(0.5, 0.5, -0.5, -0.5)) + " xlink:href=\"data:image/png;base64," +
           matrix.logo.toBase64() + "\"/>\n";
}

/// The bytes that were read back are the ones that stand in the file.
Result<Unit> fileKeeps(const QString &file, const QByteArray &bytes)
{
    QFile written(file);
    if (!written.open(QIODevice::ReadOnly)) {
        return fail(Fault::Storage, written.errorString());
    }
    if (written.readAll() != bytes) {
        return fail(Fault::Storage, u"the file does not hold what was written"_s);
    }
    return Unit{};
}

} // namespace

QImage qrImage(const QrMatrix &matrix, int side)
{
    const int modules = sideWithQuietZone(matrix);
    const int scale = scaleFor(matrix, side);
    QImage image(modules * scale, modules * scale, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    forEachDarkRun(matrix, [&image, scale](int from, int to, int y) {
        paintRun(image, from + kQuietZone, to + kQuietZone, y + kQuietZone, scale);
    });
    if (matrix.logo.isEmpty()) {
        return image;
    }
    QImage coloured = image.convertToFormat(QImage::Format_RGB32);
    QPainter painter(&coloured);
    paintQrLogo(painter, matrix, codeArea(matrix, scale));
    return coloured;
}

QByteArray qrSvg(const QrMatrix &matrix)
{
    const QByteArray modules = QByteArray::number(sideWithQuietZone(matrix));
    const QByteArray pixels =
        QByteArray::number(sideWithQuietZone(matrix) * scaleFor(matrix, kQrFileSide));
    QByteArray svg = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                     "<svg xmlns=\"http://www.w3.org/2000/svg\" "
                     "xmlns:xlink=\"http://www.w3.org/1999/xlink\" version=\"1.1\" width=\"" +
                     pixels + "\" height=\"" + pixels + "\" viewBox=\"0 0 " + modules + ' ' +
                     modules +
                     "\" shape-rendering=\"crispEdges\">\n"
                     "<path fill=\"#ffffff\" d=\"M0 0h" +
                     modules + 'v' + modules + "H0z\"/>\n<path fill=\"#000000\" d=\"";
    forEachDarkRun(matrix, [&svg](int from, int to, int y) {
        svg += 'M' + QByteArray::number(from + kQuietZone) + ' ' +
               QByteArray::number(y + kQuietZone) + 'h' + QByteArray::number(to - from) + "v1h-" +
               QByteArray::number(to - from) + 'z';
    });
    svg += "\"/>\n";
    return svg + (matrix.logo.isEmpty() ? QByteArray() : logoSvg(matrix)) + "</svg>\n";
}

Result<QByteArray> qrPicture(const QrMatrix &matrix, bool svg)
{
    if (matrix.size == 0) {
        return fail(Fault::Invalid, u"there is no QR code to write"_s);
    }
    return svg ? Result<QByteArray>(qrSvg(matrix)) : pngOf(matrix);
}

Result<Unit> writeQrFile(const QrMatrix &matrix, const QString &file)
{
    const Result<QByteArray> bytes = pictureFor(matrix, file);
    if (!bytes) {
        return fail(bytes.error());
    }
    // Before anything is replaced.
    if (auto read = readBackPicture(*bytes, isSvg(file), matrix); !read) {
        return read;
    }
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(*bytes) != bytes->size() || !out.commit()) {
        return fail(Fault::Storage, out.errorString());
    }
    auto kept = fileKeeps(file, *bytes);
    if (!kept) {
        QFile::remove(file);
    }
    return kept;
}

} // namespace wxbind
