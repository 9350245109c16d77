#include "core/oauth/step1_authorize/qrcode.h"

#include <qrcodegen/qrcodegen.hpp>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

// The most a phone reads reliably from a screen at arm's length.
constexpr int kHighestVersion = 25;
// Version 25 at level M: 1000 data codewords less 20 bits for mode and length (ISO/IEC 18004).
constexpr qsizetype kCapacity = 997;

} // namespace

Result<QrMatrix> encodeQr(const QString &text)
{
    using qrcodegen::QrCode;
    using qrcodegen::QrSegment;
    const QByteArray utf8 = text.toUtf8();
    if (utf8.isEmpty()) {
        return fail(Fault::Invalid, u"there is nothing to encode"_s);
    }
    if (utf8.size() > kCapacity) {
        return fail(Fault::Invalid,
                    u"%1 bytes are too many for one QR code; it takes %2"_s.arg(utf8.size())
                        .arg(kCapacity));
    }
    // Always byte mode: one capacity to tell, and every reader gives the same bytes back.
    const std::vector<std::uint8_t> bytes(utf8.cbegin(), utf8.cend());
    const QrCode code = QrCode::encodeSegments({QrSegment::makeBytes(bytes)}, QrCode::Ecc::MEDIUM,
                                               QrCode::MIN_VERSION, kHighestVersion, -1, false);
    QrMatrix matrix;
    matrix.version = code.getVersion();
    matrix.size = code.getSize();
    matrix.ecc = u"M"_s;
    matrix.modules.reserve(static_cast<size_t>(matrix.size) * static_cast<size_t>(matrix.size));
    for (int y = 0; y < matrix.size; ++y) {
        for (int x = 0; x < matrix.size; ++x) {
            matrix.modules.push_back(code.getModule(x, y));
        }
    }
    return matrix;
}

qsizetype qrCapacity()
{
    return kCapacity;
}

} // namespace wxbind
