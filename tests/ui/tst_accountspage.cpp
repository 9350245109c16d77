#include "tests/ui/pagefind.h"
#include "tests/ui/worldtest.h"
#include "ui/accounts/accountspage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>

using namespace wxbind;
using namespace wxbind::test;
using namespace Qt::StringLiterals;

namespace {

const QString kSecret = u"fedcba9876543210fedcba9876543210"_s;

struct World : OnePage<AccountsPage>
{
    [[nodiscard]] QLineEdit *field(const QString &name) const
    {
        const auto all = page.findChildren<QLineEdit *>();
        for (QLineEdit *one : all) {
            if (one->accessibleName() == name) {
                return one;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QAbstractItemModel *list() const { return visible<QListView>(page)->model(); }
};

} // namespace

class TestAccountsPage final : public WorldTest<World>
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<World>();
        m_world->account.createdAt = m_world->clock.now();
        QVERIFY(m_world->store());
    }
    void cleanup() { m_world.reset(); }

    void theChosenAccountIsShownWithoutItsSecret()
    {
        World &w = *m_world;
        QVERIFY(w.open());
        QTRY_COMPARE(w.list()->rowCount(), 1);
        QCOMPARE(w.field(u"Name"_s)->text(), u"Test"_s);
        QVERIFY(w.field(u"appid"_s)->isReadOnly());
        QVERIFY(w.field(u"AppSecret"_s)->text().isEmpty());
        QVERIFY(w.field(u"AppSecret"_s)->placeholderText().startsWith(u"stored"_s));
        QCOMPARE(w.field(u"AppSecret"_s)->echoMode(), QLineEdit::Password);
        QVERIFY(!button(w.page, u"Save"_s)->isEnabled());
    }

    void aChangeIsSavedOrTakenBack()
    {
        World &w = *m_world;
        QVERIFY(w.open());
        QTRY_COMPARE(w.list()->rowCount(), 1);
        QLineEdit *name = w.field(u"Name"_s);
        name->setFocus();
        QTest::keyClicks(name, u" 2"_s);
        QTRY_VERIFY(button(w.page, u"Save"_s)->isEnabled());
        QTest::mouseClick(button(w.page, u"Take back"_s), Qt::LeftButton);
        QCOMPARE(name->text(), u"Test"_s);
        QTest::keyClicks(name, u" 3"_s);
        QTest::keyClick(button(w.page, u"Save"_s), Qt::Key_Space);
        QTRY_COMPARE(w.said.size(), 1);
        QTRY_COMPARE(w.list()->index(0, 0).data().toString(), u"Test 3"_s);
        QCOMPARE(waitFor(w.console.accounts.get(w.account.appId))->name, u"Test 3"_s);
    }

    void aNewAccountIsAddedAndItsSecretLeavesTheWindow()
    {
        World &w = *m_world;
        QVERIFY(w.open());
        QTRY_COMPARE(w.list()->rowCount(), 1);
        QTest::mouseClick(button(w.page, u"Add account"_s), Qt::LeftButton);
        QVERIFY(!w.field(u"appid"_s)->isReadOnly());
        QTest::keyClicks(w.field(u"Name"_s), u"Second"_s);
        QTest::keyClicks(w.field(u"appid"_s), u"wxfedcba9876543210"_s);
        visible<QPlainTextEdit>(w.page)->setPlainText(u"shu.example.com\n"_s);
        QTest::keyClicks(w.field(u"AppSecret"_s), kSecret);
        QTest::mouseClick(button(w.page, u"Save"_s), Qt::LeftButton);
        QTRY_COMPARE(w.list()->rowCount(), 2);
        QTRY_VERIFY(w.field(u"AppSecret"_s)->text().isEmpty());
        const auto added = waitFor(w.console.accounts.get(AppId(u"wxfedcba9876543210"_s)));
        QVERIFY(added && added->hasSecret);
        QCOMPARE(added->domains, QStringList{u"shu.example.com"_s});
        for (const QLabel *label : w.page.findChildren<QLabel *>()) {
            QVERIFY(!label->text().contains(kSecret));
        }
    }

    void aBadAppIdIsRefusedInTheForm()
    {
        World &w = *m_world;
        QVERIFY(w.open());
        QTRY_COMPARE(w.list()->rowCount(), 1);
        QTest::mouseClick(button(w.page, u"Add account"_s), Qt::LeftButton);
        QTest::keyClicks(w.field(u"Name"_s), u"Second"_s);
        QTest::keyClicks(w.field(u"appid"_s), u"not an appid"_s);
        QTest::mouseClick(button(w.page, u"Save"_s), Qt::LeftButton);
        QVERIFY(w.says(u"This cannot be used as it is"_s));
        QCOMPARE(w.list()->rowCount(), 1);
        QVERIFY(button(w.page, u"Save"_s)->isEnabled());
        QCOMPARE(w.field(u"appid"_s)->text(), u"not an appid"_s);
    }

    void removingAsksFirst()
    {
        World &w = *m_world;
        QVERIFY(w.open());
        QTRY_COMPARE(w.list()->rowCount(), 1);
        w.confirm.yes = false;
        QTest::mouseClick(button(w.page, u"Remove…"_s), Qt::LeftButton);
        QCOMPARE(w.confirm.asked, QStringList{u"Remove Test"_s});
        QVERIFY(waitFor(w.console.accounts.get(w.account.appId)));
        w.confirm.yes = true;
        QTest::mouseClick(button(w.page, u"Remove…"_s), Qt::LeftButton);
        QTRY_COMPARE(w.list()->rowCount(), 0);
        QVERIFY(!w.field(u"appid"_s)->isReadOnly()); // ready for the first account
    }

    void anotherWindowsChangeIsNotOverwritten()
    {
        World &w = *m_world;
        QVERIFY(w.open());
        QTRY_COMPARE(w.list()->rowCount(), 1);
        QTest::keyClicks(w.field(u"Name"_s), u" mine"_s);
        Account other = *waitFor(w.console.accounts.get(w.account.appId));
        other.name = u"Theirs"_s;
        const auto theirs = w.database->write(
            [other](Connection &db) { return AccountRepository(db).update(other); });
        QVERIFY(waitFor(theirs));
        QTest::mouseClick(button(w.page, u"Save"_s), Qt::LeftButton);
        QTRY_VERIFY(button(w.page, u"Save"_s)->isEnabled()); // answered
        QCOMPARE(waitFor(w.console.accounts.get(w.account.appId))->name, u"Theirs"_s);
        QVERIFY(w.said.isEmpty());
    }

    void everyTextFollowsTheLanguage()
    {
        World &w = *m_world;
        QVERIFY(w.open());
        QTRY_COMPARE(w.list()->rowCount(), 1);
        LoudTranslator loud;
        QVERIFY(QCoreApplication::installTranslator(&loud));
        QTRY_VERIFY(button(w.page, u"SAVE"_s));
        QVERIFY(w.says(u"CALLBACK PATH"_s));
        QVERIFY(visible<QComboBox>(w.page)->itemText(0).startsWith(u"SERVICE ACCOUNT"_s));
        QVERIFY(w.field(u"NAME"_s));
        QVERIFY(QCoreApplication::removeTranslator(&loud));
    }

    void everythingThatTakesTheFocusHasAName()
    {
        World &w = *m_world;
        QVERIFY(w.open());
        QTRY_COMPARE(w.list()->rowCount(), 1);
        QCOMPARE(nameless(w.page), QStringList());
    }
};

QTEST_MAIN(TestAccountsPage)
#include "tst_accountspage.moc"
