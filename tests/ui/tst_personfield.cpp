#include "tests/ui/worldtest.h"
#include "ui/links/personfield.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QInputMethodEvent>

using namespace wxbind;
using namespace wxbind::test;
using namespace Qt::StringLiterals;

namespace {

struct World : PageWorld
{
    PersonField field{console.users};
    QSignalSpy changes{&field, &PersonField::personChanged};

    [[nodiscard]] bool open()
    {
        field.show();
        field.activateWindow();
        field.setFocus();
        return QTest::qWaitForWindowActive(&field);
    }
    /// As an input method does: a key of its own has no Chinese character.
    void type(const QString &text)
    {
        QInputMethodEvent commit;
        commit.setCommitString(text);
        QCoreApplication::sendEvent(&field, &commit);
    }
    /// The list that is offered; null while none is.
    [[nodiscard]] QAbstractItemView *offers() const
    {
        QAbstractItemView *popup = field.findChild<QCompleter *>()->popup();
        return popup->isVisible() ? popup : nullptr;
    }
    [[nodiscard]] bool offersAre(int count) const
    {
        return QTest::qWaitFor([&] { return offers() && offers()->model()->rowCount() == count; });
    }
};

} // namespace

class TestPersonField final : public WorldTest<World>
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY(begin());
        m_world->addPerson(u"张三"_s, u"oHt7YwN5XiW0000000000000JUb1"_s);
        m_world->addPerson(u"张小三"_s, u"oHt7YwN5XiW0000000000000bbbb"_s);
        QVERIFY(m_world->open());
    }
    void cleanup() { m_world.reset(); }

    void offersWhoIsFoundByNameIdOrOpenId_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("offers");
        QTest::newRow("part of two names") << u"张"_s << 2;
        QTest::newRow("one name") << u"小三"_s << 1;
        QTest::newRow("user id") << u"U-1"_s << 1;
        QTest::newRow("openid") << u"oHt7YwN5XiW0000000000000bbbb"_s << 1;
    }
    void offersWhoIsFoundByNameIdOrOpenId()
    {
        QFETCH(QString, typed);
        QFETCH(int, offers);
        World &w = *m_world;
        w.type(typed);
        QVERIFY(w.offersAre(offers));
        QVERIFY(w.field.person().isNull()); // a text nobody was chosen for is nobody
        QCOMPARE(w.changes.size(), 0);
    }

    void theKeyboardChooses()
    {
        World &w = *m_world;
        w.type(u"小三"_s);
        QVERIFY(w.offersAre(1));
        QTest::keyClick(w.offers(), Qt::Key_Down);
        QTest::keyClick(w.offers(), Qt::Key_Return);
        QCOMPARE(w.field.person(), UserId(2));
        QCOMPARE(w.field.text(), u"张小三  U-2"_s);
        QCOMPARE(w.changes.size(), 1);
    }

    void aChangedTextIsNobodyAgain()
    {
        World &w = *m_world;
        w.field.setPerson(UserId(1), u"张三"_s);
        QCOMPARE(w.changes.size(), 1);
        QTest::keyClick(&w.field, Qt::Key_End);
        QTest::keyClick(&w.field, Qt::Key_Backspace);
        QVERIFY(w.field.person().isNull());
        QCOMPARE(w.changes.size(), 2);
    }

    void theClearButtonTakesThePersonOut()
    {
        World &w = *m_world;
        w.field.setPerson(UserId(1), u"张三"_s);
        w.field.clear();
        QVERIFY(w.field.person().isNull());
        w.field.setPerson(UserId(2), u"张小三"_s);
        w.field.setPerson({}, {});
        QVERIFY(w.field.person().isNull());
        QVERIFY(w.field.text().isEmpty());
    }

    void whoIsNotThereIsNotOffered()
    {
        World &w = *m_world;
        w.type(u"张"_s);
        QVERIFY(w.offersAre(2));
        w.type(u"nobody"_s);
        QTRY_VERIFY(!w.offers());
    }
};

QTEST_MAIN(TestPersonField)
#include "tst_personfield.moc"
