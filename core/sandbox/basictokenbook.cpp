#include "core/sandbox/basictokenbook.h"

namespace wxbind::sandbox {

namespace {

constexpr int ForcesADay = 20;
constexpr Msecs ForceGap = 30 * Second;

} // namespace

BasicTokenBook::BasicTokenBook(const IdMaker &ids)
    : m_ids(ids)
{}

BasicToken BasicTokenBook::issue(const QByteArray &appId, Msecs now)
{
    const QByteArray label = "basic/" + appId + '/' + QByteArray::number(++m_issued[appId]);
    const BasicToken made{m_ids.token(label, BasicTokenLength), now + BasicTokenLife};
    m_entries.insert(made.token, {appId, made.expiresAt, false});
    return made;
}

BasicToken BasicTokenBook::fetch(const QByteArray &appId, Msecs now)
{
    const BasicToken made = issue(appId, now);
    if (Entry *before = m_entries.find(m_latest.value(appId))) {
        before->expiresAt = qMin(before->expiresAt, now + BasicTokenOverlap);
    }
    m_latest.insert(appId, made.token);
    return made;
}

bool BasicTokenBook::mayForce(const QByteArray &appId, Msecs now)
{
    Forces &forces = m_forces[appId];
    if (const qint64 day = beijingDay(now); forces.day != day) {
        forces = {day, 0, forces.last};
    }
    if (forces.count >= ForcesADay || (forces.last != 0 && now - forces.last < ForceGap)) {
        return false;
    }
    ++forces.count;
    forces.last = now;
    return true;
}

BasicToken BasicTokenBook::stable(const QByteArray &appId, bool force, Msecs now)
{
    const QByteArray held = m_latestStable.value(appId);
    Entry *entry = m_entries.find(held);
    const bool good = entry != nullptr && entry->expiresAt - now >= BasicTokenOverlap;
    if (good && !(force && mayForce(appId, now))) {
        return {held, entry->expiresAt};
    }
    if (good) {
        entry->killed = true;
    }
    const BasicToken made = issue(appId, now);
    m_latestStable.insert(appId, made.token);
    return made;
}

BasicTokenBook::Found BasicTokenBook::find(const QByteArray &token, Msecs now) const
{
    const Entry *entry = m_entries.find(token);
    if (entry == nullptr) {
        return {};
    }
    if (entry->killed) {
        return {State::Unknown, entry->appId};
    }
    return {now < entry->expiresAt ? State::Good : State::Expired, entry->appId};
}

} // namespace wxbind::sandbox
