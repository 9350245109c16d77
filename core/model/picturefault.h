#pragma once

#include <QStringView>

namespace wxbind::picturefault {

/// Why a picture cannot be looked at: Error::detail of a Fault::Invalid.
inline constexpr QStringView Empty = u"the picture is empty";
inline constexpr QStringView NotAPicture = u"this is not a picture";
inline constexpr QStringView Unsupported = u"pictures of this format cannot be read";
inline constexpr QStringView CutOff = u"the picture is cut off or damaged";
inline constexpr QStringView TooLarge = u"the picture is too large";

} // namespace wxbind::picturefault
