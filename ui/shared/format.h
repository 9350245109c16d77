#pragma once

#include "core/base/clock.h"

#include <QCoreApplication>
#include <QString>

namespace wxbind {

/// Times, spans and counts as a person reads them: local time, digits grouped by thousands.
class Format final
{
    Q_DECLARE_TR_FUNCTIONS(wxbind::Format)

public:
    [[nodiscard]] static QString clock(Msecs at);        ///< 14:32:09
    [[nodiscard]] static QString clockMillis(Msecs at);  ///< 14:32:09.655
    [[nodiscard]] static QString clockMinutes(Msecs at); ///< 14:32
    /// "14:05" today, "11-17 20:38" this year, "2023-06-02" before; "" for 0.
    [[nodiscard]] static QString shortDate(Msecs at, Msecs now);
    /// "today 14:05", "11-17 20:38", "2023-06-02 08:15".
    [[nodiscard]] static QString moment(Msecs at, Msecs now);
    [[nodiscard]] static QString full(Msecs at); ///< 2026-11-22 14:32:09
    [[nodiscard]] static QString date(Msecs at); ///< 2026-11-22
    /// How long something took: "143 ms", "1.2 s", "29.7 s", "3 min 12 s".
    [[nodiscard]] static QString took(qint64 millis);
    /// What is left, for countdowns: "9:41", "1:12:44", "21 days".
    [[nodiscard]] static QString left(qint64 millis);
    [[nodiscard]] static QString count(qint64 number);      ///< 10,003,412
    [[nodiscard]] static QString bytes(qint64 size);        ///< 437 bytes, 2.3 MB
    [[nodiscard]] static QString difference(qint64 millis); ///< +0.3 s
};

} // namespace wxbind
