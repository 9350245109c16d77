#pragma once

#include "app/cli/attemptview.h"

#include <functional>

namespace wxbind {

/// Reads the person an attempt led to, if any, and goes on with both.
void reportSignIn(Context &context, Console &console, const Attempt &attempt,
                  std::function<void(const SignInReport &)> next);

} // namespace wxbind
