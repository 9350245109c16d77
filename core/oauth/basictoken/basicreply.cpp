#include "core/oauth/basictoken/basicreply.h"

#include "core/oauth/replyfields.h"

#include <QJsonArray>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

/// Unix seconds; beyond the year 9999 is damage.
std::optional<Msecs> timeField(const QJsonObject &fields, QLatin1StringView key)
{
    const std::optional<qint64> seconds = numberField(fields, key);
    const bool sane = seconds && *seconds > 0 && *seconds < 253'402'300'800;
    return sane ? std::optional<Msecs>(*seconds * 1000) : std::nullopt;
}

QList<qint64> numbersField(const QJsonObject &fields, QLatin1StringView key)
{
    QList<qint64> numbers;
    const QJsonArray values = fields.value(key).toArray();
    for (const QJsonValue &value : values) {
        if (const auto number = numberField({{key, value}}, key)) {
            numbers.append(*number);
        }
    }
    return numbers;
}

} // namespace

Result<BasicToken> parseBasicTokenReply(const HttpReply &reply, const AppId &appId,
                                        BasicTokenSource source, Msecs now)
{
    const bool stable = source == BasicTokenSource::StableToken;
    return checkedFields(reply, stable ? u"cgi-bin/stable_token"_s : u"cgi-bin/token"_s)
        .map([&](const QJsonObject &fields) {
            BasicToken token;
            token.appId = appId;
            token.source = source;
            token.accessToken = idField<Secret>(fields, "access_token"_L1).value_or(Secret());
            token.obtainedAt = now;
            token.expiresAt = now + numberField(fields, "expires_in"_L1).value_or(0) * 1000;
            return token;
        });
}

Result<FollowerInfo> parseFollowerReply(const HttpReply &reply, const Identity &identity)
{
    const Result<QJsonObject> fields = checkedFields(reply, u"cgi-bin/user/info"_s);
    if (!fields) {
        return fail(fields.error());
    }
    if (idField<OpenId>(*fields, "openid"_L1) != identity.openId) {
        return fail(Fault::BadReply, u"the reply is for another openid"_s);
    }
    FollowerInfo info;
    info.identity = identity;
    info.subscribed = flagField(*fields, "subscribe"_L1).value_or(false);
    info.subscribedAt = timeField(*fields, "subscribe_time"_L1);
    info.unionId = idField<UnionId>(*fields, "unionid"_L1);
    info.remark = textField(*fields, "remark"_L1);
    info.groupId = numberField(*fields, "groupid"_L1);
    info.tagIds = numbersField(*fields, "tagid_list"_L1);
    info.subscribeScene = textField(*fields, "subscribe_scene"_L1);
    info.qrScene = numberField(*fields, "qr_scene"_L1);
    info.qrSceneText = textField(*fields, "qr_scene_str"_L1);
    info.language = textField(*fields, "language"_L1);
    return info;
}

} // namespace wxbind
