#include "core/oauth/answer.h"
#include "core/oauth/replybody.h"
#include "tests/support/fakehttpclient.h"
#include "tests/support/quoted.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace wxbind;
using wxbind::test::quoted;
using wxbind::test::waitFor;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kEndpoint = "sns/oauth2/access_token"_L1;
const QByteArray kAppSecret("0123456789abcdef0123456789abcdef");
const QByteArray kCode("071aBcDeFgHiJkLmNoPqRsTuVwXyZ0Xk");
const QByteArray kPosted("a-refresh-token-of-some-length");

HttpRequest request()
{
    HttpRequest made;
    made.url =
        QUrl(u"https://api.weixin.qq.com/sns/oauth2/access_token?appid=wx1&secret=%1&code=%2"_s.arg(
            QString::fromLatin1(kAppSecret), QString::fromLatin1(kCode)));
    made.body = "{\"refresh_token\":\"" + kPosted + "\"}";
    made.endpoint = kEndpoint;
    return made;
}

} // namespace

class tst_Answer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsNoSecretThatTheServerEchoes_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::newRow("secret in errmsg")
            << quoted("{'errcode':40125,'errmsg':'invalid appsecret ") + kAppSecret +
                   quoted(", rid: 1-2-3'}")
            << 200;
        QTest::newRow("code in errmsg")
            << quoted("{'errcode':40029,'errmsg':'bad ") + kCode + quoted("'}") << 200;
        QTest::newRow("posted token in errmsg")
            << quoted("{'errcode':40030,'errmsg':'no ") + kPosted + quoted("'}") << 200;
        QTest::newRow("address in an error page")
            << "<html>no /x?code=" + kCode + " and " + kAppSecret << 502;
        QTest::newRow("not JSON") << "cannot find " + kCode << 200;
    }
    void tellsNoSecretThatTheServerEchoes()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        FakeHttpClient http;
        http.reply(kEndpoint, body, status);
        check(asked(http));
    }

    void tellsNoSecretOfTheTransport()
    {
        FakeHttpClient http;
        http.fail(kEndpoint, Fault::Network,
                  u"cannot reach https://h/?secret=%1, %2"_s.arg(QString::fromLatin1(kAppSecret),
                                                                 QString::fromLatin1(kCode)));
        check(asked(http));
    }

    void leavesTheRestOfAnErrorAlone()
    {
        FakeHttpClient http;
        http.reply(
            kEndpoint,
            quoted("{'errcode':40029,'errmsg':'invalid code, rid: 61a969fa-3824f418-2a65b14e'}"));
        const Error error = asked(http);
        QCOMPARE(error.fault, Fault::Api);
        QCOMPARE(error.apiCode, 40029);
        QCOMPARE(error.rid, u"61a969fa-3824f418-2a65b14e"_s);
        QCOMPARE(error.detail, u"invalid code, rid: 61a969fa-3824f418-2a65b14e"_s);
        QCOMPARE(error.endpoint, kEndpoint);
    }

private:
    Error asked(FakeHttpClient &http)
    {
        const auto answer =
            waitFor(ask<QJsonObject>(http, this, request(), [](const HttpReply &reply) {
                return successFields(reply, {});
            }));
        return answer ? Error{} : answer.error();
    }

    static void check(const Error &error)
    {
        QVERIFY(!error.detail.isEmpty());
        QCOMPARE(error.endpoint, kEndpoint);
        for (const QByteArray &secret : {kAppSecret, kCode, kPosted}) {
            QVERIFY2(!error.detail.contains(QString::fromLatin1(secret)),
                     qPrintable(error.detail.left(20)));
        }
    }
};

QTEST_GUILESS_MAIN(tst_Answer)
#include "tst_answer.moc"
