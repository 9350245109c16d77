#include "app/ephemeralvault.h"

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kKeyBytes = 32;

} // namespace

EphemeralVault::EphemeralVault(Random &random)
    : m_key(random.bytes(kKeyBytes))
{}

Async<Secret> EphemeralVault::masterKey()
{
    return ready<Secret>(m_key);
}

Async<Unit> EphemeralVault::unlock(const Secret &)
{
    return failed<Unit>({Fault::Invalid, 0, {}, u"the sandbox's vault is always open"_s, {}});
}

QString EphemeralVault::kindName() const
{
    return u"memory"_s;
}

} // namespace wxbind
