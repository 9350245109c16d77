#pragma once

#include "core/base/clock.h"
#include "core/model/ids.h"

#include <QStringList>

#include <optional>

namespace wxbind {

enum class UserInfoLang
{
    ZhCn, ///< zh_CN
    ZhTw, ///< zh_TW
    En,   ///< en
};

[[nodiscard]] QString userInfoLangName(UserInfoLang lang);
[[nodiscard]] std::optional<UserInfoLang> userInfoLangFromName(QStringView name);

/// sns/userinfo as sent (facts sheet, section 8). An absent optional was not in the reply;
/// an empty string was sent empty.
struct Profile
{
    Identity identity;
    std::optional<UnionId> unionId;
    std::optional<QString> nickname;
    std::optional<int> sex;
    std::optional<QString> province;
    std::optional<QString> city;
    std::optional<QString> country;
    std::optional<QString> language;
    std::optional<QString> headImgUrl;
    QStringList privilege;
    Msecs fetchedAt = 0;
    ExchangeId exchange;

    friend bool operator==(const Profile &, const Profile &) = default;
};

/// cgi-bin/user/info (facts sheet, 11.3): what the account knows of a follower.
struct FollowerInfo
{
    Identity identity;
    bool subscribed = false;
    std::optional<Msecs> subscribedAt;
    std::optional<UnionId> unionId;
    std::optional<QString> remark;
    std::optional<qint64> groupId;
    QList<qint64> tagIds;
    std::optional<QString> subscribeScene; ///< ADD_SCENE_…; unknown values are kept as sent
    std::optional<qint64> qrScene;
    std::optional<QString> qrSceneText;
    std::optional<QString> language;
    ExchangeId exchange;
};

} // namespace wxbind
