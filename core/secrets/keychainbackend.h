#pragma once

#include "core/async/async.h"
#include "core/base/secret.h"

#include <QString>

namespace wxbind {

enum class KeychainStatus
{
    Done,        ///< read: the value is there; written: it is kept
    NotFound,    ///< the keychain answers, and has no such entry
    Denied,      ///< the user or the system said no
    Unavailable, ///< there is no keychain on this machine, or it does not answer to us
    Failed,
};

struct KeychainAnswer
{
    KeychainStatus status = KeychainStatus::Failed;
    Secret value;
    QString detail;
};

/// One entry of the operating system's keychain. An answer may take as long as a person needs to
/// type a password, or never come.
class KeychainBackend
{
public:
    virtual ~KeychainBackend() = default;
    [[nodiscard]] virtual Async<KeychainAnswer> read() = 0;
    [[nodiscard]] virtual Async<KeychainAnswer> write(const Secret &value) = 0;
};

} // namespace wxbind
