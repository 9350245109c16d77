#pragma once

#include "core/model/phone.h"

#include <QList>

namespace wxbind {

/// The IPv4 addresses at which others on a network may reach this machine, in the system's order:
/// of interfaces that are up; no loopback, no link-local one.
[[nodiscard]] QList<LanAddress> lanAddresses();
/// Whether `address` is exactly one IPv4 address of this machine, loopback included.
[[nodiscard]] bool isOwnAddress(const QString &address);

} // namespace wxbind
