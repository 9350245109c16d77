#pragma once

#include "core/base/clock.h"

#include <QString>
#include <QUrl>

namespace wxbind {

/// An address of this machine that others on its network may reach.
struct LanAddress
{
    QString interface; ///< "wlan0"
    QString address;   ///< "192.168.1.20"

    friend bool operator==(const LanAddress &, const LanAddress &) = default;
};

/// How a phone finds its way to the page that was opened for it, and proves that it may.
struct PhoneInvitation
{
    QUrl address;        ///< http://192.168.1.20:40123/
    QString pairingCode; ///< six digits
    Msecs until = 0;
};

/// Why the page for phones is closed again.
enum class PhoneEnd
{
    Taken,     ///< a callback came: it is good for one
    Expired,   ///< nobody came in time
    WrongCode, ///< too many wrong pairing codes
};

inline constexpr Msecs kPhoneLife = 5 * kMinute;
inline constexpr int kPairingTries = 5;

} // namespace wxbind
