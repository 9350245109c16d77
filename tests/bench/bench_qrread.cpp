#include "core/oauth/step1_authorize/qrcode.h"
#include "core/oauth/step1_authorize/qrpicturefile.h"
#include "tests/support/qrpictures.h"

#include <QBuffer>

#include <benchmark/benchmark.h>

using namespace wxbind;
using namespace wxbind::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSize(4000, 3000); ///< 12 megapixels, what a phone's camera gives

/// A phone's picture of a screen, as large as phones make them.
QImage photo()
{
    return QrPictures::make(Distortion::ScreenPhoto, 1)
        .image.scaled(kSize, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation)
        .copy(QRect(QPoint(), kSize));
}

/// Lines of little marks as a page of print has them, and no code.
QImage printed()
{
    QImage page(kSize, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    std::mt19937 random(5);
    for (int y = 20; y < kSize.height(); y += 40) {
        for (int x = 20; x < kSize.width(); x += 9) {
            painter.fillRect(x, y + int(random() % 12), 1 + int(random() % 5),
                             4 + int(random() % 16), Qt::black);
        }
    }
    return page;
}

QImage noise()
{
    QImage grain(kSize, QImage::Format_RGB32);
    std::mt19937 random(7);
    for (int y = 0; y < kSize.height(); ++y) {
        auto *row = reinterpret_cast<QRgb *>(grain.scanLine(y));
        for (int x = 0; x < kSize.width(); ++x) {
            const int value = int(random() & 0xffu);
            row[x] = qRgb(value, value, value);
        }
    }
    return grain;
}

/// Four pictures' worth of codes, large and small.
QImage several()
{
    QImage page(kSize, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    for (int i = 0; i < 4; ++i) {
        const QImage part = QrPictures::make(Distortion::Several, i).image;
        painter.drawImage(100 + i % 2 * 1950, 100 + i / 2 * 1450, part);
    }
    return page;
}

QByteArray asJpeg(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPG", 90);
    return bytes;
}

void readPicture(benchmark::State &state, QImage (*make)())
{
    const QByteArray file = asJpeg(make());
    for (auto _ : state) {
        const Result<QImage> image = pictureFrom(file);
        benchmark::DoNotOptimize(readQr(*image));
    }
}

const auto *const withCode = benchmark::RegisterBenchmark("qr_photo", readPicture, photo);
const auto *const without = benchmark::RegisterBenchmark("qr_printed", readPicture, printed);
const auto *const grain = benchmark::RegisterBenchmark("qr_noise", readPicture, noise);
const auto *const many = benchmark::RegisterBenchmark("qr_several", readPicture, several);

} // namespace
