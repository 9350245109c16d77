#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace wxbind {

/// How much of a code may be lost: about 7, 15, 25 and 30 % (ISO/IEC 18004).
enum class QrEcc
{
    Low,
    Medium,
    Quartile,
    High,
};

[[nodiscard]] QString qrEccName(QrEcc ecc); ///< "L", "M", "Q", "H"
[[nodiscard]] std::optional<QrEcc> qrEccFromName(QStringView name);

/// How a code is to be made.
struct QrLook
{
    QrEcc ecc = QrEcc::Medium;
    QByteArray logo = {}; ///< a PNG as readQrLogo() makes it, or empty; needs QrEcc::High

    [[nodiscard]] static QrLook withLogo(const QByteArray &logo)
    {
        return logo.isEmpty() ? QrLook{} : QrLook{QrEcc::High, logo};
    }
    friend bool operator==(const QrLook &, const QrLook &) = default;
};

/// The modules of one QR code, without its quiet zone. A value; made by encodeQr().
struct QrMatrix
{
    int version = 0;
    int size = 0;              ///< modules a side
    QString ecc;               ///< "M"
    std::vector<bool> modules; ///< row by row, true is dark
    QString text = {};         ///< what it says, for comparing what is read back
    QByteArray logo = {};      ///< QrLook::logo: covers the middle in every picture of it

    [[nodiscard]] bool dark(int x, int y) const
    {
        return modules[static_cast<size_t>(y) * static_cast<size_t>(size) + static_cast<size_t>(x)];
    }
    /// The side of the square in the middle that the logo and its white margin cover, in modules:
    /// at most 22 % of the code's side, so 4.9 % of its modules, where level H mends about 30 %.
    [[nodiscard]] int logoModules() const
    {
        const int most = size * 22 / 100;
        return logo.isEmpty() ? 0 : most - (most % 2 == 0 ? 1 : 0);
    }
};

inline constexpr int kQuietZone = 4; ///< modules, ISO/IEC 18004

struct QrReading
{
    QString text;
    int version = 0;
    QString ecc;
};

} // namespace wxbind
