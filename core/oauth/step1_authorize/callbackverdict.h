#pragma once

#include "core/model/callback.h"
#include "core/oauth/step1_authorize/returnedaddress.h"

namespace wxbind {

/// What is to be said about one address that brings a code or a state.
[[nodiscard]] Callback verdictOn(const ReturnedAddress &returned, const StateToken &sentState);
/// The same of a code that came alone.
[[nodiscard]] Callback verdictOnBareCode(const QString &text);

void addFinding(Callback &callback, QLatin1StringView id, Severity severity,
                QLatin1StringView param = {}, const QStringList &args = {});

/// The code by which a user's refusal is told in some clients.
inline constexpr QLatin1StringView kDeniedCode{"authdeny"};

} // namespace wxbind
