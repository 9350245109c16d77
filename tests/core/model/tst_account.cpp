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
