#include "tests/ui/pagefind.h"
#include "tests/ui/worldtest.h"
#include "ui/attempts/attemptspage.h"
#include "ui/attempts/sequenceview.h"
#include "ui/shared/segmentedcontrol.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>

using namespace wxbind;
using namespace wxbind::test;
using namespace Qt::StringLiterals;

namespace {

using World = OneListPage<AttemptsPage, QListView>;

} // namespace

class TestAttemptsPage final : public WorldTest<World>
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(begin()); }
    void cleanup() { m_world.reset(); }

    void anEmptyListOffersTheFirstStep()
    {
        World &w = *m_world;
        QVERIFY(w.open());
        QTRY_VERIFY(stateView(w.page, u"No sign-in yet"_s) && button(w.page, u"Make a link"_s));
        QTest::mouseClick(button(w.page, u"Make a link"_s), Qt::LeftButton);
        QCOMPARE(w.goTo.size(), 1);
        QCOMPARE(w.gone().kind, Recognition::Kind::Link);
    }

    void theNewestIsChosenAndShown()
    {
        World &w = *m_world;
        w.add(w.ended(AttemptState::Expired));
        w.add(w.waiting());
        QVERIFY(w.open());
        QVERIFY(w.rowsAre(2));
        QCOMPARE(w.list()->currentIndex().row(), 0);
        QTRY_VERIFY(visible<SequenceView>(w.page));
        QCOMPARE(visible<SequenceView>(w.page)->stages().size(), 5);
        QVERIFY(visible<SequenceView>(w.page)->accessibleDescription().startsWith(u"1 Link"_s));
    }

    void arrowKeysChooseAndTheDetailFollows()
    {
        World &w = *m_world;
        w.add(w.ended(AttemptState::Expired));
        w.add(w.waiting());
        QVERIFY(w.open());
        QVERIFY(w.rowsAre(2));
        QCOMPARE(w.page.firstFocus(), w.list());
        w.list()->setFocus();
        QTest::keyClick(w.list(), Qt::Key_Down);
        QCOMPARE(w.list()->currentIndex().row(), 1);
        QTRY_VERIFY(button(w.page, u"New link"_s)); // the one that expired wants a new link
        QTest::keyClick(w.list(), Qt::Key_Up);
        QTRY_VERIFY(!button(w.page, u"New link"_s));
    }

    void newsAboveTheScreenMoveNothingOnIt()
    {
        World &w = *m_world;
        for (int i = 0; i < 40; ++i) {
            w.add(w.waiting());
        }
        QVERIFY(w.open());
        QVERIFY(w.rowsAre(40));
        w.list()->setCurrentIndex(w.list()->model()->index(20, 0));
        w.list()->verticalScrollBar()->setValue(w.list()->verticalScrollBar()->value() + 7);
        const int place = w.list()->visualRect(w.list()->currentIndex()).top();
        w.add(w.waiting());
        QVERIFY(w.rowsAre(41));
        QCOMPARE(w.list()->currentIndex().row(), 21);
        QCOMPARE(w.list()->visualRect(w.list()->currentIndex()).top(), place);
    }

    void theGroupsFilterAndCount()
    {
        World &w = *m_world;
        w.add(w.waiting());
        w.add(w.ended(AttemptState::Held, Decision::HeldSnapshot));
        QSignalSpy badges(&w.page, &Page::badgeChanged);
        QVERIFY(w.open());
        QVERIFY(w.rowsAre(2));
        QTRY_VERIFY(!badges.isEmpty() && badges.last().first().toInt() == 1);
        auto *groups = visible<SegmentedControl>(w.page);
        QTest::keyClick(groups, Qt::Key_Right); // All, Failed, Held, Open
        QTRY_VERIFY(stateView(w.page, u"No sign-in fits"_s));
        QTest::keyClick(groups, Qt::Key_Right);
        QVERIFY(w.rowsAre(1));
        QVERIFY(w.list()->model()->index(0, 0).data().toString().startsWith(u"Held"_s));
    }

    void aTextFiltersAndTheEmptyStateTakesItBack()
    {
        World &w = *m_world;
        w.add(w.waiting(u"ticket 7"_s));
        w.add(w.waiting(u"ticket 8"_s));
        QVERIFY(w.open());
        QVERIFY(w.rowsAre(2));
        auto *text = visible<QLineEdit>(w.page);
        QTest::keyClicks(text, u"ticket 7"_s);
        QVERIFY(w.rowsAre(1));
        QTest::keyClicks(text, u"77"_s);
        QTRY_VERIFY(stateView(w.page, u"No sign-in fits"_s) && button(w.page, u"Show all"_s));
        QTest::mouseClick(button(w.page, u"Show all"_s), Qt::LeftButton);
        QVERIFY(w.rowsAre(2));
        QVERIFY(text->text().isEmpty());
    }

    void aFailureIsShownAndCanBeTriedAgain()
    {
        World &w = *m_world;
        w.add(w.waiting());
        QVERIFY(run("ALTER TABLE attempt RENAME TO gone"));
        QVERIFY(w.open());
        QTRY_VERIFY(button(w.page, u"Try again"_s));
        QVERIFY(run("ALTER TABLE gone RENAME TO attempt"));
        QTest::mouseClick(button(w.page, u"Try again"_s), Qt::LeftButton);
        QVERIFY(w.rowsAre(1));
    }

    void evidenceLeadsToTheCall()
    {
        World &w = *m_world;
        Attempt failed = w.ended(AttemptState::Failed);
        failed.error = Error{Fault::Api, 40029, {}, {}, {}};
        const AttemptId id = w.add(failed);
        Exchange call = w.call();
        call.context.attempt = id;
        call.rid = u"6affe969-ca978112-5e85370e"_s;
        const ExchangeId exchange = w.add(call);
        QVERIFY(w.open());
        QLabel *evidence = nullptr;
        QTRY_VERIFY([&] {
            for (QLabel *label : w.page.findChildren<QLabel *>()) {
                evidence = label->text().contains(u"<a href"_s) ? label : evidence;
            }
            return evidence != nullptr;
        }());
        Q_EMIT evidence->linkActivated(QString::number(exchange.number()));
        const Recognition there = w.gone();
        QCOMPARE(there.kind, Recognition::Kind::Exchange);
        QCOMPARE(there.exchange, exchange);
    }

    void aNewLinkTakesTheOldOneAsItsPattern()
    {
        World &w = *m_world;
        const Attempt refused = w.ended(AttemptState::Refused);
        w.add(refused);
        QVERIFY(w.open());
        QTRY_VERIFY(button(w.page, u"New link"_s));
        button(w.page, u"New link"_s)->setFocus();
        QTest::keyClick(button(w.page, u"New link"_s), Qt::Key_Space);
        const Recognition there = w.gone();
        QCOMPARE(there.kind, Recognition::Kind::Link);
        QCOMPARE(there.subject, refused.link);
    }

    void theKnownPersonIsOneClickAway()
    {
        World &w = *m_world;
        Attempt done = w.ended(AttemptState::SignedIn, Decision::KnownUser);
        done.userId = w.addPerson(u"张三"_s, u"oHt7YwN5XiW0000000000000JUb1"_s);
        w.add(done);
        QVERIFY(w.open());
        QTRY_VERIFY(button(w.page, u"Open person"_s));
        QTest::mouseClick(button(w.page, u"Open person"_s), Qt::LeftButton);
        const Recognition there = w.gone();
        QCOMPARE(there.kind, Recognition::Kind::User);
        QCOMPARE(there.user, done.userId);
    }

    void theBoxOnTopLeadsToOneSignIn()
    {
        World &w = *m_world;
        const AttemptId first = w.add(w.ended(AttemptState::Expired));
        w.add(w.waiting());
        QVERIFY(w.open());
        QVERIFY(w.rowsAre(2));
        Recognition one;
        one.kind = Recognition::Kind::Attempt;
        one.attempt = first;
        w.page.show(one);
        QTRY_COMPARE(w.list()->currentIndex().row(), 1);
    }

    void thePictureIsCopiedAsText()
    {
        World &w = *m_world;
        w.add(w.waiting());
        QVERIFY(w.open());
        QTRY_VERIFY(visible<SequenceView>(w.page));
        auto *picture = visible<SequenceView>(w.page);
        QTRY_VERIFY(!picture->stages().isEmpty());
        QTest::keyClick(picture, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), Sequence::text(picture->stages()));
    }

    void aNarrowPaneStacksItsCardsAndKeepsThePicture()
    {
        World &w = *m_world;
        w.add(w.ended(AttemptState::Refused));
        QVERIFY(w.open());
        QTRY_VERIFY(visible<SequenceView>(w.page));
        w.page.resize(770, 640);
        auto *picture = visible<SequenceView>(w.page);
        QTRY_VERIFY(picture->width() < 460);
        QVERIFY(picture->height() >= picture->heightForWidth(picture->width()));
        auto *again = button(w.page, u"New link"_s);
        const QPoint corner = again->mapTo(&w.page, again->rect().bottomRight());
        QVERIFY(corner.x() <= w.page.width());
    }

    void everyTextFollowsTheLanguage()
    {
        World &w = *m_world;
        w.add(w.ended(AttemptState::Refused));
        QVERIFY(w.open());
        QTRY_VERIFY(button(w.page, u"New link"_s));
        LoudTranslator loud;
        QVERIFY(QCoreApplication::installTranslator(&loud));
        QTRY_VERIFY(button(w.page, u"NEW LINK"_s));
        QCOMPARE(visible<QLineEdit>(w.page)->placeholderText(),
                 u"FILTER BY NOTE, OPENID, STATE OR LINK"_s);
        QCOMPARE(w.list()->model()->index(0, 0).data().toString(), u"REFUSED BY THE USER"_s);
        QVERIFY(visible<SequenceView>(w.page)->accessibleDescription().startsWith(u"1 LINK"_s));
        QCOMPARE(w.list()->accessibleName(), u"SIGN-INS"_s);
        QVERIFY(QCoreApplication::removeTranslator(&loud));
    }

    void everythingThatTakesTheFocusHasAName()
    {
        World &w = *m_world;
        w.add(w.ended(AttemptState::Refused));
        QVERIFY(w.open());
        QTRY_VERIFY(button(w.page, u"New link"_s));
        QCOMPARE(nameless(w.page), QStringList());
    }
};

QTEST_MAIN(TestAttemptsPage)
#include "tst_attemptspage.moc"
