#pragma once

#include "ui/shared/page.h"

namespace wxbind {

/// The pages, in the order of the rail.
enum class PageKind
{
    Links,
    Attempts,
    Exchanges,
    Users,
    Accounts,
};
inline constexpr int kPageCount = 5;

/// The one place that knows every page's class.
[[nodiscard]] Page *makePage(PageKind kind, PageContext context, QWidget *parent);
/// Where the operator goes for what was recognised.
[[nodiscard]] PageKind pageFor(Recognition::Kind kind);

} // namespace wxbind
