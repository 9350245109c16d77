#include "core/model/findingids.h"
#include "core/oauth/step1_authorize/callbackparser.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace wxbind;
using namespace Qt::StringLiterals;

namespace {

const QString kCode = u"022wO0XSbJSkd1ehjAGiG7FxhkWLeIOq"_s;
const QString kState = u"c0d4d0ef96ed5bc0918f105f20e5a583"_s;
const QString kQuery = u"code="_s + kCode + u"&state="_s + kState;

QString idsOf(const Findings &findings)
{
    QStringList ids;
    for (const Finding &finding : findings) {
        ids.append(finding.id);
    }
    return ids.join(u' ');
}

QString ownOf(const Callback &callback)
{
    QStringList own;
    for (const auto &[name, value] : callback.ownParameters) {
        own.append(name + u'=' + value);
    }
    return own.join(u'|');
}

} // namespace

class TestCallbackParser final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatOperatorsPaste_data();
    void readsWhatOperatorsPaste();
    void tellsWhyItCannotBeUsed_data();
    void tellsWhyItCannotBeUsed();
    void comparesTheSentStateStrictly();
    void decodesOnceOnly();
    void keepsThePagesOwnParameters();
    void keepsTheStateOfAPastedLink();
    void survivesAnyText();
    void staysLinear();
};

void TestCallbackParser::readsWhatOperatorsPaste_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("ids");
    const auto row = [](const char *name, const QString &text, const QString &page,
                        const QString &ids = {}) {
        QTest::newRow(name) << text << page << ids;
    };
    const QString page = u"https://shop.example.com/wx/callback"_s;
    row("query", kQuery, {});
    row("query with its mark", u"?"_s + kQuery, {});
    row("state first", u"state="_s + kState + u"&code="_s + kCode, {});
    row("address", page + u'?' + kQuery, page);
    row("blank around", u"  \n"_s + page + u'?' + kQuery + u"\r\n"_s, page);
    row("path", u"/wx/callback?"_s + kQuery, u"/wx/callback"_s);
    row("port", u"http://127.0.0.1:8421/cb?"_s + kQuery, u"http://127.0.0.1:8421/cb"_s);
    row("redirect mark left over", page + u'?' + kQuery + u"#wechat_redirect"_s, page);
    row("before a hash route", u"http://shop.example.com/?"_s + kQuery + u"#/product/1"_s,
        u"http://shop.example.com/#/product/1"_s);
    row("inside a hash route", u"http://shop.example.com/#/product/1?"_s + kQuery,
        u"http://shop.example.com/#/product/1"_s, u"callback-in-fragment"_s);
    row("fragment is the query", u"http://shop.example.com/#"_s + kQuery,
        u"http://shop.example.com/"_s, u"callback-in-fragment"_s);
    row("nginx",
        u"203.0.113.9 - - [12/Mar/2024:09:41:07 +0800] \"GET /wx/callback?"_s + kQuery +
            u" HTTP/1.1\" 302 0 \"https://open.weixin.qq.com/connect/oauth2/authorize?appid="
            "wx520c15f417810387&redirect_uri=https%3A%2F%2Fshop.example.com%2Fwx%2Fcallback"
            "&response_type=code&scope=snsapi_base&state="_s +
            kState + u"\" \"Mozilla/5.0 (iPhone) MicroMessenger/8.0.47\""_s,
        u"/wx/callback"_s);
    row("apache with vhost",
        u"shop.example.com:443 203.0.113.9 - - [12/Mar/2024:09:41:07 +0800] \"GET /wx/callback?"_s +
            kQuery + u" HTTP/2.0\" 200 512 \"-\" \"curl/8\""_s,
        u"/wx/callback"_s);
    row("its own referrer",
        u"\"GET /logo.png?v=2 HTTP/1.1\" 200 \""_s + page + u'?' + kQuery + u"\""_s, page);
    row("program log", u"2018-03-23 16:12:17\thandler/weixin.go:67\t/service/weixin/mp?"_s + kQuery,
        u"/service/weixin/mp"_s);
    row("labelled", u"level=info uri=/cb?"_s + kQuery + u" status=302"_s, u"/cb"_s);
    row("labelled address", u"url="_s + page + u'?' + kQuery, page);
    row("round brackets", u"("_s + page + u'?' + kQuery + u")."_s, page);
    row("single quotes", u"callback was '"_s + page + u'?' + kQuery + u"',"_s, page);
    row("chinese prose", u"用户回来的地址是「"_s + page + u'?' + kQuery + u"」，不能登录。"_s,
        page);
    row("html", page + u"?code="_s + kCode + u"&amp;state="_s + kState, page);
    row("json log",
        u"{\"url\":\"https:\\/\\/shop.example.com\\/wx\\/callback?code="_s + kCode +
            u"\\u0026state="_s + kState + u"\"}"_s,
        page);
    row("same code twice in a log", u"/cb?"_s + kQuery + u"\n/cb?"_s + kQuery, u"/cb"_s);
    row("same code twice in one query", u"/cb?"_s + kQuery + u"&code="_s + kCode, u"/cb"_s,
        u"callback-repeated-parameter"_s);
    row("encoded name and value", u"/cb?%63ode="_s + kCode + u"&state=%63"_s + kState.mid(1),
        u"/cb"_s);
}

void TestCallbackParser::readsWhatOperatorsPaste()
{
    QFETCH(QString, text);
    QFETCH(QString, page);
    QFETCH(QString, ids);
    const Callback callback = parseCallback(text, StateToken(kState));
    QCOMPARE(callbackOutcomeName(callback.outcome), u"code"_s);
    QCOMPARE(callback.code.reveal(), kCode.toUtf8());
    QCOMPARE(callback.state.text(), kState);
    QCOMPARE(callback.page, page);
    QCOMPARE(idsOf(callback.findings), ids);
}

void TestCallbackParser::tellsWhyItCannotBeUsed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("ids");
    const auto row = [](const char *name, const QString &text, const QString &outcome,
                        const QString &ids) {
        QTest::newRow(name) << text << outcome << ids;
    };
    row("nothing", {}, u"unusable"_s, u"callback-empty"_s);
    row("blank", u" \n\t"_s, u"unusable"_s, u"callback-empty"_s);
    row("bare code", kCode, u"code"_s, u"callback-no-state"_s);
    row("bare code of other signs", u"0a1-B_c9"_s, u"code"_s, u"callback-no-state"_s);
    row("too short for a code", u"0a1b2c3"_s, u"unusable"_s, u"callback-no-code"_s);
    row("prose", u"the user cannot log in"_s, u"unusable"_s, u"callback-no-code"_s);
    row("code without state", u"/cb?code="_s + kCode, u"code"_s, u"callback-no-state"_s);
    row("refused", u"/cb?state="_s + kState, u"refused"_s, u"callback-refused"_s);
    row("refused by word", u"/cb?code=authdeny&state="_s + kState, u"refused"_s,
        u"callback-refused"_s);
    row("the bare word", u"authdeny"_s, u"refused"_s, u"callback-refused"_s);
    row("refused, with the link as referrer",
        u"\"GET /cb?state="_s + kState +
            u" HTTP/1.1\" \"https://open.weixin.qq.com/connect/oauth2/authorize?state=other\""_s,
        u"refused"_s, u"callback-refused"_s);
    row("no parameters", u"https://shop.example.com/cb"_s, u"no-code"_s, u"callback-no-code"_s);
    row("other parameters", u"https://shop.example.com/cb?Code=1&xstate=2"_s, u"no-code"_s,
        u"callback-no-code"_s);
    row("empty code", u"/cb?code=&state="_s + kState, u"no-code"_s, u"callback-no-code"_s);
    row("a link",
        u"https://open.weixin.qq.com/connect/oauth2/authorize?appid=wx520c15f417810387"
        "&redirect_uri=https%3A%2F%2Fa.example%2F&response_type=code&scope=snsapi_base&state=1"
        "#wechat_redirect"_s,
        u"unusable"_s, u"callback-is-link"_s);
    row("a website link", u"https://open.weixin.qq.com/connect/qrconnect?appid=wx1&state=2"_s,
        u"unusable"_s, u"callback-is-link"_s);
    row("two codes in one query", u"/cb?code="_s + kCode + u"&state=a1&code=0other"_s,
        u"unusable"_s, u"callback-repeated-parameter"_s);
    row("two states", u"/cb?code="_s + kCode + u"&state=a1&state=a2"_s, u"unusable"_s,
        u"callback-repeated-parameter"_s);
    row("two callbacks", u"/cb?code="_s + kCode + u"&state=a1\n/cb?code=033s0p1s&state=a1"_s,
        u"unusable"_s, u"callback-several"_s);
    row("broken sequence in the code", u"/cb?code=abc%zz1&state=a1"_s, u"unusable"_s,
        u"callback-bad-encoding"_s);
    row("cut sequence in the state", u"/cb?code="_s + kCode + u"&state=a%2"_s, u"unusable"_s,
        u"callback-bad-encoding"_s);
    row("no utf-8 in the code", u"/cb?code=%ff%fe&state=a1"_s, u"unusable"_s,
        u"callback-bad-encoding"_s);
    row("line break in the code", u"/cb?code=abc%0d%0aHost:x&state=a1"_s, u"unusable"_s,
        u"callback-bad-encoding"_s);
    row("endless code", u"/cb?code="_s + QString(513, u'a') + u"&state=a1"_s, u"unusable"_s,
        u"callback-bad-encoding"_s);
    row("broken own parameter", u"/cb?a=%zz&code="_s + kCode + u"&state=a1"_s, u"code"_s,
        u"callback-bad-encoding"_s);
    row("refused in the fragment", u"/#/a?state=a1"_s, u"refused"_s,
        u"callback-refused callback-in-fragment"_s);
}

void TestCallbackParser::tellsWhyItCannotBeUsed()
{
    QFETCH(QString, text);
    QFETCH(QString, outcome);
    QFETCH(QString, ids);
    const Callback callback = parseCallback(text);
    QCOMPARE(callbackOutcomeName(callback.outcome), outcome);
    QCOMPARE(idsOf(callback.findings), ids);
    // The code itself never becomes part of what may be shown.
    for (const Finding &finding : callback.findings) {
        QVERIFY(!finding.args.join(u' ').contains(kCode));
    }
    QVERIFY(!callback.page.contains(kCode));
}

void TestCallbackParser::comparesTheSentStateStrictly()
{
    const StateToken sent(kState);
    for (const QString &state : {kState.toUpper(), QString(kState + u"https://i.maxthon.cn"_s),
                                 kState.chopped(1), QString(u"%20"_s + kState)}) {
        const Callback callback = parseCallback(u"/cb?code=abc12345&state="_s + state, sent);
        QCOMPARE(callback.outcome, Callback::Outcome::Unusable);
        QCOMPARE(idsOf(callback.findings), u"callback-state-differs"_s);
        QVERIFY(callback.findings.first().args.isEmpty());
    }
    QCOMPARE(parseCallback(u"/cb?code=abc12345"_s, sent).outcome, Callback::Outcome::Unusable);
    QCOMPARE(parseCallback(u"/cb?state=other"_s, sent).outcome, Callback::Outcome::Unusable);
    // A bare code has no state to compare; the operator pasted it on purpose.
    QCOMPARE(parseCallback(kCode, sent).outcome, Callback::Outcome::Code);
}

void TestCallbackParser::decodesOnceOnly()
{
    const Callback callback = parseCallback(u"/cb?code=abc%2541&state=x%2By+z&q=%25e6"_s);
    QCOMPARE(callback.code.reveal(), "abc%41");
    QCOMPARE(callback.state.text(), u"x+y+z"_s);
    QCOMPARE(ownOf(callback), u"q=%e6"_s);
    QCOMPARE(idsOf(callback.findings), u"callback-bad-encoding"_s);
    QCOMPARE(callback.findings.first().severity, Severity::Warning);
}

void TestCallbackParser::keepsThePagesOwnParameters()
{
    const Callback callback =
        parseCallback(u"https://a.example/cb?next=%2Fa%3Fb&name=%E6%9D%8E+%E9%9B%B7&&flag&code="_s +
                      kCode + u"&state=a1&codex=1"_s);
    QCOMPARE(callback.outcome, Callback::Outcome::Code);
    QCOMPARE(callback.page,
             u"https://a.example/cb?next=%2Fa%3Fb&name=%E6%9D%8E+%E9%9B%B7&flag&codex=1"_s);
    QCOMPARE(ownOf(callback), u"next=/a?b|name=李 雷|flag=|codex=1"_s);
    const Callback hash = parseCallback(u"https://a.example/#/p?x=1&code=abc12345&state=s1"_s);
    QCOMPARE(hash.page, u"https://a.example/#/p?x=1"_s);
    QCOMPARE(ownOf(hash), u"x=1"_s);
}

void TestCallbackParser::keepsTheStateOfAPastedLink()
{
    const Callback link = parseCallback(
        u"https://open.weixin.qq.com/connect/oauth2/authorize?appid=wx1&response_type=code&state="_s +
        kState + u"&forcePopup=true#wechat_redirect"_s);
    QCOMPARE(link.state.text(), kState);
    QVERIFY(link.code.isEmpty());
}

void TestCallbackParser::survivesAnyText()
{
    QRandomGenerator random(20240312);
    const QString pieces[] = {u"code="_s, u"&state="_s, u"?"_s,       u"#"_s,     u"%"_s,
                              u"%E6"_s,   u"http://"_s, u"\\u0026"_s, u"&amp;"_s, u"\""_s,
                              kCode,      u" "_s,       u"("_s,       u")"_s,     u"authdeny"_s};
    for (int round = 0; round < 4000; ++round) {
        QString text;
        const int parts = random.bounded(24);
        for (int i = 0; i < parts; ++i) {
            text += random.bounded(3) == 0 ? QString(QChar(random.bounded(0x10000)))
                                           : pieces[random.bounded(15)];
        }
        const Callback callback = parseCallback(text, StateToken(u"a1"_s));
        QCOMPARE(callback.outcome == Callback::Outcome::Code && callback.code.isEmpty(), false);
        if (callback.outcome != Callback::Outcome::Code) {
            QVERIFY(!callback.findings.isEmpty());
        } else {
            QVERIFY(!hasErrors(callback.findings));
        }
    }
}

void TestCallbackParser::staysLinear()
{
    const QString lines[] = {
        u"/cb?a=1&b=2 "_s, u"&&&&&&&&&&&"_s,  u"code=abc12345&"_s, u"((((((((((("_s,
        u")))))))))))"_s,  u"x?a#b?code=c"_s, u"%%%%%%%%%%%"_s,    u"http://http"_s,
    };
    for (const QString &line : lines) {
        const auto took = [&line](int times) {
            const QString text = line.repeated(times);
            QElapsedTimer timer;
            timer.start();
            const Callback callback = parseCallback(text);
            [&] {
                QVERIFY(!callback.findings.isEmpty());
            }();
            return timer.nsecsElapsed();
        };
        const qint64 small = qMin(took(4000), took(4000));
        const qint64 large = qMin(took(32000), took(32000));
        // Eight times the text: linear is near 8, quadratic is 64.
        QVERIFY2(large < 30 * qMax<qint64>(small, 1000000),
                 qPrintable(u"%1: %2 then %3"_s.arg(line).arg(small).arg(large)));
    }
}

QTEST_GUILESS_MAIN(TestCallbackParser)
#include "tst_callbackparser.moc"
