#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QString>

namespace wxbind {

inline constexpr qsizetype kMasterKeyBytes = 32;

/// What one guess at a passphrase costs. The default is RFC 9106's second recommendation for
/// Argon2id: three passes over 64 MiB.
struct KeyCost
{
    quint64 operations = 3;
    quint64 memoryBytes = quint64(64) * 1024 * 1024;
};

/// The master key in a file, sealed under a key made from a passphrase with Argon2id. Both calls
/// take their cost in time and memory: not for a thread with a window.
/// Secret: wrong passphrase or damaged file; Storage: the file cannot be read or written.
[[nodiscard]] Result<Secret> openPassphraseFile(const QString &file, const Secret &passphrase);

/// Makes the file, 0600, whole or not at all, with a new random key. Conflict when one is there:
/// a key that may already have sealed something is never overwritten.
[[nodiscard]] Result<Secret> createPassphraseFile(const QString &file, const Secret &passphrase,
                                                  const KeyCost &cost);

} // namespace wxbind
