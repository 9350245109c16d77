#pragma once

#include "core/secrets/keychainbackend.h"

namespace wxbind {

/// The entry "master-key" of service "wxbind", through QtKeychain. Never its insecure fallback.
class QtKeychainBackend final : public KeychainBackend
{
public:
    [[nodiscard]] Async<KeychainAnswer> read() override;
    [[nodiscard]] Async<KeychainAnswer> write(const Secret &value) override;
};

} // namespace wxbind
