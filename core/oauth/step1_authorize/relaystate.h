#pragma once

#include "core/model/ids.h"

namespace wxbind {

/// A state that also says at which loopback port its callback is awaited, for the relay page
/// (resources/pages/relay.html), which reads the very same form: 32 lower-case hex digits, the
/// letter p, the port in five digits, and two check digits (ISO 7064 MOD 97-10 over the whole, a =
/// 10 … p = 25). 40 characters within WeChat's alphabet of a state (facts sheet, section 3). The
/// whole of it is the state: stored, sent and compared as one.
///
/// The check digits tell a port from a mangled text and protect from nothing else: what keeps a
/// forged callback out is that the listener looks the state up as it was issued.
[[nodiscard]] StateToken relayState(const QByteArray &hex, quint16 port);

/// The port in such a state; 0 when it has none.
[[nodiscard]] quint16 relayPortOf(const StateToken &state);

/// No port below: what listens there belongs to the system and never to the console.
inline constexpr quint16 kLowestRelayPort = 1024;

} // namespace wxbind
