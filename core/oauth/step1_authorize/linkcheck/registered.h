#pragma once

#include <QStringList>

namespace wxbind {

/// Registered domains as people give them: "host", "host:port" or "https://host/…".
[[nodiscard]] QStringList registeredHosts(const QStringList &domains);
/// "http" or "https" where the domain of this host was given with it.
[[nodiscard]] QString registeredScheme(const QStringList &domains, const QString &host);
/// A port or an IP address: only a test account may register one.
[[nodiscard]] bool registersLikeTest(const QStringList &domains);

} // namespace wxbind
