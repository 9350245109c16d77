#include "core/oauth/step1_authorize/qrsearch.h"

#include "core/oauth/step1_authorize/qrgrey.h"
#include "core/oauth/step1_authorize/qrversion.h"
#include "core/oauth/step1_authorize/qrwork.h"

#include <QStringDecoder>

#include <algorithm>

#ifndef ZX_USE_UTF8
#define ZX_USE_UTF8 // std::string instead of the deprecated std::wstring
#endif
#include <ZXing/ReadBarcode.h>

namespace wxbind {

namespace {

constexpr qint64 kWidePixels = 2'000'000;
/// About 150 ms on a machine of 2020; a common picture takes a tenth.
constexpr qint64 kMostWork = 40'000'000;
/// One look that costs more is left out; its parts or a smaller picture may do.
constexpr qint64 kMostWorkAtOnce = 12'000'000;
constexpr int kTile = 1000;
constexpr int kOverlap = 300; ///< a code that is larger is read from the wide picture

/// The bytes as they stand where they are UTF-8: ZXing guesses other encodings for short texts.
QString textOf(const ZXing::Result &result)
{
    const ZXing::ByteArray &bytes = result.bytes();
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return utf8.hasError() ? QString::fromStdString(result.text()) : text;
}

/// ZXing 1.4 tells the version by nothing but the number of codewords it read.
qsizetype codewordsOf(const ZXing::Result &result)
{
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    return static_cast<qsizetype>(result.rawBytes().size());
    QT_WARNING_POP
}

/// Where each of the tiles that cover `length` begins.
QList<int> tileStarts(int length)
{
    const int count = qMax(1, (length - kOverlap + kTile - kOverlap - 1) / (kTile - kOverlap));
    QList<int> starts;
    for (int i = 0; i < count; ++i) {
        starts.append(count == 1 ? 0 : static_cast<int>(qint64(length - kTile) * i / (count - 1)));
    }
    return starts;
}

} // namespace

QrSearch::QrSearch(QImage grey, StopAsked stop)
    : m_whole(std::move(grey))
    , m_wide(shrunkTo(m_whole, kWidePixels))
    , m_stop(std::move(stop))
{}

QList<QrReading> QrSearch::run()
{
    lookEverywhere();
    if (m_found.isEmpty() || m_unread) {
        lookHarder();
    }
    return m_found;
}

/// Always in full, so that the second code of a picture is not lost behind the first.
void QrSearch::lookEverywhere()
{
    both(m_wide, Threshold::Local);
    if (m_wide.size() != m_whole.size()) {
        tiles(false);
    }
}

void QrSearch::lookHarder()
{
    const bool tiny = qint64(m_wide.width()) * m_wide.height() < kWidePixels / 4;
    const auto step = [this](const QImage &grey, Threshold threshold) {
        if (m_found.isEmpty() || m_unread) {
            both(grey, threshold);
        }
    };
    const QImage half = resized(m_wide, 0.5);
    step(half, Threshold::Local);
    step(m_wide, Threshold::Global);
    step(half, Threshold::Global);
    step(resized(m_wide, 0.7), Threshold::Local);
    step(resized(m_wide, 0.35), Threshold::Local);
    if (tiny) {
        step(resized(m_wide, 2), Threshold::Local);
    }
    if (m_wide.size() != m_whole.size() && m_found.isEmpty()) {
        tiles(true);
    }
}

void QrSearch::both(const QImage &grey, Threshold threshold)
{
    look(grey, threshold);
    look(inverted(grey), threshold);
}

void QrSearch::tiles(bool turned)
{
    for (const int y : tileStarts(m_whole.height())) {
        for (const int x : tileStarts(m_whole.width())) {
            const QImage tile =
                m_whole.copy(x, y, qMin(kTile, m_whole.width()), qMin(kTile, m_whole.height()));
            look(turned ? inverted(tile) : tile, Threshold::Local);
        }
    }
}

bool QrSearch::done() const
{
    return m_work >= kMostWork || (m_stop && m_stop());
}

void QrSearch::look(const QImage &grey, Threshold threshold)
{
    if (done()) {
        return;
    }
    const qint64 work = qrWork(grey);
    if (work > kMostWorkAtOnce) {
        return;
    }
    m_work += work;
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(),
                                ZXing::ImageFormat::Lum, static_cast<int>(grey.bytesPerLine()));
    const auto hints =
        ZXing::DecodeHints()
            .setFormats(ZXing::BarcodeFormat::QRCode)
            .setTryRotate(false) // finder patterns are found at any angle
            .setTryDownscale(false)
            .setReturnErrors(true)
            .setBinarizer(threshold == Threshold::Local ? ZXing::Binarizer::LocalAverage
                                                        : ZXing::Binarizer::GlobalHistogram);
    for (const ZXing::Result &result : ZXing::ReadBarcodes(view, hints)) {
        if (!result.isValid()) {
            m_unread = true;
            continue;
        }
        const QString ecc = QString::fromStdString(result.ecLevel());
        const QrReading reading{textOf(result), qrVersionOf(codewordsOf(result), ecc), ecc};
        const auto known = std::find_if(m_found.cbegin(), m_found.cend(),
                                        [&](const QrReading &r) { return r.text == reading.text; });
        if (known == m_found.cend()) {
            m_found.append(reading);
        }
    }
}

} // namespace wxbind
