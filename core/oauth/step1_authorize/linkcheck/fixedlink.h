#pragma once

#include "core/oauth/step1_authorize/linkcheck/linkcase.h"

namespace wxbind {

/// What a judged link was meant to be, as far as that follows without guessing.
struct FixedLink
{
    Account account;
    LinkOrder order;
};

/// Applies every correction that has but one answer. Whether the outcome is sound is for its own
/// check to say.
[[nodiscard]] FixedLink fixedLink(const LinkCase &link);

} // namespace wxbind
