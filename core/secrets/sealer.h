#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

namespace wxbind {

/// Authenticated encryption (XChaCha20-Poly1305) under the master key. `purpose` is bound to the
/// box: what was sealed as "token" for one identity cannot be opened as another's.
/// A box is: version byte, 24-byte nonce, ciphertext with its tag.
class Sealer final
{
public:
    /// `key` must be 32 bytes.
    explicit Sealer(Secret key);

    [[nodiscard]] QByteArray seal(const QByteArray &plain, const QByteArray &purpose) const;
    /// Fault::Secret when the box is damaged, was sealed with another key or for another purpose.
    [[nodiscard]] Result<QByteArray> open(const QByteArray &box, const QByteArray &purpose) const;

private:
    Secret m_key;
};

} // namespace wxbind
