#include "core/oauth/step1_authorize/qrpicturefile.h"

#include "core/model/picturefault.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QMimeDatabase>

#include <cmath>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

/// What a picture beyond the bound is shrunk to on reading: codes in it are as large as it is.
constexpr double kShrunkPixels = 12'000'000;
/// The largest phones give 200 megapixels; what claims more is a bomb.
constexpr double kMostClaimedPixels = 250'000'000;

auto refused(QStringView why)
{
    return fail(Fault::Invalid, why.toString());
}

QStringView unreadable(QIODevice &device)
{
    device.seek(0);
    const QByteArray start = device.peek(4096);
    const QString type = QMimeDatabase().mimeTypeForData(start).name();
    return type.startsWith("image/"_L1) ? picturefault::Unsupported : picturefault::NotAPicture;
}

Result<QImage> read(QIODevice &device)
{
    if (device.size() == 0) {
        return refused(picturefault::Empty);
    }
    if (device.size() > kLargestPictureFile) {
        return refused(picturefault::TooLarge);
    }
    QImageReader reader(&device);
    reader.setDecideFormatFromContent(true);
    if (!reader.canRead()) {
        return refused(unreadable(device));
    }
    const QSize size = reader.size();
    const auto pixels = static_cast<double>(size.width()) * size.height();
    if (pixels > kMostClaimedPixels) {
        return refused(picturefault::TooLarge);
    }
    if (pixels > kMostPicturePixels) {
        if (!reader.supportsOption(QImageIOHandler::ScaledSize)) {
            return refused(picturefault::TooLarge);
        }
        reader.setScaledSize(size * std::sqrt(kShrunkPixels / pixels));
    }
    const QImage image = reader.read();
    if (image.isNull()) {
        return refused(picturefault::CutOff);
    }
    return image;
}

} // namespace

Result<QImage> pictureFrom(const QString &file)
{
    QFile source(file);
    if (!source.exists()) {
        return fail(Fault::NotFound, u"no such file: "_s + file);
    }
    if (!source.open(QIODevice::ReadOnly)) {
        return fail(Fault::Invalid, file + u": "_s + source.errorString());
    }
    return read(source);
}

Result<QImage> pictureFrom(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return read(buffer);
}

} // namespace wxbind
