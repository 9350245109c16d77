#include "core/console/recognise.h"

#include <QRandomGenerator>
#include <QTest>

using namespace wxbind;
using namespace Qt::StringLiterals;
using Kind = Recognition::Kind;

namespace {

const QString kCode = u"022wO0XSbJSkd1ehjAGiG7FxhkWLeIOq"_s;
const QString kState = u"c0d4d0ef96ed5bc0918f105f20e5a583"_s;
const QString kToken = u"45_dGVzdC10b2tlbi1mb3ItdGhlLXJlY29nbmlzZXItdGVzdA_abcDEF0123456789-xyz"_s;

} // namespace

class TestRecognise final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatATextIs_data();
    void saysWhatATextIs();
    void readsALink();
    void readsACallback();
    void readsNumbers();
    void masksCodesAndTokens_data();
    void masksCodesAndTokens();
    void survivesAnyText();
};

void TestRecognise::saysWhatATextIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("subject");
    const auto row = [](const char *name, const QString &text, Kind kind,
                        const QString &subject = {}) {
        QTest::newRow(name) << text << kind << subject;
    };
    row("nothing", {}, Kind::Nothing);
    row("blank", u" \n"_s, Kind::Nothing);
    row("openid", u"oHt7YwN5XiWABCDEFGHIJKLmJUb1"_s, Kind::OpenIdLike,
        u"oHt7YwN5XiWABCDEFGHIJKLmJUb1"_s);
    row("openid with a blank", u" oHt7Yw-5XiW_BCDEFGHIJKLmJUb1 "_s, Kind::OpenIdLike,
        u"oHt7Yw-5XiW_BCDEFGHIJKLmJUb1"_s);
    row("openid, not with o", u"wHt7YwN5XiWABCDEFGHIJKLmJUb1"_s, Kind::OpenIdLike,
        u"wHt7YwN5XiWABCDEFGHIJKLmJUb1"_s);
    row("too short for one", u"oHt7YwN5XiWABCDEFGHIJKLmJUb"_s, Kind::Search,
        u"oHt7YwN5XiWABCDEFGHIJKLmJUb"_s);
    row("appid", u"wx520c15f417810387"_s, Kind::AppIdLike, u"wx520c15f417810387"_s);
    row("rid", u"61a969fa-3824f418-2a65b14e"_s, Kind::Rid, u"61a969fa-3824f418-2a65b14e"_s);
    row("user", u"U-48213"_s, Kind::User, u"U-48213"_s);
    row("attempt", u"#4135"_s, Kind::Attempt, u"#4135"_s);
    row("errcode", u"40163"_s, Kind::Errcode, u"40163"_s);
    row("minus one", u"-1"_s, Kind::Errcode, u"-1"_s);
    row("unknown number", u"48213"_s, Kind::Search, u"48213"_s);
    row("page text", u"Scope 参数错误或没有 Scope 权限"_s, Kind::Errcode, u"page:scope"_s);
    row("error text", u"invalid code, rid: 61a969fa-3824f418-2a65b14e"_s, Kind::Errcode,
        u"40029"_s);
    row("reply", u"{\"errcode\":40029,\"errmsg\":\"invalid code\"}"_s, Kind::Reply);
    row("token reply", u"{\"access_token\":\""_s + kToken + u"\",\"expires_in\":7200}"_s,
        Kind::Reply);
    row("bare code", kCode, Kind::Callback);
    row("refusal", u"https://a.example/cb?state="_s + kState, Kind::Callback,
        u"https://a.example/cb"_s);
    row("name", u"李雷"_s, Kind::Search, u"李雷"_s);
    row("two words", u"Li Lei"_s, Kind::Search, u"Li Lei"_s);
    row("a page", u"https://a.example/cb"_s, Kind::Search, u"https://a.example/cb"_s);
    row("a state", kState, Kind::Search, kState);
    row("hex state with a zero", u"0123456789abcdef0123456789abcdef"_s, Kind::Search,
        u"0123456789abcdef0123456789abcdef"_s);
}

void TestRecognise::saysWhatATextIs()
{
    QFETCH(QString, text);
    QFETCH(Kind, kind);
    QFETCH(QString, subject);
    const Recognition recognition = recognise(text);
    QCOMPARE(recognition.kind, kind);
    QCOMPARE(recognition.subject, subject);
}

void TestRecognise::readsALink()
{
    for (const QString &page : {u"oauth2/authorize"_s, u"qrconnect"_s}) {
        const Recognition link =
            recognise(u"https://open.weixin.qq.com/connect/"_s + page +
                      u"?appid=wx520c15f417810387&redirect_uri=https%3A%2F%2Fa.example%2F"
                      "&response_type=code&scope=snsapi_base&state="_s +
                      kState + u"#wechat_redirect"_s);
        QCOMPARE(link.kind, Kind::Link);
        QCOMPARE(link.appId.text(), u"wx520c15f417810387"_s);
        QCOMPARE(link.state.text(), kState);
        QVERIFY(link.shown.contains("response_type=code&"_L1));
        QVERIFY(!link.callback);
    }
}

void TestRecognise::readsACallback()
{
    const Recognition callback =
        recognise(u"GET /wx/callback?a=1&code="_s + kCode + u"&state="_s + kState + u" HTTP/1.1"_s);
    QCOMPARE(callback.kind, Kind::Callback);
    QVERIFY(callback.callback.has_value());
    QCOMPARE(callback.callback->code.reveal(), kCode.toUtf8());
    QCOMPARE(callback.state.text(), kState);
    QCOMPARE(callback.subject, u"/wx/callback?a=1"_s);
}

void TestRecognise::readsNumbers()
{
    QCOMPARE(recognise(u"u-48213"_s).user, UserId(48213));
    QCOMPARE(recognise(u"#4135"_s).attempt, AttemptId(4135));
    QCOMPARE(recognise(u"#"_s).kind, Kind::Search);
    QCOMPARE(recognise(u"#99999999999999999999"_s).kind, Kind::Search);
}

void TestRecognise::masksCodesAndTokens_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("secret");
    QTest::newRow("bare code") << kCode << kCode;
    QTest::newRow("query") << u"/cb?code="_s + kCode + u"&state=s"_s << kCode;
    QTest::newRow("encoded") << u"/go?to=%2Fcb%3Fcode%3D"_s + kCode << kCode;
    QTest::newRow("json code") << u"{\"openid\":\"\",\"code\": \""_s + kCode + u"\"}"_s << kCode;
    QTest::newRow("escaped json") << u"x {\\\"code\\\":\\\""_s + kCode + u"\\\"}"_s << kCode;
    QTest::newRow("token") << u"{\"access_token\":\""_s + kToken + u"\"}"_s << kToken;
    QTest::newRow("refresh token") << u"refresh_token="_s + kToken << kToken;
    QTest::newRow("bare token") << kToken << kToken;
    QTest::newRow("token in prose") << u"token is "_s + kToken + u" ok"_s << kToken;
    QTest::newRow("secret") << u"secret=0123456789abcdef0123456789abcdef&x"_s
                            << u"0123456789abcdef0123456789abcdef"_s;
}

void TestRecognise::masksCodesAndTokens()
{
    QFETCH(QString, text);
    QFETCH(QString, secret);
    const Recognition recognition = recognise(text);
    QVERIFY2(!recognition.shown.contains(secret.mid(4, secret.size() - 8)),
             qPrintable(recognition.shown));
    QVERIFY(!recognition.shown.isEmpty());
}

void TestRecognise::survivesAnyText()
{
    QRandomGenerator random(7);
    const QString pieces[] = {u"code="_s,
                              u"errcode"_s,
                              u"{\""_s,
                              u"#"_s,
                              u"U-"_s,
                              kToken,
                              u"/connect/oauth2/authorize?"_s,
                              u"%3D"_s,
                              u"state="_s,
                              u"\\"_s};
    for (int round = 0; round < 2000; ++round) {
        QString text;
        for (int i = random.bounded(12); i > 0; --i) {
            text += random.bounded(2) == 0 ? QString(QChar(random.bounded(0x10000)))
                                           : pieces[random.bounded(10)];
        }
        const Recognition recognition = recognise(text);
        QCOMPARE(recognition.kind == Kind::Nothing, text.trimmed().isEmpty());
        QCOMPARE(recognition.kind == Kind::Callback, recognition.callback.has_value());
    }
    QVERIFY(recognise(QString(2000000, u'x')).shown.size() < 500);
}

QTEST_GUILESS_MAIN(TestRecognise)
#include "tst_recognise.moc"
