#include "core/sandbox/grantbook.h"

namespace wxbind::sandbox {

GrantBook::GrantBook(const IdMaker &ids)
    : m_ids(ids)
{}

QByteArray GrantBook::issueAccess(GrantEntry &entry, Msecs now)
{
    const QByteArray token = m_ids.token(
        "access/" + entry.label + '/' + QByteArray::number(entry.renewals++), WebTokenLength);
    m_access.insert(token, {entry.grant.refreshToken, now + WebTokenLife});
    return token;
}

Grant GrantBook::open(Grant grant, const QByteArray &owner, Msecs now)
{
    // Counted per owner, so that another run never gives one person's token to somebody else.
    const QByteArray label = owner + '/' + QByteArray::number(++m_opened[owner]);
    grant.grantedAt = now;
    grant.refreshToken = m_ids.token("refresh/" + label, WebTokenLength);
    GrantEntry entry{grant, label, 0};
    entry.grant.accessToken = issueAccess(entry, now);
    m_grants.insert(grant.refreshToken, entry);
    return entry.grant;
}

GrantBook::Found GrantBook::byAccessToken(const QByteArray &token, Msecs now) const
{
    const AccessEntry *access = m_access.find(token);
    const GrantEntry *entry = access == nullptr ? nullptr : m_grants.find(access->refreshToken);
    if (entry == nullptr) {
        return {};
    }
    return {now < access->expiresAt ? State::Good : State::Expired, &entry->grant};
}

GrantBook::Found GrantBook::byRefreshToken(const QByteArray &token, Msecs now) const
{
    const GrantEntry *entry = m_grants.find(token);
    if (entry == nullptr) {
        return {};
    }
    const bool good = now < entry->grant.grantedAt + RefreshLife;
    return {good ? State::Good : State::Expired, &entry->grant};
}

Grant GrantBook::renew(const QByteArray &refreshToken, Msecs now)
{
    GrantEntry *entry = m_grants.find(refreshToken);
    Q_ASSERT(entry != nullptr);
    entry->grant.accessToken = issueAccess(*entry, now);
    return entry->grant;
}

} // namespace wxbind::sandbox
