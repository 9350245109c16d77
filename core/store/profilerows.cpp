#include "core/store/bindingrepository.h"
#include "core/store/dialect.h"
#include "core/store/rows.h"
#include "core/store/storejson.h"

// The profile half of BindingRepository.

namespace wxbind {

namespace {

constexpr auto kStore =
    "INSERT INTO profile (appid, openid, unionid, nickname, sex, province, city, country,"
    " language, headimgurl, privilege, fetched_at, exchange_id)"
    " VALUES (:appid, :openid, :unionid, :nickname, :sex, :province, :city, :country,"
    " :language, :headimgurl, :privilege, :fetched_at, :exchange)" +
    dialect::onConflict(
        "appid, openid",
        "unionid = excluded.unionid, nickname = excluded.nickname, sex = excluded.sex,"
        " province = excluded.province, city = excluded.city, country = excluded.country,"
        " language = excluded.language, headimgurl = excluded.headimgurl,"
        " privilege = excluded.privilege, fetched_at = excluded.fetched_at,"
        " exchange_id = excluded.exchange_id");
constexpr SqlText kProfile("SELECT unionid, nickname, sex, province, city, country, language,"
                           " headimgurl, privilege, fetched_at, exchange_id"
                           " FROM profile WHERE appid = :appid AND openid = :openid");

} // namespace

Result<Unit> BindingRepository::storeProfile(const Profile &profile)
{
    Statement statement = m_db.prepare(kStore);
    statement.bind(":appid", profile.identity.appId.text())
        .bind(":openid", profile.identity.openId.text())
        .bind(":nickname", profile.nickname)
        .bind(":sex", profile.sex)
        .bind(":province", profile.province)
        .bind(":city", profile.city)
        .bind(":country", profile.country)
        .bind(":language", profile.language)
        .bind(":headimgurl", profile.headImgUrl)
        .bind(":privilege", stringsToJson(profile.privilege))
        .bind(":fetched_at", profile.fetchedAt)
        .bind(":exchange", profile.exchange.number());
    if (profile.unionId) {
        statement.bind(":unionid", profile.unionId->text());
    }
    return statement.run();
}

Result<std::optional<Profile>> BindingRepository::profile(const Identity &identity) const
{
    Statement statement = m_db.prepare(kProfile);
    statement.bind(":appid", identity.appId.text()).bind(":openid", identity.openId.text());
    return readOptional(std::move(statement), [&](const Statement &row) {
        Profile profile;
        profile.identity = identity;
        if (!row.isNull(0)) {
            profile.unionId = UnionId(row.text(0));
        }
        profile.nickname = row.optionalText(1);
        if (const auto sex = row.optionalNumber(2)) {
            profile.sex = static_cast<int>(*sex);
        }
        profile.province = row.optionalText(3);
        profile.city = row.optionalText(4);
        profile.country = row.optionalText(5);
        profile.language = row.optionalText(6);
        profile.headImgUrl = row.optionalText(7);
        profile.privilege = stringsFromJson(row.text(8));
        profile.fetchedAt = row.number(9);
        profile.exchange = ExchangeId(row.number(10));
        return profile;
    });
}

} // namespace wxbind
