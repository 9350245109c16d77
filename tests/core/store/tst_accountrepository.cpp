#include "tests/core/store/storefixture.h"

#include <QTest>

using namespace wxbind;
using namespace wxbind::test;

class tst_AccountRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_store = std::make_unique<Store>(); }

    void getsWhatWasInserted()
    {
        Account written = account(u"wx1"_s);
        written.kind = AccountKind::Component;
        written.componentAppId = AppId(u"wxc"_s);
        written.colour = 5;
        written.apiBase = QUrl(u"http://127.0.0.1:8080/prefix"_s);
        written.callbackPath = u"/back"_s;
        accounts().insert(written).value();
        QCOMPARE(accounts().get(written.appId).value(), written);
        QCOMPARE(accounts().get(AppId(u"WX1"_s)).error().fault, Fault::NotFound);
        QCOMPARE(accounts().insert(written).error().fault, Fault::Conflict);
    }

    void listsByName()
    {
        Account last = account(u"wx1"_s);
        last.name = u"z"_s;
        Account first = account(u"wx2"_s);
        first.name = u"a"_s;
        accounts().insert(last).value();
        accounts().insert(first).value();
        QCOMPARE(accounts().list().value(), (QList<Account>{first, last}));
    }

    void updatesUnderItsVersion()
    {
        Account row = account(u"wx1"_s);
        accounts().insert(row).value();
        row.domains = {u"new.example.com"_s};
        row.createdAt = 1; // not part of an update
        accounts().update(row).value();
        QCOMPARE(accounts().get(row.appId).value().domains, row.domains);
        QCOMPARE(accounts().get(row.appId).value().createdAt, kT0);
        QCOMPARE(accounts().update(row).error().fault, Fault::Stale);
        QCOMPARE(accounts().update(account(u"wx9"_s)).error().fault, Fault::NotFound);
    }

    void removesUnlessItIsNamed()
    {
        m_store->addAccounts({u"wx1"_s, u"wx2"_s, u"wx3"_s});
        const UserId someone = UserRepository(m_store->db()).insert(user(u"甲"_s)).value();
        BindingRepository(m_store->db()).insert(binding(identity(u"o1"_s), someone)).value();
        AttemptRepository(m_store->db()).insert(attempt(u"s"_s, u"wx2"_s)).value();
        QCOMPARE(accounts().remove(AppId(u"wx1"_s)).error().fault, Fault::Conflict);
        QCOMPARE(accounts().remove(AppId(u"wx2"_s)).error().fault, Fault::Conflict);
        QVERIFY(accounts().remove(AppId(u"wx3"_s)));
        QCOMPARE(accounts().remove(AppId(u"wx3"_s)).error().fault, Fault::NotFound);
    }

    void keepsTheSealedSecretApart()
    {
        m_store->addAccounts({u"wx1"_s});
        const AppId appId(u"wx1"_s);
        QCOMPARE(accounts().sealedSecret(appId).value(), std::nullopt);
        QVERIFY(!accounts().get(appId).value().hasSecret);
        const QByteArray box("\0box\xff", 5);
        accounts().storeSealedSecret(appId, box).value();
        QCOMPARE(accounts().sealedSecret(appId).value(), std::optional(box));
        QVERIFY(accounts().get(appId).value().hasSecret);
        accounts().storeSealedSecret(appId, std::nullopt).value();
        QVERIFY(!accounts().get(appId).value().hasSecret);
        const AppId unknown(u"wx9"_s);
        QCOMPARE(accounts().storeSealedSecret(unknown, box).error().fault, Fault::NotFound);
        QCOMPARE(accounts().sealedSecret(unknown).error().fault, Fault::NotFound);
    }

private:
    AccountRepository accounts() { return AccountRepository(m_store->db()); }

    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(tst_AccountRepository)
#include "tst_accountrepository.moc"
