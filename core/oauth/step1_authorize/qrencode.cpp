#include "core/oauth/step1_authorize/qrcode.h"

#include <qrcodegen/qrcodegen.hpp>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

using qrcodegen::QrCode;
using qrcodegen::QrSegment;

// The most a phone reads reliably from a screen at arm's length.
constexpr int kHighestVersion = 25;

QrCode::Ecc levelOf(QrEcc ecc)
{
    switch (ecc) {
    case QrEcc::Low:
        return QrCode::Ecc::LOW;
    case QrEcc::Medium:
        return QrCode::Ecc::MEDIUM;
    case QrEcc::Quartile:
        return QrCode::Ecc::QUARTILE;
    case QrEcc::High:
        return QrCode::Ecc::HIGH;
    }
    Q_UNREACHABLE();
}

QrMatrix matrixOf(const QrCode &code)
{
    QrMatrix matrix;
    matrix.version = code.getVersion();
    matrix.size = code.getSize();
    matrix.modules.reserve(static_cast<size_t>(matrix.size) * static_cast<size_t>(matrix.size));
    for (int y = 0; y < matrix.size; ++y) {
        for (int x = 0; x < matrix.size; ++x) {
            matrix.modules.push_back(code.getModule(x, y));
        }
    }
    return matrix;
}

} // namespace

Result<QrMatrix> encodeQr(const QString &text, const QrLook &look)
{
    const QByteArray utf8 = text.toUtf8();
    const qsizetype capacity = qrCapacity(look.ecc);
    if (utf8.isEmpty()) {
        return fail(Fault::Invalid, u"there is nothing to encode"_s);
    }
    if (!look.logo.isEmpty() && look.ecc != QrEcc::High) {
        return fail(Fault::Invalid, u"a logo needs correction level H"_s);
    }
    if (utf8.size() > capacity) {
        return fail(
            Fault::Invalid,
            u"%1 bytes are too many for one QR code; it takes %2"_s.arg(utf8.size()).arg(capacity));
    }
    // Always byte mode: one capacity to tell, and every reader gives the same bytes back.
    const std::vector<std::uint8_t> bytes(utf8.cbegin(), utf8.cend());
    QrMatrix matrix =
        matrixOf(QrCode::encodeSegments({QrSegment::makeBytes(bytes)}, levelOf(look.ecc),
                                        QrCode::MIN_VERSION, kHighestVersion, -1, false));
    matrix.ecc = qrEccName(look.ecc);
    matrix.text = text;
    matrix.logo = look.logo;
    return matrix;
}

/// Version 25: 1276, 1000, 718 and 538 data codewords, less 20 bits for mode and length (ISO/IEC
/// 18004, table 7).
qsizetype qrCapacity(QrEcc ecc)
{
    switch (ecc) {
    case QrEcc::Low:
        return 1273;
    case QrEcc::Medium:
        return 997;
    case QrEcc::Quartile:
        return 715;
    case QrEcc::High:
        return 535;
    }
    Q_UNREACHABLE();
}

} // namespace wxbind
