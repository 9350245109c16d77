#include "tests/ui/pagefind.h"
#include "tests/ui/worldtest.h"
#include "ui/links/linkbook.h"
#include "ui/links/linkbookpane.h"
#include "ui/links/linkcard.h"
#include "ui/links/linkfacts.h"
#include "ui/links/linkform.h"
#include "ui/links/linkspage.h"
#include "ui/links/personfield.h"
#include "ui/links/qrview.h"
#include "ui/shared/elide.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>

using namespace wxbind;
using namespace wxbind::test;
using namespace Qt::StringLiterals;

namespace {

struct World : OnePage<LinksPage>
{
    /// Issued as the form does it.
    AttemptId issue(const QString &note = {}, UserId expect = {})
    {
        LinkWish wish;
        wish.appId = account.appId;
        wish.order.redirectUri = u"https://shop.example.com/wx/callback"_s;
        wish.order.scope = u"snsapi_base"_s;
        wish.order.connectRedirect = true;
        wish.note = note;
        wish.expect = expect;
        return waitFor(console.links.create(wish)).value().attempt;
    }
    void end(AttemptId id, AttemptState state)
    {
        Attempt attempt = waitFor(console.attempts.detail(id)).value().row.attempt;
        attempt.progress = state;
        QVERIFY(waitFor(database->write(
            [attempt](Connection &db) { return AttemptRepository(db).update(attempt); })));
    }
    /// The book with `id` chosen.
    [[nodiscard]] bool openAt(AttemptId id)
    {
        Recognition place;
        place.kind = Recognition::Kind::Link;
        place.attempt = id;
        page.setAccount(account);
        page.show(place);
        page.activate();
        return put(page) && QTest::qWaitFor([&] { return card()->shown().attempt == id; });
    }
    [[nodiscard]] LinkCard *card() const { return page.bookPane()->card(); }
    [[nodiscard]] QAbstractItemModel *links() const { return page.book()->list()->model(); }
    [[nodiscard]] bool linksAre(int count) const
    {
        return QTest::qWaitFor([&] { return links()->rowCount() == count; });
    }
    [[nodiscard]] QStringList facts() const
    {
        QStringList texts;
        const auto labels =
            page.bookPane()->findChild<LinkFacts *>()->findChildren<ElidedLabel *>();
        for (const ElidedLabel *label : labels) {
            texts.append(label->fullText());
        }
        return texts;
    }
};

} // namespace

class TestLinkBook final : public WorldTest<World>
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<World>();
        m_world->account.domains = {u"shop.example.com"_s};
        QVERIFY(m_world->store());
    }
    void cleanup() { m_world.reset(); }

    void everyIssuedLinkIsInIt()
    {
        World &w = *m_world;
        const UserId zhang = w.addPerson(u"张三"_s, u"oHt7YwN5XiW0000000000000JUb1"_s);
        const AttemptId first = w.issue(u"工单 7"_s, zhang);
        w.end(w.issue(), AttemptState::Refused);
        Attempt bare = w.ended(AttemptState::Failed);
        bare.link.clear();
        w.add(bare);
        QVERIFY(w.openAt(first));
        QVERIFY(w.linksAre(2));
        QCOMPARE(w.links()->index(0, 0).data().toString(), u"Refused by the user"_s);
        QCOMPARE(w.page.book()->list()->currentIndex().row(), 1);
        const QString state = w.card()->shown().link.text.section(u"state="_s, 1).left(32);
        QStringList facts = w.facts();
        QVERIFY(facts.takeAt(6).startsWith(u"by li, "_s)); // the local time
        QCOMPARE(facts, (QStringList{u"Waiting for the user"_s, u"never"_s, state, u"snsapi_base"_s,
                                     u"Test"_s, u"张三 U-1"_s, u"工单 7"_s}));
    }

    void outcomeTextAndAccountNarrowIt()
    {
        World &w = *m_world;
        const AttemptId first = w.issue(u"ticket 7"_s);
        w.end(w.issue(u"ticket 8"_s), AttemptState::Refused);
        QVERIFY(w.openAt(first));
        QVERIFY(w.linksAre(2));
        auto *outcome = visible<QComboBox>(*w.page.book());
        outcome->setFocus();
        QTest::keyClick(outcome, Qt::Key_Down); // Waiting
        QVERIFY(w.linksAre(1));
        QTest::keyClicks(w.page.book()->filter(), u"ticket 8"_s);
        QTRY_VERIFY(stateView(*w.page.book(), u"No link fits"_s));
        QTRY_VERIFY(stateView(*w.page.bookPane(), u"No link chosen"_s));
        QTest::mouseClick(button(*w.page.book(), u"Show all"_s), Qt::LeftButton);
        QVERIFY(w.linksAre(2));
        Account other = w.account;
        other.appId = AppId(u"wxffffffffffffffff"_s);
        other.name = u"Other"_s;
        w.page.setAccount(other);
        QTRY_VERIFY(stateView(*w.page.book(), u"No link issued yet"_s));
        QTest::mouseClick(visible<QCheckBox>(*w.page.book()), Qt::LeftButton, {}, QPoint(8, 8));
        QVERIFY(w.linksAre(2));
    }

    void aWaitingLinkIsCopiedAgainAUsedOneSaysWhyNot()
    {
        World &w = *m_world;
        const AttemptId first = w.issue();
        QVERIFY(w.openAt(first));
        QTRY_VERIFY(w.card()->qr()->live());
        QTest::mouseClick(w.card()->copyLinkButton(), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), w.card()->shown().link.text);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 waitFor(w.console.attempts.detail(first)).value().row.attempt.link);
        w.end(first, AttemptState::SignedIn); // another process; the book hears of it
        QTRY_COMPARE(w.card()->shown().stage, LinkStage::Used);
        QVERIFY(!w.card()->qr()->live());
        QVERIFY(!w.card()->copyLinkButton()->isEnabled());
        QVERIFY(!button(w.page, u"Expire now"_s));
    }

    void timeEndsALinkOnTheScreenToo()
    {
        World &w = *m_world;
        const AttemptId first = w.issue();
        QVERIFY(w.openAt(first));
        QCOMPARE(w.card()->shown().stage, LinkStage::Live);
        w.clock.advance(kLinkLife);
        QTRY_COMPARE(w.card()->shown().stage, LinkStage::Expired); // by the second hand
        QVERIFY(!w.card()->copyLinkButton()->isEnabled());
    }

    void oneLikeItFillsTheFormWithAFreshState()
    {
        World &w = *m_world;
        const UserId zhang = w.addPerson(u"张三"_s, u"oHt7YwN5XiW0000000000000JUb1"_s);
        const AttemptId first = w.issue(u"工单 7"_s, zhang);
        const Attempt before = waitFor(w.console.attempts.detail(first)).value().row.attempt;
        QVERIFY(w.openAt(first));
        QTest::mouseClick(button(w.page, u"New one like it"_s), Qt::LeftButton);
        QVERIFY(w.page.form()->isVisible());
        const LinkOrder order = w.page.form()->order();
        QCOMPARE(order.redirectUri, before.redirectUri);
        QCOMPARE(order.scope, u"snsapi_base"_s);
        QVERIFY(order.connectRedirect);
        QVERIFY(order.state != before.state && !order.state.isEmpty());
        QCOMPARE(w.page.form()->expect(), zhang);
        QCOMPARE(w.page.form()->note(), u"工单 7"_s);
        QCOMPARE(w.page.card()->shown().stage, LinkStage::Draft); // nothing is issued yet
    }

    void expireNowAsksEndsAndIsWrittenDown()
    {
        World &w = *m_world;
        const AttemptId first = w.issue();
        QVERIFY(w.openAt(first));
        w.confirm.yes = false;
        QTest::mouseClick(button(w.page, u"Expire now"_s), Qt::LeftButton);
        QCOMPARE(w.confirm.asked, QStringList{u"Expire link #1 now?"_s});
        w.confirm.yes = true;
        QTest::mouseClick(button(w.page, u"Expire now"_s), Qt::LeftButton);
        QTRY_COMPARE(w.card()->shown().stage, LinkStage::Expired);
        QCOMPARE(w.said.last().first().toString(), u"Link #1 has expired."_s);
        const Attempt ended = waitFor(w.console.attempts.detail(first)).value().row.attempt;
        QCOMPARE(ended.progress, AttemptState::Expired);
        QCOMPARE(ended.endedAt, w.clock.now());
    }

    void itLeadsToTheSignIn()
    {
        World &w = *m_world;
        const AttemptId first = w.issue();
        QVERIFY(w.openAt(first));
        QTest::mouseClick(button(w.page, u"Open sign-in"_s), Qt::LeftButton);
        const Recognition there = w.gone();
        QCOMPARE(there.kind, Recognition::Kind::Attempt);
        QCOMPARE(there.attempt, first);
    }

    void everyTextFollowsTheLanguageAndHasAName()
    {
        World &w = *m_world;
        QVERIFY(w.openAt(w.issue()));
        QVERIFY(w.linksAre(1));
        LoudTranslator loud;
        QVERIFY(QCoreApplication::installTranslator(&loud));
        QTRY_VERIFY(button(w.page, u"EXPIRE NOW"_s));
        QCOMPARE(visible<QComboBox>(*w.page.book())->currentText(), u"ANY OUTCOME"_s);
        QVERIFY(QCoreApplication::removeTranslator(&loud));
        QCOMPARE(nameless(w.page), QStringList());
    }
};

QTEST_MAIN(TestLinkBook)
#include "tst_linkbook.moc"
