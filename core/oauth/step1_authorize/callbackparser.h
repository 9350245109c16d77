#pragma once

#include "core/model/callback.h"

namespace wxbind {

/// Every callback that a pasted text holds, each once, the newest first: by the time of its log
/// line where the lines have one, else by its place (the last is the newest). Takes addresses,
/// queries, log lines and dumps of parameters, with whatever stands around them; undoes line ends,
/// HTML and JSON escapes and an encoding of the whole address, and says so. `sentState`, when not
/// empty, is compared strictly with each. Empty when there is none. Never throws, linear time.
[[nodiscard]] QList<Callback> parseCallbacks(const QString &text, const StateToken &sentState = {});

/// The one callback of a text, or why there is none. Several with different codes are Unusable:
/// nobody can tell which one was meant.
[[nodiscard]] Callback parseCallback(const QString &text, const StateToken &sentState = {});

/// The address a browser asked a listener for: percent-decoded once, its own query and nothing
/// else. What a stranger may send is not searched for codes.
[[nodiscard]] Callback parseRequest(const QString &address);

/// How many different codes these bring.
[[nodiscard]] qsizetype differentCodes(const QList<Callback> &callbacks);

} // namespace wxbind
