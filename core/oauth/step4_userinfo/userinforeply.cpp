#include "core/oauth/step4_userinfo/userinforeply.h"

#include "core/oauth/replyfields.h"

#include <limits>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

std::optional<int> smallNumber(const QJsonObject &fields, QLatin1StringView key)
{
    const std::optional<qint64> number = numberField(fields, key);
    const bool fits = number && *number >= 0 && *number <= std::numeric_limits<int>::max();
    return fits ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

} // namespace

Result<Profile> parseUserInfoReply(const HttpReply &reply, const Identity &identity)
{
    const Result<QJsonObject> fields = checkedFields(reply, u"sns/userinfo"_s);
    if (!fields) {
        return fail(fields.error());
    }
    if (idField<OpenId>(*fields, "openid"_L1) != identity.openId) {
        return fail(Fault::BadReply, u"the reply is for another openid"_s);
    }
    Profile profile;
    profile.identity = identity;
    profile.unionId = idField<UnionId>(*fields, "unionid"_L1);
    profile.nickname = textField(*fields, "nickname"_L1);
    profile.sex = smallNumber(*fields, "sex"_L1);
    profile.province = textField(*fields, "province"_L1);
    profile.city = textField(*fields, "city"_L1);
    profile.country = textField(*fields, "country"_L1);
    profile.language = textField(*fields, "language"_L1);
    profile.headImgUrl = textField(*fields, "headimgurl"_L1);
    profile.privilege = listField(*fields, "privilege"_L1);
    return profile;
}

Result<Unit> parseVerifyReply(const HttpReply &reply)
{
    return successFields(reply, u"sns/auth"_s).map([](const QJsonObject &) { return Unit{}; });
}

} // namespace wxbind
