#include "core/console/accountrules.h"

#include <QTest>

using namespace wxbind;
using namespace Qt::StringLiterals;

namespace {

Account real()
{
    Account account;
    account.appId = AppId(u"wx0123456789abcdef"_s);
    account.name = u"公众号"_s;
    account.domains = {u"shop.example.com"_s};
    return account;
}

Account sandbox()
{
    Account account = real();
    account.apiBase = QUrl(u"http://127.0.0.1:8000"_s);
    account.authorizeBase = QUrl(u"http://127.0.0.1:8000"_s);
    return account;
}

using Change = void (*)(Account &);

} // namespace

Q_DECLARE_METATYPE(Change)

class tst_AccountRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatCanBe_data()
    {
        QTest::addColumn<bool>("onSandbox");
        QTest::addColumn<Change>("change");
        const auto row = [](const char *name, bool onSandbox, Change change) {
            QTest::newRow(name) << onSandbox << change;
        };
        row("as it is", false, [](Account &) {});
        row("no domain yet", false, [](Account &a) { a.domains.clear(); });
        row("one label", false, [](Account &a) { a.domains = {u"localhost"_s}; });
        row("punycode", false, [](Account &a) { a.domains = {u"xn--fiqs8s.cn"_s}; });
        row("test account with a port", false, [](Account &a) {
            a.kind = AccountKind::Test;
            a.domains = {u"127.0.0.1:1337"_s};
        });
        row("sandbox with a port", true, [](Account &a) { a.domains = {u"127.0.0.1:1337"_s}; });
        row("sandbox appid", true, [](Account &a) { a.appId = AppId(u"demo-1"_s); });
        row("prefix in the address", false,
            [](Account &a) { a.apiBase = QUrl(u"https://proxy.example.com/wx"_s); });
        row("component", false, [](Account &a) {
            a.kind = AccountKind::Component;
            a.componentAppId = AppId(u"wxfedcba9876543210"_s);
        });
    }

    void takesWhatCanBe()
    {
        QFETCH(const bool, onSandbox);
        QFETCH(const Change, change);
        Account account = onSandbox ? sandbox() : real();
        change(account);
        const auto sound = soundAccount(account, false);
        QVERIFY2(sound, sound ? "" : qPrintable(sound.error().detail));
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<Change>("change");
        const auto row = [](const char *name, const char *field, Change change) {
            QTest::newRow(name) << QString::fromLatin1(field) << change;
        };
        row("no appid", "appid", [](Account &a) { a.appId = AppId(); });
        row("short appid", "appid", [](Account &a) { a.appId = AppId(u"wx0123456789abcde"_s); });
        row("upper-case appid", "appid",
            [](Account &a) { a.appId = AppId(u"wx0123456789ABCDEF"_s); });
        row("original id", "appid", [](Account &a) { a.appId = AppId(u"gh_0123456789ab"_s); });
        row("appid with a line break inside", "appid",
            [](Account &a) { a.appId = AppId(u"wx01234567\n89abcdef"_s); });
        row("no name", "name", [](Account &a) { a.name = u"  "_s; });
        row("scheme", "domains", [](Account &a) { a.domains = {u"https://shop.example.com"_s}; });
        row("path", "domains", [](Account &a) { a.domains = {u"shop.example.com/wx"_s}; });
        row("wildcard", "domains", [](Account &a) { a.domains = {u"*.example.com"_s}; });
        row("port", "domains", [](Account &a) { a.domains = {u"shop.example.com:8080"_s}; });
        row("empty domain", "domains", [](Account &a) { a.domains = {QString()}; });
        row("port 0", "domains", [](Account &a) {
            a.kind = AccountKind::Test;
            a.domains = {u"127.0.0.1:0"_s};
        });
        row("port beyond", "domains", [](Account &a) {
            a.kind = AccountKind::Test;
            a.domains = {u"127.0.0.1:65536"_s};
        });
        row("plain http", "api_base",
            [](Account &a) { a.apiBase = QUrl(u"http://api.weixin.qq.com"_s); });
        row("another scheme", "authorize_base",
            [](Account &a) { a.authorizeBase = QUrl(u"ftp://127.0.0.1"_s); });
        row("query in the address", "api_base",
            [](Account &a) { a.apiBase = QUrl(u"https://api.weixin.qq.com/?a=b"_s); });
        row("password in the address", "api_base",
            [](Account &a) { a.apiBase = QUrl(u"https://u:p@api.weixin.qq.com"_s); });
        row("relative callback path", "callback_path",
            [](Account &a) { a.callbackPath = u"wx/callback"_s; });
        row("callback path with a query", "callback_path",
            [](Account &a) { a.callbackPath = u"/wx?x=1"_s; });
        row("component without platform", "component_appid",
            [](Account &a) { a.kind = AccountKind::Component; });
        row("colour", "colour", [](Account &a) { a.colour = 8; });
    }

    void refusesWhatCannotBe()
    {
        QFETCH(const QString, field);
        QFETCH(const Change, change);
        Account account = real();
        change(account);
        const auto sound = soundAccount(account, false);
        QVERIFY(!sound);
        QCOMPARE(sound.error().fault, Fault::Invalid);
        QVERIFY2(sound.error().detail.startsWith(field + u": "_s),
                 qPrintable(sound.error().detail));
    }

    void tidiesWhatIsMeant()
    {
        Account account = real();
        account.appId = AppId(u" wx0123456789abcdef\n"_s);
        account.name = u" 公众号 "_s;
        account.domains = {u" Shop.Example.COM"_s, u"shop.example.com"_s};
        account.apiBase.clear();
        account.authorizeBase.clear();
        const auto sound = soundAccount(account, false);
        QVERIFY(sound);
        QCOMPARE(sound->appId.text(), u"wx0123456789abcdef"_s);
        QCOMPARE(sound->name, u"公众号"_s);
        QCOMPARE(sound->domains, QStringList{u"shop.example.com"_s});
        QCOMPARE(sound->apiBase, defaultApiBase());
        QCOMPARE(sound->authorizeBase, defaultAuthorizeBase());
    }

    void keepsRealAccountsOutOfTheSandbox()
    {
        QVERIFY(!soundAccount(real(), true));
        QVERIFY(soundAccount(sandbox(), true));
        Account half = sandbox();
        half.apiBase = defaultApiBase();
        QVERIFY(!soundAccount(half, true));
    }
};

QTEST_GUILESS_MAIN(tst_AccountRules)
#include "tst_accountrules.moc"
