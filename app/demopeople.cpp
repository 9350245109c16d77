#include "app/demopeople.h"

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

/// Uneven on purpose, the same in every run: no two people came at equal distances.
[[nodiscard]] Msecs boundAgo(qsizetype index)
{
    return (index + 1) * 7 * kHour + (index * index * 37 % 400) * kMinute;
}

[[nodiscard]] DemoPerson personOf(const AppId &appId, const SandboxPersonInfo &info,
                                  qsizetype index, Msecs now)
{
    const Msecs boundAt = now - boundAgo(index);
    const Identity identity{appId, OpenId(info.openId)};
    DemoPerson person;
    person.user.name = info.nickname.trimmed().isEmpty() ? info.openId : info.nickname;
    person.user.createdAt = boundAt;
    person.profile.identity = identity;
    person.profile.nickname = info.nickname;
    person.profile.sex = 0;
    person.profile.province = QString();
    person.profile.city = QString();
    person.profile.country = QString();
    person.profile.headImgUrl = QString();
    person.profile.fetchedAt = boundAt;
    if (!info.unionId.isEmpty()) {
        person.profile.unionId = UnionId(info.unionId);
    }
    person.binding.identity = identity;
    person.binding.unionId = person.profile.unionId;
    person.binding.nickname = info.nickname;
    person.binding.scope = u"snsapi_userinfo"_s;
    person.binding.boundAt = boundAt;
    // Every third person came back since.
    person.binding.lastSeenAt = index % 3 == 0 ? boundAt + boundAgo(index) * 2 / 3 : boundAt;
    return person;
}

} // namespace

QList<DemoPerson> demoPeople(const AppId &appId, const QList<SandboxPersonInfo> &people, int count,
                             Msecs now)
{
    QList<DemoPerson> chosen;
    for (qsizetype i = kStrangers; i < people.size() && chosen.size() < count; ++i) {
        const SandboxPersonInfo &info = people.at(i);
        if (!info.snapshot && !info.banned) {
            chosen.append(personOf(appId, info, chosen.size(), now));
        }
    }
    return chosen;
}

} // namespace wxbind
