#pragma once

#include <QtGlobal>

namespace wxbind {

enum class VaultState
{
    Opening, ///< waiting for the keychain, which may show a password box of its own
    Open,
    Locked, ///< a passphrase file is there and wants its passphrase
    Absent, ///< no keychain and no passphrase file yet
};

} // namespace wxbind
