#include "core/sandbox/userendpoints.h"

#include "core/sandbox/jsonbody.h"
#include "core/sandbox/jsontext.h"

#include <QJsonArray>

#include <array>

namespace wxbind::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostInBatch = 100;
constexpr qsizetype MostInPage = 10'000;

QByteArray subscribeScene(int person)
{
    static constexpr std::array Scenes{
        "ADD_SCENE_QR_CODE",      "ADD_SCENE_SEARCH",       "ADD_SCENE_PROFILE_CARD",
        "ADD_SCENE_PROFILE_LINK", "ADD_SCENE_PROFILE_ITEM", "ADD_SCENE_OTHERS",
    };
    return Scenes[static_cast<size_t>(person) % Scenes.size()];
}

QByteArray strangerJson(const QByteArray &openId)
{
    return JsonText()
        .number("subscribe", 0)
        .text("openid", openId)
        .raw("tagid_list", "[]")
        .object();
}

/// Nickname, picture, sex and places are empty since the end of 2021.
QByteArray userJson(const World &world, int account, int person, const QByteArray &language)
{
    const QByteArray openId = world.openId(account, person);
    if (!world.people[person].follower) {
        return strangerJson(openId);
    }
    JsonText json;
    json.number("subscribe", 1)
        .text("openid", openId)
        .text("nickname", "")
        .number("sex", 0)
        .text("language", language.isEmpty() ? QByteArray("zh_CN") : language)
        .text("city", "")
        .text("province", "")
        .text("country", "")
        .text("headimgurl", "")
        .number("subscribe_time", world.people[person].followedAt);
    const QByteArray unionId = world.unionId(account, person);
    if (!unionId.isEmpty()) {
        json.text("unionid", unionId);
    }
    json.text("remark", "")
        .number("groupid", 0)
        .raw("tagid_list", "[]")
        .text("subscribe_scene", subscribeScene(person))
        .number("qr_scene", 0)
        .text("qr_scene_str", "");
    return json.object();
}

Answer userAnswer(const World &world, int account, const QByteArray &openId,
                  const QByteArray &language)
{
    if (openId.isEmpty()) {
        return refuse(41009);
    }
    const std::optional<int> person = world.findOpenId(account, openId);
    if (!person) {
        return refuse(40003);
    }
    if (world.people[*person].banned) {
        return refuse(50002);
    }
    return userJson(world, account, *person, language);
}

} // namespace

Answer cgiUserInfo(World &world, const Request &request)
{
    const auto account = world.accountOfBasicToken(request.value("access_token"));
    if (!account) {
        return refuse(account.error());
    }
    return userAnswer(world, *account, request.value("openid"), request.value("lang"));
}

Answer cgiUserInfoBatch(World &world, const Request &request)
{
    const auto account = world.accountOfBasicToken(request.value("access_token"));
    if (!account) {
        return refuse(account.error());
    }
    const auto body = jsonBody(request);
    if (!body) {
        return refuse(body.error());
    }
    if (!body->value("user_list"_L1).isArray()) {
        return refuse(40031);
    }
    const QJsonArray wanted = body->value("user_list"_L1).toArray();
    if (wanted.isEmpty()) {
        return refuse(40032);
    }
    if (wanted.size() > MostInBatch) {
        return refuse(45019);
    }
    QList<QByteArray> users;
    for (const QJsonValue &one : wanted) {
        const QJsonObject entry = one.toObject();
        const Answer user =
            userAnswer(world, *account, textOf(entry, "openid"_L1), textOf(entry, "lang"_L1));
        if (!user) {
            return user;
        }
        users.append(*user);
    }
    return JsonText().raw("user_info_list", jsonArray(users)).object();
}

Answer cgiUserGet(World &world, const Request &request)
{
    const auto account = world.accountOfBasicToken(request.value("access_token"));
    if (!account) {
        return refuse(account.error());
    }
    const QList<int> &followers = world.followers();
    qsizetype from = 0;
    const QByteArray after = request.value("next_openid");
    if (!after.isEmpty()) {
        const std::optional<int> person = world.findOpenId(*account, after);
        from = person ? followers.indexOf(*person) + 1 : 0;
        if (from == 0) {
            return refuse(40003);
        }
    }
    QList<QByteArray> openIds;
    QByteArray last;
    for (qsizetype i = from; i < followers.size() && openIds.size() < MostInPage; ++i) {
        last = world.openId(*account, followers[i]);
        openIds.append(quoted(last));
    }
    JsonText json;
    json.number("total", followers.size()).number("count", openIds.size());
    if (!openIds.isEmpty()) { // the empty page has no data at all
        json.raw("data", JsonText().raw("openid", jsonArray(openIds)).object());
    }
    return json.text("next_openid", last).object();
}

} // namespace wxbind::sandbox
