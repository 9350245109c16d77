#include "app/cli/profileview.h"

#include "app/cli/cli.h"
#include "app/cli/textform.h"
#include "words/joinedwords.h"

#include <QJsonArray>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const std::optional<QString> &text)
{
    return text ? QJsonValue(*text) : QJsonValue();
}

QJsonValue orNull(const std::optional<UnionId> &id)
{
    return id ? QJsonValue(id->text()) : QJsonValue();
}

QJsonValue orNull(std::optional<qint64> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue orNull(ExchangeId id)
{
    return id.isNull() ? QJsonValue() : QJsonValue(id.number());
}

QString numbers(const QList<qint64> &list)
{
    QStringList texts;
    for (const qint64 number : list) {
        texts.append(QString::number(number));
    }
    return JoinedWords::list(texts);
}

QString followerText(const FollowerInfo &info)
{
    return TextForm()
        .line(info.identity.openId.text())
        .field(Cli::tr("follows"), info.subscribed ? Cli::tr("yes") : Cli::tr("no"))
        .field(Cli::tr("since"), localTime(info.subscribedAt.value_or(0)))
        .field(Cli::tr("unionid"), info.unionId ? info.unionId->text() : QString())
        .field(Cli::tr("remark"), info.remark.value_or(QString()))
        .field(Cli::tr("tags"), numbers(info.tagIds))
        .field(Cli::tr("came by"), info.subscribeScene.value_or(QString()))
        .field(Cli::tr("QR scene"), info.qrSceneText.value_or(QString()))
        .text();
}

} // namespace

QJsonObject profileJson(const Profile &profile, ExchangeId exchange)
{
    return {{u"openid"_s, profile.identity.openId.text()},
            {u"unionid"_s, orNull(profile.unionId)},
            {u"nickname"_s, orNull(profile.nickname)},
            {u"sex"_s, profile.sex ? QJsonValue(*profile.sex) : QJsonValue()},
            {u"province"_s, orNull(profile.province)},
            {u"city"_s, orNull(profile.city)},
            {u"country"_s, orNull(profile.country)},
            {u"headimgurl"_s, orNull(profile.headImgUrl)},
            {u"privilege"_s, QJsonArray::fromStringList(profile.privilege)},
            {u"fetched_at"_s, isoTime(profile.fetchedAt)},
            {u"exchange"_s, orNull(exchange)}};
}

Answer profileAnswer(const Profile &profile, ExchangeId exchange)
{
    const QStringList places{profile.country.value_or(QString()),
                             profile.province.value_or(QString()),
                             profile.city.value_or(QString())};
    const QString text =
        TextForm()
            .line(profile.nickname.value_or(Cli::tr("(no nickname was sent)")))
            .field(Cli::tr("openid"), profile.identity.openId.text())
            .field(Cli::tr("unionid"), profile.unionId ? profile.unionId->text() : QString())
            .field(Cli::tr("sex"), profile.sex ? QString::number(*profile.sex) : QString())
            .field(Cli::tr("place"), places.join(u' ').simplified())
            .field(Cli::tr("avatar"), profile.headImgUrl.value_or(QString()))
            .field(Cli::tr("privilege"), JoinedWords::list(profile.privilege))
            .field(Cli::tr("fetched"), localTime(profile.fetchedAt))
            .text();
    return {profileJson(profile, exchange), text};
}

Answer followerAnswer(const FollowerInfo &info)
{
    QJsonArray tags;
    for (const qint64 tag : info.tagIds) {
        tags.append(tag);
    }
    const auto seconds =
        info.subscribedAt ? std::optional(*info.subscribedAt / 1000) : std::nullopt;
    const QJsonObject json{{u"subscribe"_s, info.subscribed ? 1 : 0},
                           {u"openid"_s, info.identity.openId.text()},
                           {u"language"_s, orNull(info.language)},
                           {u"subscribe_time"_s, orNull(seconds)},
                           {u"unionid"_s, orNull(info.unionId)},
                           {u"remark"_s, orNull(info.remark)},
                           {u"groupid"_s, orNull(info.groupId)},
                           {u"tagid_list"_s, tags},
                           {u"subscribe_scene"_s, orNull(info.subscribeScene)},
                           {u"qr_scene"_s, orNull(info.qrScene)},
                           {u"qr_scene_str"_s, orNull(info.qrSceneText)},
                           {u"exchange"_s, orNull(info.exchange)}};
    return {json, followerText(info)};
}

} // namespace wxbind
