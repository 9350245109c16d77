#pragma once

#include <QList>
#include <QString>

#include <vector>

namespace wxbind {

/// The modules of one QR code, without its quiet zone. A value; made by encodeQr().
struct QrMatrix
{
    int version = 0;
    int size = 0;              ///< modules a side
    QString ecc;               ///< "M"
    std::vector<bool> modules; ///< row by row, true is dark

    [[nodiscard]] bool dark(int x, int y) const
    {
        return modules[static_cast<size_t>(y) * static_cast<size_t>(size) + static_cast<size_t>(x)];
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
