#include "core/secrets/samebytes.h"

#include <sodium.h>

namespace wxbind {

bool sameBytes(const QByteArray &a, const QByteArray &b)
{
    return a.size() == b.size() &&
           sodium_memcmp(a.constData(), b.constData(), static_cast<size_t>(a.size())) == 0;
}

} // namespace wxbind
