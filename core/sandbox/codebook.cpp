#include "core/sandbox/codebook.h"

namespace wxbind::sandbox {

CodeBook::CodeBook(const IdMaker &ids, QByteArray salt)
    : m_ids(ids)
    , m_salt(std::move(salt))
{}

QByteArray CodeBook::issue(const Consent &consent, Msecs now)
{
    const QByteArray code = m_ids.code(m_salt + '/' + QByteArray::number(++m_count));
    m_entries.insert(code, {consent, now, false});
    return code;
}

CodeBook::Spent CodeBook::spend(const QByteArray &code, int account,
                                const QByteArray &componentAppId, Msecs now)
{
    Entry *entry = m_entries.find(code);
    if (entry == nullptr || entry->consent.account != account ||
        entry->consent.componentAppId != componentAppId) {
        return Spent::Unknown;
    }
    if (entry->used) {
        return Spent::Before;
    }
    if (now - entry->issuedAt > CodeLife) {
        return Spent::TooLate;
    }
    entry->used = true;
    return Spent::Now;
}

const Consent *CodeBook::consentOf(const QByteArray &code) const
{
    const Entry *entry = m_entries.find(code);
    return entry == nullptr ? nullptr : &entry->consent;
}

} // namespace wxbind::sandbox
