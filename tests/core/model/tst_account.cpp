#include "core/model/account.h"

#include <QTest>

using namespace wxbind;
using namespace Qt::StringLiterals;

class tst_Account : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyLoopbackGoesWithoutTls_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("loopback");
        QTest::newRow("v4") << u"127.0.0.1"_s << true;
        QTest::newRow("whole block") << u"127.9.8.7"_s << true;
        QTest::newRow("name") << u"localhost"_s << true;
        QTest::newRow("v6") << u"::1"_s << true;
        QTest::newRow("name that begins so") << u"127.0.0.1.example.com"_s << false;
        QTest::newRow("localhost below a domain") << u"localhost.example.com"_s << false;
        QTest::newRow("out of range") << u"127.0.0.256"_s << false;
        QTest::newRow("sign") << u"127.0.0.+1"_s << false;
        QTest::newRow("short form") << u"127.1"_s << false;
        QTest::newRow("private") << u"192.168.1.1"_s << false;
        QTest::newRow("platform") << u"api.weixin.qq.com"_s << false;
        QTest::newRow("empty") << QString() << false;
    }
    void onlyLoopbackGoesWithoutTls()
    {
        QFETCH(QString, host);
        QTEST(isLoopbackHost(host), "loopback");
    }

    void speaksOnlyToTlsAndToItself_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("spoken");
        QTest::addColumn<bool>("base");
        const auto row = [](const char *address, bool spoken, bool base) {
            QTest::newRow(address) << QString::fromLatin1(address) << spoken << base;
        };
        row("https://api.weixin.qq.com", true, true);
        row("https://api.weixin.qq.com:8443/prefix", true, true);
        row("http://127.0.0.1:8420", true, true);
        row("http://[::1]:8420/", true, true);
        row("HTTP://LOCALHOST:1/", true, true);
        row("https://api.weixin.qq.com/?a=b", true, false);
        row("https://api.weixin.qq.com/#f", true, false);
        row("https://me@api.weixin.qq.com", false, false);
        row("http://api.weixin.qq.com", false, false);
        row("http://0.0.0.0", false, false);
        row("http://localhost.example.com", false, false);
        row("ftp://127.0.0.1", false, false);
        row("https://", false, false);
        row("//api.weixin.qq.com", false, false);
        row("", false, false);
    }
    void speaksOnlyToTlsAndToItself()
    {
        QFETCH(QString, address);
        QTEST(isSpokenAddress(QUrl(address)), "spoken");
        QTEST(isBaseAddress(QUrl(address)), "base");
    }

    void isSandboxOnlyWhenBothAddressesAreLocal()
    {
        Account account;
        account.apiBase = QUrl(u"http://127.0.0.1:8420"_s);
        account.authorizeBase = defaultAuthorizeBase();
        QVERIFY(!account.isSandbox());
        account.authorizeBase = account.apiBase;
        QVERIFY(account.isSandbox());
    }

    void kindsKeepTheirNames()
    {
        for (const auto kind : {AccountKind::Service, AccountKind::Test, AccountKind::Website,
                                AccountKind::Component}) {
            QCOMPARE(accountKindFromName(accountKindName(kind)), kind);
        }
        QVERIFY(!accountKindFromName(u"subscription"));
    }
};

QTEST_GUILESS_MAIN(tst_Account)
#include "tst_account.moc"
