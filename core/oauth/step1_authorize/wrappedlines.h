#pragma once

#include "core/oauth/step1_authorize/plaintext.h"

namespace wxbind {

/// A text whose addresses stand on one line each.
struct Unwrapped
{
    PlainText plain;
    QList<qsizetype> joints; ///< where in plain.text a line end was taken out, ascending
};

/// Mail programs, chats and terminals break a long address where their line ends. A line end is
/// taken out only where the address cannot end: in a percent sequence, before `&`, in the name of a
/// parameter, in a code or a state that lacks the rest of its 32 characters. Quote marks and blanks
/// at the beginning of the next line go with it. Linear.
[[nodiscard]] Unwrapped unwrapped(const PlainText &plain);

} // namespace wxbind
