#include "core/oauth/basictoken/basicreply.h"
#include "core/oauth/replybody.h"
#include "core/oauth/replyfields.h"
#include "core/oauth/replyscanner.h"
#include "core/oauth/step2_exchange/exchangereply.h"
#include "core/oauth/step3_refresh/refreshreply.h"
#include "core/oauth/step4_userinfo/userinforeply.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace wxbind;
using namespace Qt::StringLiterals;

namespace {

const AppId kAppId(u"wx1234567890abcdef"_s);

/// What a parser made of a reply, as JSON that an expectation can be compared with.
using Values = Result<QJsonObject>;
using Parser = Values (*)(const HttpReply &, const OpenId &asked);

template <class Id>
QJsonValue textOf(const std::optional<Id> &id)
{
    return id ? QJsonValue(id->text()) : QJsonValue();
}
QJsonValue orNull(const std::optional<QString> &text)
{
    return text ? QJsonValue(*text) : QJsonValue();
}
template <class Number>
QJsonValue orNull(const std::optional<Number> &number)
{
    return number ? QJsonValue(qint64(*number)) : QJsonValue();
}

QJsonObject grantValues(const TokenGrant &grant)
{
    return {{u"openid"_s, grant.openId.text()},
            {u"scope"_s, grant.scope},
            {u"expires_in"_s, grant.expiresInSeconds},
            {u"snapshot"_s, grant.snapshot},
            {u"unionid"_s, textOf(grant.unionId)},
            {u"access_token"_s, QString::fromUtf8(grant.accessToken.reveal())},
            {u"refresh_token"_s, QString::fromUtf8(grant.refreshToken.reveal())}};
}

QJsonObject profileValues(const Profile &profile)
{
    return {{u"openid"_s, profile.identity.openId.text()},
            {u"unionid"_s, textOf(profile.unionId)},
            {u"nickname"_s, orNull(profile.nickname)},
            {u"sex"_s, orNull(profile.sex)},
            {u"province"_s, orNull(profile.province)},
            {u"city"_s, orNull(profile.city)},
            {u"country"_s, orNull(profile.country)},
            {u"language"_s, orNull(profile.language)},
            {u"headimgurl"_s, orNull(profile.headImgUrl)},
            {u"privilege"_s, QJsonArray::fromStringList(profile.privilege)}};
}

QJsonObject basicValues(const BasicToken &token)
{
    return {{u"access_token"_s, QString::fromUtf8(token.accessToken.reveal())},
            {u"expires_in"_s, (token.expiresAt - token.obtainedAt) / 1000}};
}

QJsonObject followerValues(const FollowerInfo &info)
{
    QJsonArray tags;
    for (const qint64 tag : info.tagIds) {
        tags.append(tag);
    }
    return {{u"openid"_s, info.identity.openId.text()},
            {u"subscribed"_s, info.subscribed},
            {u"subscribed_at"_s, orNull(info.subscribedAt)},
            {u"unionid"_s, textOf(info.unionId)},
            {u"remark"_s, orNull(info.remark)},
            {u"group"_s, orNull(info.groupId)},
            {u"tags"_s, tags},
            {u"scene"_s, orNull(info.subscribeScene)},
            {u"qr_scene"_s, orNull(info.qrScene)}};
}

struct Endpoint
{
    QString folder;
    QString name;
    Parser parse;
};

const QList<Endpoint> &endpoints()
{
    static const QList<Endpoint> kEndpoints{
        {u"access_token"_s, u"sns/oauth2/access_token"_s,
         [](const HttpReply &r, const OpenId &) {
             return parseExchangeReply(r).map(grantValues);
         }},
        {u"refresh_token"_s, u"sns/oauth2/refresh_token"_s,
         [](const HttpReply &r, const OpenId &o) {
             return parseRefreshReply(r, o).map(grantValues);
         }},
        {u"userinfo"_s, u"sns/userinfo"_s,
         [](const HttpReply &r, const OpenId &o) {
             return parseUserInfoReply(r, {kAppId, o}).map(profileValues);
         }},
        {u"auth"_s, u"sns/auth"_s,
         [](const HttpReply &r, const OpenId &) {
             return parseVerifyReply(r).map([](Unit) { return QJsonObject(); });
         }},
        {u"token"_s, u"cgi-bin/token"_s,
         [](const HttpReply &r, const OpenId &) {
             return parseBasicTokenReply(r, kAppId, BasicTokenSource::Token, 1000).map(basicValues);
         }},
        {u"stable_token"_s, u"cgi-bin/stable_token"_s,
         [](const HttpReply &r, const OpenId &) {
             return parseBasicTokenReply(r, kAppId, BasicTokenSource::StableToken, 1000)
                 .map(basicValues);
         }},
        {u"user_info"_s, u"cgi-bin/user/info"_s,
         [](const HttpReply &r, const OpenId &o) {
             return parseFollowerReply(r, {kAppId, o}).map(followerValues);
         }},
    };
    return kEndpoints;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList findingIds(const Findings &findings)
{
    QStringList ids;
    for (const Finding &found : findings) {
        ids.append(found.id);
    }
    return ids;
}

QJsonArray repairs(const Findings &findings)
{
    QJsonArray done;
    for (const Finding &found : findings) {
        if (found.severity == Severity::Info) {
            done.append(found.args.first());
        }
    }
    return done;
}

QString verdictOf(const Values &values)
{
    if (values) {
        return u"ok"_s;
    }
    switch (values.error().fault) {
    case Fault::Api:
        return u"api_error"_s;
    case Fault::BadReply:
        return u"bad_reply"_s;
    case Fault::HttpStatus:
        return u"http_status"_s;
    default:
        return faultName(values.error().fault);
    }
}

} // namespace

/// Every body under tests/data/replies/<endpoint> with the expectation beside it. A new case is two
/// files: NAME.json, the bytes as they came, and NAME.expect.json:
///   verdict   ok, api_error, bad_reply or http_status
///   status    HTTP status, 200 when absent        asked    the openid that was asked for
///   values    what is to be read; null is absent   errcode, errmsg, rid   of an api_error
///   finding   an id that must be among the findings; warned: the same for a warning of a good
///   reply repaired  exactly these repairs; shows, hides: texts that the error's detail has or has
///   not
class TestReplyCases final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryCaseAsExpected_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("endpoint");
        for (int i = 0; i < endpoints().size(); ++i) {
            const QString folder =
                QStringLiteral(WXBIND_TEST_DATA "/replies/") + endpoints().at(i).folder;
            QDirIterator files(folder, {u"*.expect.json"_s}, QDir::Files);
            while (files.hasNext()) {
                const QString path = files.next().chopped(int(qstrlen(".expect.json")));
                const QString name = endpoints().at(i).folder + u'/' + QFileInfo(path).fileName();
                QTest::newRow(qPrintable(name)) << path << i;
            }
        }
    }

    void readsEveryCaseAsExpected()
    {
        QFETCH(QString, path);
        QFETCH(int, endpoint);
        const QByteArray body = contents(path + u".json"_s);
        const QJsonObject expected =
            QJsonDocument::fromJson(contents(path + u".expect.json"_s)).object();
        QVERIFY(expected.contains(u"verdict"_s));
        HttpReply reply;
        reply.status = expected.value(u"status"_s).toInt(200);
        reply.body = body;
        const OpenId asked(expected.value(u"asked"_s).toString());

        const Values values = endpoints().at(endpoint).parse(reply, asked);
        QCOMPARE(verdictOf(values), expected.value(u"verdict"_s).toString());
        checkValues(values, expected);
        if (!values) {
            checkError(values.error(), expected);
        }
        checkFindings(endpoints().at(endpoint).name, body, expected);
    }

    void everyFolderIsRead()
    {
        const QDir folder(QStringLiteral(WXBIND_TEST_DATA "/replies"));
        const QStringList found = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QCOMPARE(found.size(), endpoints().size());
        for (const QString &name : found) {
            const QDir cases(folder.filePath(name));
            const auto expectations = cases.entryList({u"*.expect.json"_s});
            QCOMPARE(cases.entryList({u"*"_s}, QDir::Files).size(), 2 * expectations.size());
        }
    }

private:
    static void checkValues(const Values &values, const QJsonObject &expected)
    {
        const QJsonObject wanted = expected.value(u"values"_s).toObject();
        for (auto it = wanted.begin(); it != wanted.end(); ++it) {
            const QJsonValue got = values->value(it.key());
            QVERIFY2(values->contains(it.key()) && got == it.value(),
                     qPrintable(it.key() + u": "_s +
                                QString::fromUtf8(QJsonDocument(QJsonArray{got, it.value()})
                                                      .toJson(QJsonDocument::Compact))));
        }
    }

    static void checkError(const Error &error, const QJsonObject &expected)
    {
        QVERIFY(!error.endpoint.isEmpty() || error.fault == Fault::BadReply);
        if (error.fault == Fault::Api) {
            QCOMPARE(error.apiCode, expected.value(u"errcode"_s).toInt());
            QCOMPARE(error.detail, expected.value(u"errmsg"_s).toString());
            QCOMPARE(error.rid, expected.value(u"rid"_s).toString());
            return;
        }
        QVERIFY(error.detail.size() < 200);
        QVERIFY(error.detail.contains(expected.value(u"shows"_s).toString()));
        for (const QJsonValue hidden : expected.value(u"hides"_s).toArray()) {
            QVERIFY2(!error.detail.contains(hidden.toString()), qPrintable(error.detail));
        }
    }

    static void checkFindings(const QString &endpoint, const QByteArray &body,
                              const QJsonObject &expected)
    {
        const ReplyScan scan = scanReply(body);
        Findings findings = scan.findings;
        if (scan.fields) {
            findings += checkReplyFields(endpoint, *scan.fields);
        }
        const QStringList ids = findingIds(findings);
        for (const auto &key : {u"finding"_s, u"warned"_s}) {
            if (expected.contains(key)) {
                QVERIFY2(ids.contains(expected.value(key).toString()), qPrintable(ids.join(u',')));
            }
        }
        if (expected.value(u"verdict"_s).toString() == u"ok") {
            QVERIFY(!hasErrors(findings));
        }
        if (expected.contains(u"repaired"_s)) {
            QCOMPARE(repairs(findings), expected.value(u"repaired"_s).toArray());
        }
    }
};

QTEST_GUILESS_MAIN(TestReplyCases)
#include "tst_replycases.moc"
