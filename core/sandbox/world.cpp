#include "core/sandbox/world.h"

#include "core/base/random.h"

namespace wxbind::sandbox {

namespace {

/// Codes must not come again in another run, or a database that outlives the sandbox would take a
/// new one for a used one. With a clock of its own everything repeats.
QByteArray codeSalt(const SandboxOptions &options)
{
    return options.clock ? QByteArray::number(*options.clock) : SystemRandom().hex(16);
}

} // namespace

World::World(const SandboxOptions &options)
    : ids(options.seed)
    , lenientOrder(options.lenientOrder)
    , people(makePeople(options.users, ids))
    , accounts(makeAccounts(ids))
    , thirdParty(makeThirdParty(ids))
    , codes(ids, codeSalt(options))
    , grants(ids)
    , basicTokens(ids)
    , rids(ids)
{
    if (options.clock) {
        clock.moveTo(*options.clock);
    }
    for (const QString &redirect : options.redirectUris) {
        accounts[0].registerRedirect(redirect.toUtf8());
    }
    const QByteArray unionPrefix = ids.openIdPrefix("openplatform");
    m_openIds.resize(accounts.size());
    for (int person = 0; person < people.size(); ++person) {
        m_peopleByKey.insert(people[person].key, person);
        m_unionIds.append(ids.openId(unionPrefix, people[person].key));
        if (people[person].follower) {
            m_followers.append(person);
        }
        for (int account = 0; account < accounts.size(); ++account) {
            const QByteArray made = ids.openId(accounts[account].openIdPrefix, people[person].key);
            m_openIds[account].append(made);
            m_byOpenId.insert(made, {account, person});
        }
    }
}

std::optional<int> World::findAccount(const QByteArray &appId) const
{
    for (int account = 0; account < accounts.size(); ++account) {
        if (accounts[account].appId == appId) {
            return account;
        }
    }
    return std::nullopt;
}

std::optional<int> World::findPerson(const QByteArray &key) const
{
    const auto found = m_peopleByKey.constFind(key);
    return found == m_peopleByKey.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<int> World::findOpenId(int account, const QByteArray &openId) const
{
    const auto found = m_byOpenId.constFind(openId);
    if (found == m_byOpenId.constEnd() || found->first != account) {
        return std::nullopt;
    }
    return found->second;
}

QByteArray World::openId(int account, int person) const
{
    return m_openIds[account][person];
}

QByteArray World::unionId(int account, int person) const
{
    return accounts[account].united && people[person].united ? m_unionIds[person] : QByteArray();
}

tl::expected<int, int> World::accountOfBasicToken(const QByteArray &token) const
{
    if (token.isEmpty()) {
        return refuse(41001);
    }
    const BasicTokenBook::Found found = basicTokens.find(token, clock.now());
    const std::optional<int> account = findAccount(found.appId);
    if (found.state == BasicTokenBook::State::Expired) {
        return refuse(42001);
    }
    if (found.state == BasicTokenBook::State::Unknown || !account) {
        return refuse(40001); // a web token or a component token ends here too
    }
    return *account;
}

} // namespace wxbind::sandbox
