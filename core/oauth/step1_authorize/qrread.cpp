#include "core/oauth/step1_authorize/qrcode.h"
#include "core/oauth/step1_authorize/qrversion.h"

#include <QPainter>
#include <QStringDecoder>

#ifndef ZX_USE_UTF8
#define ZX_USE_UTF8 // std::string instead of the deprecated std::wstring
#endif
#include <ZXing/ReadBarcode.h>

namespace wxbind {

namespace {

/// A transparent ground is meant to be white, not the black that lies under it.
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

} // namespace

QList<QrReading> readQr(const QImage &image)
{
    QList<QrReading> readings;
    if (image.isNull()) {
        return readings;
    }
    const QImage grey = greyOnWhite(image);
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(),
                                ZXing::ImageFormat::Lum, static_cast<int>(grey.bytesPerLine()));
    const auto hints = ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode);
    for (const ZXing::Result &result : ZXing::ReadBarcodes(view, hints)) {
        if (result.isValid()) {
            const QString ecc = QString::fromStdString(result.ecLevel());
            readings.append(QrReading{textOf(result), qrVersionOf(codewordsOf(result), ecc), ecc});
        }
    }
    return readings;
}

} // namespace wxbind
