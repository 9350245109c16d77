#pragma once

#include "core/model/exchange.h"

#include <QList>

namespace wxbind {

/// Masks the secrets of one call in all its texts. What is secret is found by name (secret, code,
/// access_token, …) in queries, JSON and anything that resembles them, whole or cut, and then by
/// value wherever else it turns up; percent-encoding and JSON escapes, also nested, hide nothing.
/// One object serves one call: first learn() from every text, then mask each.
class Redaction final
{
public:
    /// Notes the values of secret names in `text`, to be masked by value everywhere.
    void learn(const QByteArray &text);
    void learnHeaders(const Headers &headers);

    /// `text` with its secrets replaced by their mask, otherwise byte for byte.
    [[nodiscard]] QByteArray masked(const QByteArray &text) const;
    [[nodiscard]] Headers maskedHeaders(const Headers &headers) const;

private:
    void note(QByteArray value);

    QList<QByteArray> m_values; ///< decoded, in the order found
};

/// Whether a field or query item of this name holds a secret; upper and lower case are one.
[[nodiscard]] bool isSecretName(const QByteArray &name);

} // namespace wxbind
