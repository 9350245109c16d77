#include "tests/core/store/storefixture.h"

#include <QTest>

using namespace wxbind;
using namespace wxbind::test;

class tst_UserRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<Store>();
        m_store->addAccounts({u"wx1"_s, u"wx2"_s});
    }

    void getsWhatWasInserted()
    {
        User written = user(u"李雷"_s, u"VIP 🐼"_s);
        written.disabled = true;
        written.id = users().insert(written).value();
        QCOMPARE(users().get(written.id).value(), written);
        QCOMPARE(users().get(UserId(99)).error().fault, Fault::NotFound);
    }

    void updatesUnderItsVersion()
    {
        User row = user(u"甲"_s);
        row.id = users().insert(row).value();
        row.name = u"乙"_s;
        users().update(row).value();
        QCOMPARE(users().get(row.id).value().version, 1);
        QCOMPARE(users().update(row).error().fault, Fault::Stale);
        row.id = UserId(99);
        QCOMPARE(users().update(row).error().fault, Fault::NotFound);
    }

    void keepsTheCount()
    {
        QCOMPARE(users().count().value(), 0);
        users().insert(user(u"甲"_s)).value();
        users().insert(user(u"乙"_s)).value();
        QCOMPARE(users().count().value(), 2);
    }

    void findsByEachKindOfText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QString &text, const QStringList &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("user id", u"U-1"_s, {u"1:oAa1"_s});
        row("user id, lower case", u"u-2"_s, {u"2:-"_s});
        row("digits are an id first, then any name", u"3"_s, {u"3:oBb2"_s, u"3:oAb1"_s, u"2:-"_s});
        row("openid", u"oAa1"_s, {u"1:oAa1"_s});
        row("openid prefix", u"oA"_s, {u"1:oAa1"_s, u"3:oAb1"_s});
        row("openid in another case", u"oaa1"_s, {});
        row("unionid prefix", u"Uni"_s, {u"1:oAa1"_s});
        row("one Chinese character", u"雷"_s, {u"1:oAa1"_s});
        row("two Chinese characters", u"梅梅"_s, {u"2:-"_s});
        row("nickname, emoji", u"🐼"_s, {u"3:oAb1"_s});
        row("nickname, folded", u"pANDA"_s, {u"3:oBb2"_s});
        row("remark", u"remark"_s, {u"2:-"_s});
        row("spaces around", u"  雷 "_s, {u"1:oAa1"_s});
        row("the pairs are there, the part is not", u"梅梅梅"_s, {});
        row("nothing like it", u"无此人"_s, {});
        row("a quote and a wildcard", u"\"%*'"_s, {});
        row("all, newest first", QString(), {u"3:oBb2"_s, u"3:oAb1"_s, u"2:-"_s, u"1:oAa1"_s});
    }

    void findsByEachKindOfText()
    {
        addThree();
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        const UserPage page = users().find({text, {}, {}, 200}).value();
        QCOMPARE(shown(page), expected);
        QCOMPARE(page.count, expected.size());
        QVERIFY(page.exact);
        QVERIFY(page.next.isEmpty());
    }

    void narrowsToAnAccount()
    {
        addThree();
        const auto of = [&](const QString &text) {
            return shown(users().find({text, AppId(u"wx2"_s), {}, 200}).value());
        };
        QCOMPARE(of({}), QStringList{u"3:oBb2"_s});
        QCOMPARE(of(u"3"_s), QStringList{u"3:oBb2"_s});
        QCOMPARE(of(u"oA"_s), QStringList{});
        QCOMPARE(users().find({{}, AppId(u"wx2"_s), {}, 200}).value().count, 1);
    }

    void forgetsTheNamesThatWere()
    {
        addThree();
        User li = users().get(UserId(1)).value();
        li.name = u"王五"_s;
        users().update(li).value();
        Binding panda = *BindingRepository(db()).find(identity(u"oBb2"_s, u"wx2"_s)).value();
        panda.nickname = u"Koala"_s;
        BindingRepository(db()).update(panda).value();
        const auto of = [&](const QString &text) {
            return shown(users().find({text, {}, {}, 200}).value());
        };
        QCOMPARE(of(u"雷"_s), QStringList{});
        QCOMPARE(of(u"王"_s), QStringList{u"1:oAa1"_s});
        QCOMPARE(of(u"panda"_s), QStringList{});
        QCOMPARE(of(u"koa"_s), QStringList{u"3:oBb2"_s});
        panda.version++;
        panda.userId = UserId(2);
        BindingRepository(db()).update(panda).value();
        QCOMPARE(of(u"koa"_s), QStringList{u"2:oBb2"_s});
    }

    void refusesACursorOfAnotherList()
    {
        addThree();
        const QString next = users().find({{}, {}, {}, 1}).value().next;
        QVERIFY(!next.isEmpty());
        QCOMPARE(users().find({u"雷"_s, {}, next, 1}).error().fault, Fault::Invalid);
        QCOMPARE(users().find({{}, {}, u"nonsense"_s, 1}).error().fault, Fault::Invalid);
    }

private:
    Connection &db() { return m_store->db(); }
    UserRepository users() { return UserRepository(db()); }

    void addThree()
    {
        const UserId li = users().insert(user(u"李雷"_s)).value();
        const UserId han = users().insert(user(u"韩梅梅3"_s, u"a Remark"_s)).value();
        const UserId third = users().insert(user(u"Third"_s)).value();
        QCOMPARE(li.number() + han.number() + third.number(), 6);
        Binding first = binding(identity(u"oAa1"_s), li);
        first.unionId = UnionId(u"Union1"_s);
        BindingRepository bindings(db());
        bindings.insert(first).value();
        bindings.insert(binding(identity(u"oAb1"_s), third, u"🐼"_s)).value();
        bindings.insert(binding(identity(u"oBb2"_s, u"wx2"_s), third, u"Panda"_s)).value();
    }

    static QStringList shown(const UserPage &page)
    {
        QStringList rows;
        for (const UserRow &row : page.rows) {
            rows.append(u"%1:%2"_s.arg(row.userId.number())
                            .arg(row.binding ? row.binding->identity.openId.text() : u"-"_s));
        }
        return rows;
    }

    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(tst_UserRepository)
#include "tst_userrepository.moc"
