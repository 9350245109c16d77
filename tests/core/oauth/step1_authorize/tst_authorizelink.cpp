#include "core/model/findingids.h"
#include "core/oauth/step1_authorize/authorizelink.h"

#include <QTest>

using namespace wxbind;
using namespace Qt::StringLiterals;

namespace {

Account accountOf(AccountKind kind, const QStringList &domains)
{
    Account account;
    account.appId = AppId(u"wx520c15f417810387"_s);
    account.kind = kind;
    account.domains = domains;
    account.apiBase = defaultApiBase();
    account.authorizeBase = defaultAuthorizeBase();
    if (kind == AccountKind::Component) {
        account.componentAppId = AppId(u"wxabcdef0123456789"_s);
    }
    return account;
}

LinkOrder orderTo(const QString &redirectUri, const QString &scope = u"snsapi_userinfo"_s)
{
    LinkOrder order;
    order.redirectUri = redirectUri;
    order.scope = scope;
    order.state = StateToken(u"0123456789abcdef0123456789abcdef"_s);
    return order;
}

const QString kGood = u"https://shop.example.com/wx/callback?a=1&b=2"_s;
const QString kEncoded = u"https%3A%2F%2Fshop.example.com%2Fwx%2Fcallback%3Fa%3D1%26b%3D2"_s;

QStringList idsOf(const Findings &findings)
{
    QStringList ids;
    for (const Finding &finding : findings) {
        ids.append(finding.id);
    }
    return ids;
}

} // namespace

class TestAuthorizeLink final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheDocumentedOrder();
    void writesTheOptionsBeforeTheFragment();
    void writesTheComponentVariant();
    void writesTheWebsiteVariant();
    void keepsThePathPrefixOfTheBase();
    void marksEveryParameter();
    void encodesTheRedirectExactlyOnce();
    void judgesTheRedirect_data();
    void judgesTheRedirect();
    void judgesScopeAndState_data();
    void judgesScopeAndState();
    void judgesTheAppId();
    void judgesTheOptions();
    void asksForTheComponentAppId();
    void countsTheBytesOfAState();
    void putsErrorsFirst();
    void treatsTheSandboxAsATestAccount();
};

void TestAuthorizeLink::writesTheDocumentedOrder()
{
    const auto link = buildAuthorizeLink(accountOf(AccountKind::Service, {}), orderTo(kGood));
    QCOMPARE(link.text,
             QString(u"https://open.weixin.qq.com/connect/oauth2/authorize?appid=wx520c15f417810387"
                     "&redirect_uri="_s +
                     kEncoded +
                     u"&response_type=code&scope=snsapi_userinfo"
                     "&state=0123456789abcdef0123456789abcdef#wechat_redirect"_s));
}

void TestAuthorizeLink::writesTheOptionsBeforeTheFragment()
{
    LinkOrder order = orderTo(kGood);
    order.forcePopup = true;
    order.forceSnapShot = true;
    order.connectRedirect = true;
    order.lang = u"en"_s;
    const auto link = buildAuthorizeLink(accountOf(AccountKind::Test, {}), order);
    QVERIFY(link.text.endsWith("&state=0123456789abcdef0123456789abcdef&forcePopup=true"
                               "&forceSnapShot=true&connect_redirect=1#wechat_redirect"_L1));
    QVERIFY(!link.text.contains("lang="_L1));
}

void TestAuthorizeLink::writesTheComponentVariant()
{
    LinkOrder order = orderTo(kGood, u"snsapi_base,snsapi_userinfo"_s);
    order.forcePopup = true;
    const auto link = buildAuthorizeLink(accountOf(AccountKind::Component, {}), order);
    QVERIFY(link.text.endsWith("&scope=snsapi_base,snsapi_userinfo"
                               "&state=0123456789abcdef0123456789abcdef"
                               "&component_appid=wxabcdef0123456789&forcePopup=true"
                               "#wechat_redirect"_L1));
}

void TestAuthorizeLink::writesTheWebsiteVariant()
{
    LinkOrder order = orderTo(kGood, u"snsapi_login"_s);
    order.forcePopup = true;
    order.connectRedirect = true;
    order.lang = u"en"_s;
    const auto link = buildAuthorizeLink(accountOf(AccountKind::Website, {}), order);
    QCOMPARE(link.text, QString(u"https://open.weixin.qq.com/connect/qrconnect"
                                "?appid=wx520c15f417810387&redirect_uri="_s +
                                kEncoded +
                                u"&response_type=code&scope=snsapi_login"
                                "&state=0123456789abcdef0123456789abcdef&lang=en"
                                "#wechat_redirect"_s));
}

void TestAuthorizeLink::keepsThePathPrefixOfTheBase()
{
    Account account = accountOf(AccountKind::Service, {});
    for (const QString &base : {u"http://127.0.0.1:8421/a/b"_s, u"http://127.0.0.1:8421/a/b/"_s}) {
        account.authorizeBase = QUrl(base);
        const auto link = buildAuthorizeLink(account, orderTo(kGood));
        QVERIFY(
            link.text.startsWith("http://127.0.0.1:8421/a/b/connect/oauth2/authorize?appid="_L1));
    }
    account.authorizeBase = QUrl();
    QVERIFY(buildAuthorizeLink(account, orderTo(kGood))
                .text.startsWith("https://open.weixin.qq.com/connect/"_L1));
}

void TestAuthorizeLink::marksEveryParameter()
{
    LinkOrder order = orderTo(kGood);
    order.connectRedirect = true;
    const auto link = buildAuthorizeLink(accountOf(AccountKind::Service, {}), order);
    QStringList marked;
    qsizetype end = 0;
    for (const LinkPart &part : link.parts) {
        const QString text = link.text.mid(part.from, part.length);
        QVERIFY(part.param == "base"_L1 || part.param == "fragment"_L1 ||
                text.startsWith(QString(part.param + u'=')));
        QVERIFY(part.from - end <= 1); // at most the separator between two parts
        end = part.from + part.length;
        marked.append(part.param);
    }
    QCOMPARE(end, link.text.size());
    QCOMPARE(marked, (QStringList{u"base"_s, u"appid"_s, u"redirect_uri"_s, u"response_type"_s,
                                  u"scope"_s, u"state"_s, u"connect_redirect"_s, u"fragment"_s}));
}

void TestAuthorizeLink::encodesTheRedirectExactlyOnce()
{
    for (const QString &address : {u"https://shop.example.com/登录?名=李雷&x=%2F+~!*'()"_s,
                                   u"https://shop.example.com/#/a?b=c&d"_s,
                                   u"https%3A%2F%2Fshop.example.com"_s, QString()}) {
        const auto link = buildAuthorizeLink(accountOf(AccountKind::Service, {}), orderTo(address));
        const QString name = u"redirect_uri="_s;
        const qsizetype from = link.text.indexOf(name) + name.size();
        const QString value = link.text.mid(from, link.text.indexOf(u'&', from) - from);
        QCOMPARE(QUrl::fromPercentEncoding(value.toLatin1()), address);
        for (const QChar c : value) {
            QVERIFY(c.unicode() < 0x80);
            QVERIFY(c.isLetterOrNumber() || u"-._~%"_s.contains(c));
        }
    }
}

void TestAuthorizeLink::judgesTheRedirect_data()
{
    QTest::addColumn<AccountKind>("kind");
    QTest::addColumn<QString>("domains");
    QTest::addColumn<QString>("redirect");
    QTest::addColumn<QString>("ids");
    QTest::addColumn<QString>("pageErrors");
    QTest::addColumn<QString>("fixedValue"); // of the first finding
    const auto row = [](const char *name, AccountKind kind, const QString &domains,
                        const QString &redirect, const QString &ids, const QString &pageErrors,
                        const QString &fixedValue) {
        QTest::newRow(name) << kind << domains << redirect << ids << pageErrors << fixedValue;
    };
    using enum AccountKind;
    const QString shop = u"shop.example.com"_s;
    row("good", Service, shop, kGood, {}, {}, {});
    row("second of two", Service, u"a.example shop.example.com"_s, kGood, {}, {}, {});
    row("letter case of the host", Service, shop, u"HTTPS://Shop.Example.COM/a"_s, {}, {}, {});
    row("registered with blanks", Service, u"Shop.example.com"_s, kGood, {}, {}, {});
    row("no path", Service, shop, u"https://shop.example.com"_s, {}, {}, {});
    row("query at once", Service, shop, u"https://shop.example.com?a=b"_s, {}, {}, {});
    row("sub-domain", Service, shop, u"https://www.shop.example.com/x"_s,
        u"redirect-host-unregistered"_s, u"10003"_s, u"https://shop.example.com/x"_s);
    row("parent", Service, shop, u"https://example.com/x"_s, u"redirect-host-unregistered"_s,
        u"10003"_s, u"https://shop.example.com/x"_s);
    row("longer ending", Service, shop, u"https://shop.example.com.cn/x"_s,
        u"redirect-host-unregistered"_s, u"10003"_s, u"https://shop.example.com/x"_s);
    row("trailing dot", Service, shop, u"https://shop.example.com./x"_s,
        u"redirect-host-unregistered"_s, u"10003"_s, u"https://shop.example.com/x"_s);
    row("two registered, no guess", Service, u"a.example b.example"_s, u"https://c.example/x"_s,
        u"redirect-host-unregistered"_s, u"10003"_s, {});
    row("domains not known", Service, {}, kGood, u"domains-unknown"_s, u""_s, {});
    row("port", Service, shop, u"https://shop.example.com:8443/x?y"_s, u"redirect-has-port"_s,
        u"10003"_s, u"https://shop.example.com/x?y"_s);
    row("port of the scheme", Service, shop, u"https://shop.example.com:443/x"_s,
        u"redirect-has-port"_s, u"10003"_s, u"https://shop.example.com/x"_s);
    row("empty port", Service, shop, u"https://shop.example.com:/x"_s, u"redirect-has-port"_s,
        u"10003"_s, u"https://shop.example.com/x"_s);
    row("port and host", Service, shop, u"https://x.example:99/x"_s,
        u"redirect-host-unregistered redirect-has-port"_s, u"10003 10003"_s,
        u"https://shop.example.com/x"_s);
    row("port registered by mistake", Service, u"shop.example.com:81"_s,
        u"https://shop.example.com:81/"_s, u"redirect-host-unregistered redirect-has-port"_s,
        u"10003 10003"_s, u"https://shop.example.com:81/"_s);
    row("address", Service, u"192.168.1.7"_s, u"https://192.168.1.7/x"_s, u"redirect-is-local"_s,
        u"10003"_s, u"https://192.168.1.7/x"_s);
    row("localhost", Service, shop, u"https://localhost/x"_s, u"redirect-is-local"_s, u"10003"_s,
        u"https://shop.example.com/x"_s);
    row("v6", Service, shop, u"https://[::1]/x"_s, u"redirect-is-local"_s, u"10003"_s,
        u"https://shop.example.com/x"_s);
    row("website host", Website, shop, u"https://a.example/x"_s, u"redirect-host-unregistered"_s,
        u"page:redirect"_s, u"https://shop.example.com/x"_s);
    row("website port", Website, shop, u"https://shop.example.com:8443/x"_s, u"redirect-has-port"_s,
        u"page:redirect"_s, u"https://shop.example.com/x"_s);
    row("website address", Website, shop, u"https://localhost/x"_s, u"redirect-is-local"_s,
        u"page:redirect"_s, u"https://shop.example.com/x"_s);
    row("website user info", Website, shop, u"https://me@shop.example.com/x"_s,
        u"redirect-has-user-info"_s, u"page:redirect"_s, u"https://shop.example.com/x"_s);
    row("website, no scheme", Website, shop, u"/wx/callback"_s, u"redirect-not-absolute"_s,
        u"page:redirect"_s, {});
    row("test, port registered", Test, u"127.0.0.1:1337"_s, u"http://127.0.0.1:1337/cb"_s, {}, {},
        {});
    row("test, other port", Test, u"127.0.0.1:8421"_s, u"http://127.0.0.1:8422/cb"_s,
        u"redirect-host-unregistered"_s, u"10003"_s, u"http://127.0.0.1:8421/cb"_s);
    row("test, port not registered", Test, u"127.0.0.1"_s, u"http://127.0.0.1:8422/cb"_s,
        u"redirect-host-unregistered"_s, u"10003"_s, u"http://127.0.0.1/cb"_s);
    row("test, v6", Test, u"[::1]:1337"_s, u"http://[::1]:1337/cb"_s, {}, {}, {});
    row("empty", Service, shop, {}, u"redirect-empty"_s, u"10011"_s, {});
    row("blank", Service, shop, u"  \t"_s, u"redirect-empty"_s, u"10011"_s, {});
    row("no scheme", Service, shop, u"shop.example.com/cb"_s, u"redirect-not-absolute"_s,
        u"page:redirect"_s, u"https://shop.example.com/cb"_s);
    row("no scheme, other host", Service, shop, u"other.example/cb"_s, u"redirect-not-absolute"_s,
        u"page:redirect"_s, {});
    row("relative", Service, shop, u"/wx/callback"_s, u"redirect-not-absolute"_s,
        u"page:redirect"_s, {});
    row("ftp", Service, shop, u"ftp://shop.example.com/"_s, u"redirect-not-absolute"_s,
        u"page:redirect"_s, {});
    row("script", Service, shop, u"javascript:alert(1)"_s, u"redirect-not-absolute"_s,
        u"page:redirect"_s, {});
    row("no host", Service, shop, u"https:///cb"_s, u"redirect-not-absolute"_s, u"page:redirect"_s,
        {});
    row("port out of range", Service, shop, u"https://shop.example.com:65536/"_s,
        u"redirect-not-absolute"_s, u"page:redirect"_s, {});
    row("backslash", Service, shop, u"https://evil.example\\@shop.example.com/"_s,
        u"redirect-not-absolute"_s, u"page:redirect"_s, {});
    row("encoded already", Service, shop, u"https%3A%2F%2Fshop.example.com%2Fcb"_s,
        u"redirect-already-encoded"_s, u"page:redirect"_s, u"https://shop.example.com/cb"_s);
    row("encoded three times", Service, shop, u"https%25253A%25252F%25252Fshop.example.com"_s,
        u"redirect-already-encoded"_s, u"page:redirect"_s, u"https://shop.example.com"_s);
    row("encoded host", Service, shop, u"https://shop%2Eexample.com/"_s, u"redirect-not-absolute"_s,
        u"page:redirect"_s, {});
    row("user info", Service, shop, u"https://me:pw@shop.example.com/x"_s,
        u"redirect-has-user-info"_s, u"10003"_s, u"https://shop.example.com/x"_s);
    row("disguised host", Service, shop, u"https://shop.example.com@evil.example/x"_s,
        u"redirect-host-unregistered redirect-has-user-info"_s, u"10003 10003"_s,
        u"https://shop.example.com/x"_s);
    row("blank around", Service, shop, u" https://shop.example.com/x\n"_s, u"redirect-has-spaces"_s,
        u"page:redirect"_s, u"https://shop.example.com/x"_s);
    row("blank inside", Service, shop, u"https://shop.example.com/a b"_s, u"redirect-has-spaces"_s,
        u"page:redirect"_s, {});
    row("zero-width inside", Service, shop, u"https://shop.example.com/a\u200bb"_s,
        u"redirect-has-spaces"_s, u"page:redirect"_s, {});
    row("fragment", Service, shop, u"https://shop.example.com/#/home"_s, u"redirect-has-fragment"_s,
        u""_s, {});
    row("http", Service, shop, u"http://shop.example.com/x"_s, u"redirect-not-https"_s, u""_s,
        u"https://shop.example.com/x"_s);
    row("own code", Service, shop, u"https://shop.example.com/x?code=1&state=2"_s,
        u"redirect-reserved-parameter redirect-reserved-parameter"_s, u" "_s, {});
}

void TestAuthorizeLink::judgesTheRedirect()
{
    QFETCH(AccountKind, kind);
    QFETCH(QString, domains);
    QFETCH(QString, redirect);
    QFETCH(QString, ids);
    QFETCH(QString, pageErrors);
    QFETCH(QString, fixedValue);
    const Account account = accountOf(kind, domains.split(u' ', Qt::SkipEmptyParts));
    const QString scope = kind == AccountKind::Website ? u"snsapi_login"_s : u"snsapi_userinfo"_s;
    const Findings findings = checkLinkOrder(account, orderTo(redirect, scope));
    QCOMPARE(idsOf(findings).join(u' '), ids);
    QStringList pages;
    for (const Finding &finding : findings) {
        QCOMPARE(finding.param, u"redirect_uri"_s);
        QCOMPARE(finding.severity == Severity::Error, !finding.pageError.isEmpty());
        pages.append(finding.pageError);
    }
    QCOMPARE(pages.join(u' '), pageErrors);
    if (!findings.isEmpty()) {
        QCOMPARE(findings.first().fixedValue, fixedValue);
    }
}

void TestAuthorizeLink::judgesScopeAndState_data()
{
    QTest::addColumn<AccountKind>("kind");
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("ids");
    QTest::addColumn<QString>("pageError");
    QTest::addColumn<QString>("fixedValue");
    using enum AccountKind;
    const QString ok = u"abcXYZ019"_s;
    const auto row = [](const char *name, AccountKind kind, const QString &scope,
                        const QString &state, const QString &ids = {}, const QString &page = {},
                        const QString &fixedValue = {}) {
        QTest::newRow(name) << kind << scope << state << ids << page << fixedValue;
    };
    row("base", Service, u"snsapi_base"_s, ok);
    row("userinfo", Test, u"snsapi_userinfo"_s, ok);
    row("login", Website, u"snsapi_login"_s, ok);
    row("list for a platform", Component, u"snsapi_base,snsapi_userinfo"_s, ok);
    row("list for a service account", Service, u"snsapi_base,snsapi_userinfo"_s, ok,
        u"scope-unknown"_s, u"10005"_s);
    row("empty", Service, {}, ok, u"scope-empty"_s, u"10010"_s);
    row("empty at a website", Website, {}, ok, u"scope-empty"_s, u"10010"_s, u"snsapi_login"_s);
    row("first letter lost", Service, u"nsapi_userinfo"_s, ok, u"scope-unknown"_s, u"10005"_s,
        u"snsapi_userinfo"_s);
    row("split into letters", Service, u"s n s a p i _ b a s e"_s, ok, u"scope-split"_s, u"10005"_s,
        u"snsapi_base"_s);
    row("letter case", Service, u"Snsapi_Base"_s, ok, u"scope-unknown"_s, u"10005"_s,
        u"snsapi_base"_s);
    row("login at a service account", Service, u"snsapi_login"_s, ok, u"scope-of-other-product"_s,
        u"10005"_s);
    row("userinfo at a website", Website, u"snsapi_userinfo"_s, ok, u"scope-of-other-product"_s,
        u"page:scope"_s, u"snsapi_login"_s);
    row("no state", Service, u"snsapi_base"_s, {}, u"state-empty"_s, u"10013"_s);
    row("underscore", Service, u"snsapi_base"_s, u"a_b"_s, u"state-illegal"_s);
    row("ampersand", Service, u"snsapi_base"_s, u"/x?a=1&b=2"_s, u"state-illegal"_s);
    row("other digits", Service, u"snsapi_base"_s, u"١٢٣"_s, u"state-illegal"_s);
    row("128", Service, u"snsapi_base"_s, QString(128, u'a'));
    row("129", Service, u"snsapi_base"_s, QString(129, u'a'), u"state-too-long"_s,
        u"page:state-long"_s);
}

void TestAuthorizeLink::judgesScopeAndState()
{
    QFETCH(AccountKind, kind);
    QFETCH(QString, scope);
    QFETCH(QString, state);
    QFETCH(QString, ids);
    QFETCH(QString, pageError);
    QFETCH(QString, fixedValue);
    LinkOrder order = orderTo(kGood, scope);
    order.state = StateToken(state);
    const Findings findings = checkLinkOrder(accountOf(kind, {u"shop.example.com"_s}), order);
    QCOMPARE(idsOf(findings).join(u' '), ids);
    if (!findings.isEmpty()) {
        QCOMPARE(findings.first().severity, Severity::Error);
        QCOMPARE(findings.first().pageError, pageError);
        QCOMPARE(findings.first().fixedValue, fixedValue);
    }
}

void TestAuthorizeLink::judgesTheAppId()
{
    Account account = accountOf(AccountKind::Service, {u"shop.example.com"_s});
    account.appId = AppId();
    QCOMPARE(checkLinkOrder(account, orderTo(kGood)).value(0).pageError, u"10012"_s);
    account.appId = AppId(u" WX520c15f417810387"_s);
    const Finding blank = checkLinkOrder(account, orderTo(kGood)).value(0);
    QCOMPARE(blank.id, finding::AppIdShape);
    QCOMPARE(blank.severity, Severity::Error);
    QCOMPARE(blank.fixedValue, u"wx520c15f417810387"_s);
    account.appId = AppId(u"wx520c15f41781038"_s);
    const Finding shorter = checkLinkOrder(account, orderTo(kGood)).value(0);
    QCOMPARE(shorter.id, finding::AppIdShape);
    QCOMPARE(shorter.severity, Severity::Warning);
    QVERIFY(shorter.fixedValue.isEmpty());
}

void TestAuthorizeLink::judgesTheOptions()
{
    LinkOrder order = orderTo(kGood);
    order.forcePopup = true;
    order.forceSnapShot = true;
    order.connectRedirect = true;
    order.lang = u"en"_s;
    const QStringList domains{u"shop.example.com"_s};
    QCOMPARE(idsOf(checkLinkOrder(accountOf(AccountKind::Service, domains), order)),
             (QStringList{u"option-ignored"_s, u"connect-redirect-on-pc"_s}));
    order.scope = u"snsapi_login"_s;
    const Findings website = checkLinkOrder(accountOf(AccountKind::Website, domains), order);
    QCOMPARE(idsOf(website), QStringList(3, u"option-ignored"_s));
    QCOMPARE(website.value(2).args, QStringList{u"connect_redirect"_s});
    QVERIFY(!hasErrors(website));
    order = orderTo(kGood, u"snsapi_login"_s);
    order.lang = u"fr"_s;
    QCOMPARE(idsOf(checkLinkOrder(accountOf(AccountKind::Website, domains), order)),
             QStringList{u"lang-unknown"_s});
}

void TestAuthorizeLink::asksForTheComponentAppId()
{
    Account account = accountOf(AccountKind::Component, {u"shop.example.com"_s});
    QVERIFY(checkLinkOrder(account, orderTo(kGood)).isEmpty());
    account.componentAppId = AppId();
    const Finding missing = checkLinkOrder(account, orderTo(kGood)).value(0);
    QCOMPARE(missing.id, finding::ComponentMissing);
    QCOMPARE(missing.param, u"component_appid"_s);
    QCOMPARE(missing.pageError, u"10015"_s);
}

void TestAuthorizeLink::countsTheBytesOfAState()
{
    LinkOrder order = orderTo(kGood);
    order.state = StateToken(QString(43, u'李')); // 43 characters, 129 bytes
    const Findings findings =
        checkLinkOrder(accountOf(AccountKind::Service, {u"shop.example.com"_s}), order);
    QCOMPARE(idsOf(findings), (QStringList{u"state-illegal"_s, u"state-too-long"_s}));
    QCOMPARE(findings.value(0).args, QStringList{u"李"_s});
    QCOMPARE(findings.value(1).args, QStringList{u"129"_s});
    order.state = StateToken(u"a\nb"_s);
    QCOMPARE(checkLinkOrder(accountOf(AccountKind::Service, {}), order).value(0).args,
             QStringList{u"U+000A"_s});
}

void TestAuthorizeLink::putsErrorsFirst()
{
    LinkOrder order = orderTo(u"http://a.example/#x"_s, u"snsapi_none"_s);
    order.state = StateToken();
    order.connectRedirect = true;
    const Findings findings = checkLinkOrder(accountOf(AccountKind::Service, {}), order);
    bool warned = false;
    for (const Finding &finding : findings) {
        QVERIFY(!(warned && finding.severity == Severity::Error));
        warned = warned || finding.severity == Severity::Warning;
    }
    QCOMPARE(findings.size(), 6);
    QCOMPARE(findings.value(0).param, u"scope"_s);
}

void TestAuthorizeLink::treatsTheSandboxAsATestAccount()
{
    Account account = accountOf(AccountKind::Service, {u"127.0.0.1:8421"_s});
    account.apiBase = QUrl(u"http://127.0.0.1:9000"_s);
    account.authorizeBase = QUrl(u"http://127.0.0.1:9000"_s);
    QVERIFY(checkLinkOrder(account, orderTo(u"http://127.0.0.1:8421/wx/callback"_s)).isEmpty());
    QCOMPARE(idsOf(checkLinkOrder(account, orderTo(u"http://127.0.0.1:8422/wx/callback"_s))),
             QStringList{u"redirect-host-unregistered"_s});
}

QTEST_GUILESS_MAIN(TestAuthorizeLink)
#include "tst_authorizelink.moc"
