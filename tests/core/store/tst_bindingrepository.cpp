#include "tests/core/store/storefixture.h"

#include <QTest>

using namespace wxbind;
using namespace wxbind::test;

class tst_BindingRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<Store>();
        m_store->addAccounts({u"wx1"_s, u"wx2"_s});
        m_li = UserRepository(db()).insert(user(u"李雷"_s)).value();
        m_han = UserRepository(db()).insert(user(u"韩梅梅"_s)).value();
    }

    void findsWhatWasInserted()
    {
        Binding written = binding(identity(u"oAbC"_s), m_li, u"小李 🐼"_s);
        written.unionId = UnionId(u"u1"_s);
        written.snapshot = true;
        written.state = BindingState::Unbound;
        bindings().insert(written).value();
        QCOMPARE(bindings().find(written.identity).value(), std::optional(written));
        QCOMPARE(bindings().forUser(m_li).value(), QList<Binding>{written});
    }

    void tellsCasesApart()
    {
        bindings().insert(binding(identity(u"oAbC"_s), m_li)).value();
        bindings().insert(binding(identity(u"oabc"_s), m_han)).value();
        QCOMPARE(bindings().find(identity(u"oabc"_s)).value()->userId, m_han);
        QVERIFY(!bindings().find(identity(u"OABC"_s)).value());
    }

    void keepsOneOpenIdOfTwoAccountsApart()
    {
        bindings().insert(binding(identity(u"o1"_s, u"wx1"_s), m_li)).value();
        QVERIFY(!bindings().find(identity(u"o1"_s, u"wx2"_s)).value());
    }

    void refusesASecondRowForAnIdentity()
    {
        bindings().insert(binding(identity(u"o1"_s), m_li)).value();
        const auto again = bindings().insert(binding(identity(u"o1"_s), m_han));
        QCOMPARE(again.error().fault, Fault::Conflict);
    }

    void refusesWhatNamesNobody()
    {
        const auto noUser = bindings().insert(binding(identity(u"o1"_s), UserId(99)));
        QCOMPARE(noUser.error().fault, Fault::Conflict);
        const auto noOpenId = bindings().insert(binding(identity(QString()), m_li));
        QCOMPARE(noOpenId.error().fault, Fault::Storage);
    }

    void updatesUnderItsVersion()
    {
        Binding row = binding(identity(u"o1"_s), m_li, u"甲"_s);
        bindings().insert(row).value();
        row.nickname = u"乙"_s;
        row.lastSeenAt += 5;
        bindings().update(row).value();
        const Binding now = *bindings().find(row.identity).value();
        QCOMPARE(now.nickname, u"乙"_s);
        QCOMPARE(now.lastSeenAt, kT0 + 5);
        QCOMPARE(now.version, row.version + 1);
        QCOMPARE(bindings().update(row).error().fault, Fault::Stale);
        const auto unknown = bindings().update(binding(identity(u"o2"_s), m_li));
        QCOMPARE(unknown.error().fault, Fault::NotFound);
    }

    void listsEachHolderOfAUnionIdOnce()
    {
        const UnionId unionId(u"U1"_s);
        const auto add = [&](const QString &openId, UserId who, BindingState state) {
            Binding row = binding(identity(openId), who);
            row.unionId = unionId;
            row.state = state;
            bindings().insert(row).value();
        };
        add(u"o1"_s, m_han, BindingState::Bound);
        add(u"o2"_s, m_han, BindingState::Bound);
        add(u"o3"_s, m_li, BindingState::Unbound);
        QCOMPARE(bindings().usersOf(unionId, 10).value(), QList<UserId>{m_han});
        add(u"o4"_s, m_li, BindingState::Bound);
        QCOMPARE(bindings().usersOf(unionId, 10).value(), (QList<UserId>{m_li, m_han}));
        QCOMPARE(bindings().usersOf(unionId, 1).value(), QList<UserId>{m_li});
        QVERIFY(bindings().usersOf(UnionId(u"u1"_s), 10).value().isEmpty());
    }

    void keepsAProfileAsItWasSent()
    {
        Profile profile;
        profile.identity = identity(u"o1"_s);
        profile.nickname = QString(u""_s);
        profile.sex = 2;
        profile.privilege = {u"chinaunicom"_s};
        profile.fetchedAt = kT0;
        profile.exchange = ExchangeId(7);
        QVERIFY(!bindings().profile(profile.identity).value());
        bindings().storeProfile(profile).value();
        QCOMPARE(bindings().profile(profile.identity).value(), std::optional(profile));
        profile.nickname = u"新"_s;
        profile.sex.reset();
        profile.unionId = UnionId(u"U"_s);
        bindings().storeProfile(profile).value();
        QCOMPARE(bindings().profile(profile.identity).value(), std::optional(profile));
    }

private:
    Connection &db() { return m_store->db(); }
    BindingRepository bindings() { return BindingRepository(db()); }

    std::unique_ptr<Store> m_store;
    UserId m_li;
    UserId m_han;
};

QTEST_GUILESS_MAIN(tst_BindingRepository)
#include "tst_bindingrepository.moc"
