#include "tests/ui/pagefind.h"
#include "tests/ui/worldtest.h"
#include "ui/attempts/attemptpane.h"
#include "ui/attempts/attemptspage.h"
#include "ui/attempts/personfacts.h"
#include "ui/attempts/whoscanned.h"
#include "ui/shared/elide.h"
#include "words/attemptwords.h"

#include <QListView>

using namespace wxbind;
using namespace wxbind::test;
using namespace Qt::StringLiterals;

namespace {

struct World : OneListPage<AttemptsPage, QListView>
{
    UserId lilei;
    UserId han;

    /// Held: 李雷 was expected, and this openid came.
    [[nodiscard]] Attempt held(const QString &openId) const
    {
        Attempt attempt = ended(AttemptState::Held, Decision::HeldWrongPerson);
        attempt.expect = lilei;
        attempt.openId = OpenId(openId);
        attempt.callbacks = 1;
        attempt.redirectUri = u"http://127.0.0.1:8000/wx/callback"_s;
        attempt.link = u"http://127.0.0.1:9/connect/oauth2/authorize?appid="_s +
                       account.appId.text() +
                       u"&redirect_uri=http%3A%2F%2F127.0.0.1%3A8000%2Fwx%2Fcallback"
                       "&response_type=code&scope=snsapi_userinfo&state="_s +
                       attempt.state.text() + u"#wechat_redirect"_s;
        return attempt;
    }
    [[nodiscard]] WhoScanned *people() const { return visible<WhoScanned>(page); }
    /// All that one side tells.
    [[nodiscard]] QStringList side(int number) const
    {
        QStringList texts;
        const auto sides = people()->findChildren<PersonFacts *>();
        for (const ElidedLabel *label : sides.at(number)->findChildren<ElidedLabel *>()) {
            texts.append(label->fullText());
        }
        return texts;
    }
};

} // namespace

class TestWhoScanned final : public WorldTest<World>
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<World>();
        m_world->account.domains = {u"127.0.0.1:8000"_s};
        QVERIFY(m_world->store());
        m_world->lilei = m_world->addPerson(u"李雷"_s, u"oHt7YwN5XiW0000000000000JUb1"_s,
                                            u"oU9kX05re000000000000000asZy"_s);
        m_world->han = m_world->addPerson(u"韩梅梅"_s, u"oHt7YwN5XiW0000000000000bbbb"_s);
    }
    void cleanup() { m_world.reset(); }

    void bothPeopleStandSideBySide()
    {
        World &w = *m_world;
        w.add(w.held(u"oHt7YwN5XiW0000000000000bbbb"_s));
        QVERIFY(w.open());
        QTRY_VERIFY(w.people());
        QCOMPARE(w.side(0),
                 (QStringList{u"李雷"_s, u"U-1"_s, u"Test"_s, u"oHt7YwN5XiW0000000000000JUb1"_s,
                              u"oU9kX05re000000000000000asZy"_s, u"李雷"_s}));
        QCOMPARE(w.side(1),
                 (QStringList{u"韩梅梅"_s, u"U-2"_s, u"Test"_s, u"oHt7YwN5XiW0000000000000bbbb"_s,
                              u"not known"_s, u"韩梅梅"_s}));
        QVERIFY(w.says(AttemptWords::expectedRule()));
    }

    void aStrangerIsSaidToBeNotInTheDatabase()
    {
        World &w = *m_world;
        w.add(w.held(u"oHt7YwN5XiW000000000000stranger"_s));
        QVERIFY(w.open());
        QTRY_VERIFY(w.people());
        QCOMPARE(w.side(1), (QStringList{u"Nobody known by name"_s, u"not in the database"_s,
                                         u"Test"_s, u"oHt7YwN5XiW000000000000stranger"_s,
                                         u"not known"_s, u"not known"_s}));
    }

    void otherSignInsCompareNobody()
    {
        World &w = *m_world;
        Attempt done = w.ended(AttemptState::SignedIn, Decision::KnownUser);
        done.userId = done.expect = w.lilei;
        done.openId = OpenId(u"oHt7YwN5XiW0000000000000JUb1"_s);
        w.add(done);
        QVERIFY(w.open());
        QTRY_VERIFY(button(w.page, u"Open person"_s));
        QVERIFY(!w.people());
    }

    void theLinkIsShownAgainAsANewOne()
    {
        World &w = *m_world;
        const AttemptId before = w.add(w.held(u"oHt7YwN5XiW0000000000000bbbb"_s));
        QVERIFY(w.open());
        QTRY_VERIFY(button(w.page, u"Show the link again"_s));
        QVERIFY(!button(w.page, u"New link"_s));
        QTest::mouseClick(button(w.page, u"Show the link again"_s), Qt::LeftButton);
        QTRY_COMPARE(w.goTo.size(), 1);
        const Recognition there = w.gone();
        QCOMPARE(there.kind, Recognition::Kind::Link);
        QVERIFY(there.attempt > before);
        const auto fresh = waitFor(w.console.attempts.detail(there.attempt));
        QCOMPARE(fresh.value().row.attempt.expect, w.lilei);
        QCOMPARE(fresh->row.attempt.progress, AttemptState::Waiting);
    }

    void anOrderThatNoLongerFitsIsTold()
    {
        World &w = *m_world;
        Attempt odd = w.held(u"oHt7YwN5XiW0000000000000bbbb"_s);
        odd.link.replace(u"8000"_s, u"8001"_s); // was taken off the account's domains
        w.add(odd);
        QVERIFY(w.open());
        QTRY_VERIFY(button(w.page, u"Show the link again"_s));
        QTest::mouseClick(button(w.page, u"Show the link again"_s), Qt::LeftButton);
        QTRY_COMPARE(w.said.size(), 1);
        QCOMPARE(w.goTo.size(), 0);
    }

    void aNarrowPaneStacksThem()
    {
        World &w = *m_world;
        w.add(w.held(u"oHt7YwN5XiW0000000000000bbbb"_s));
        QVERIFY(w.open());
        QTRY_VERIFY(w.people());
        const auto sides = w.people()->findChildren<PersonFacts *>();
        QTRY_VERIFY(sides.at(1)->x() > sides.at(0)->x());
        w.page.resize(790, 640);
        QTRY_VERIFY(sides.at(1)->y() > sides.at(0)->y());
        QVERIFY(sides.at(1)->mapTo(&w.page, sides.at(1)->rect().topRight()).x() < w.page.width());
    }

    void everyTextFollowsTheLanguage()
    {
        World &w = *m_world;
        w.add(w.held(u"oHt7YwN5XiW0000000000000bbbb"_s));
        QVERIFY(w.open());
        QTRY_VERIFY(w.people());
        LoudTranslator loud;
        QVERIFY(QCoreApplication::installTranslator(&loud));
        QVERIFY(w.says(u"WHO SCANNED?"_s));
        QVERIFY(w.says(u"EXPECTED"_s));
        QVERIFY(QCoreApplication::removeTranslator(&loud));
        QCOMPARE(nameless(w.page), QStringList());
    }
};

QTEST_MAIN(TestWhoScanned)
#include "tst_whoscanned.moc"
