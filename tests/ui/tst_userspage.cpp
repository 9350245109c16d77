#include "core/oauth/accountkeys.h"
#include "core/store/tokenrepository.h"
#include "tests/ui/pagefind.h"
#include "tests/ui/worldtest.h"
#include "ui/shared/maskedvalue.h"
#include "ui/shared/segmentedcontrol.h"
#include "ui/users/lifebar.h"
#include "ui/users/timelineview.h"
#include "ui/users/usermodel.h"
#include "ui/users/userspage.h"

#include <QLineEdit>
#include <QTableView>
#include <QToolButton>

using namespace wxbind;
using namespace wxbind::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kToken = "91_plantedAccessTokenplantedAccessToken";
const QByteArray kRefresh = "91_plantedRefreshTokenplantedRefresh00";
const QString kZhang = u"oHt7YwN5XiW0000000000000JUb1"_s;

struct World : OneListPage<UsersPage, QTableView>
{
    /// A token whose access part is over in five minutes and whose refresh part in six days.
    [[nodiscard]] bool keepToken(const QString &openId)
    {
        WebToken token;
        token.identity = {account.appId, OpenId(openId)};
        token.grant.accessToken = Secret(kToken);
        token.grant.refreshToken = Secret(kRefresh);
        token.grant.openId = token.identity.openId;
        token.grant.scope = u"snsapi_userinfo"_s;
        token.obtainedAt = clock.now() - 24 * kDay;
        token.accessExpiresAt = clock.now() + 300'000;
        token.refreshExpiresAt = clock.now() + 6 * kDay;
        const SealedWebToken box = sealWebToken(sealer(), token);
        return waitFor(database->write(
                           [box](Connection &db) { return TokenRepository(db).storeWeb(box); }))
            .has_value();
    }
};

} // namespace

class TestUsersPage final : public WorldTest<World>
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(begin()); }
    void cleanup() { m_world.reset(); }

    void nobodyYet()
    {
        World &w = *m_world;
        QVERIFY(w.open());
        QTRY_VERIFY(stateView(w.page, u"Nobody yet"_s));
        QVERIFY(stateView(w.page, u"Nobody chosen"_s));
        QVERIFY(w.page.firstFocus() == visible<QLineEdit>(w.page));
    }

    void theFirstIsChosenAndArrowKeysGoOn()
    {
        World &w = *m_world;
        w.addPerson(u"张三"_s, kZhang);
        w.addPerson(u"李雷"_s, u"oHt7YwN5XiW0000000000000bbbb"_s);
        QVERIFY(w.open());
        QVERIFY(w.rowsAre(2));
        QVERIFY(w.says(u"U-2"_s));
        w.list()->setFocus();
        QTest::keyClick(w.list(), Qt::Key_Down);
        QVERIFY(w.says(u"U-1"_s));
    }

    void aCommitOfAnotherKeepsRowAndPlace()
    {
        World &w = *m_world;
        for (int i = 0; i < 60; ++i) {
            w.addPerson(u"人%1"_s.arg(i), u"oHt7YwN5XiW00000000000000%1"_s.arg(i, 3));
        }
        QVERIFY(w.open());
        QVERIFY(w.rowsAre(60));
        w.list()->setCurrentIndex(w.list()->model()->index(30, 0));
        w.list()->scrollTo(w.list()->currentIndex(), QAbstractItemView::PositionAtTop);
        const int place = w.list()->visualRect(w.list()->currentIndex()).top();
        const UserId chosen(30); // the newest stands first
        QVERIFY(w.says(userIdText(chosen)));
        w.addPerson(u"新人"_s, u"oHt7YwN5XiW0000000000000099"_s);
        QVERIFY(w.rowsAre(61)); // nobody asked: the database said that something changed
        QCOMPARE(w.list()->currentIndex().row(), 31);
        QCOMPARE(w.list()->visualRect(w.list()->currentIndex()).top(), place);
        w.addPerson(u"又一个"_s, u"oHt7YwN5XiW0000000000000098"_s);
        QTest::keyClick(w.list(), Qt::Key_F5);
        QVERIFY(w.rowsAre(62));
        QCOMPARE(w.list()->currentIndex().row(), 32);
        QCOMPARE(w.list()->visualRect(w.list()->currentIndex()).top(), place);
    }

    void aRowThatChangedIsShownAnew()
    {
        World &w = *m_world;
        w.addPerson(u"张三"_s, kZhang);
        QVERIFY(w.open());
        QVERIFY(w.says(u"张三"_s));
        QVERIFY(run("UPDATE app_user SET name = 'Zhang San'"));
        QVERIFY(w.says(u"Zhang San"_s));
    }

    void searchingNarrowsMarksAndShowsTheBestHit()
    {
        World &w = *m_world;
        w.addPerson(u"张三"_s, kZhang);
        w.addPerson(u"李雷"_s, u"oHt7YwN5XiW0000000000000bbbb"_s);
        QVERIFY(w.open());
        QVERIFY(w.rowsAre(2));
        visible<QLineEdit>(w.page)->setText(u"张"_s);
        QVERIFY(w.rowsAre(1));
        QCOMPARE(w.list()->model()->index(0, 0).data(UserModel::NeedleRole).toString(), u"张"_s);
        QVERIFY(w.says(u"U-1"_s));
        visible<QLineEdit>(w.page)->setText(u"nobody"_s);
        QTRY_VERIFY(stateView(w.page, u"Nobody found for nobody"_s));
    }

    void nobodyHereOffersToLookEverywhere()
    {
        World &w = *m_world;
        w.addPerson(u"张三"_s, kZhang);
        QVERIFY(w.open());
        QVERIFY(w.rowsAre(1));
        Account other = w.account;
        other.appId = AppId(u"wxffffffffffffffff"_s);
        w.page.setAccount(other);
        visible<QLineEdit>(w.page)->setText(u"张"_s);
        QTRY_VERIFY(button(w.page, u"Look in all accounts"_s));
        QTest::mouseClick(button(w.page, u"Look in all accounts"_s), Qt::LeftButton);
        QVERIFY(w.rowsAre(1));
        QCOMPARE(visible<SegmentedControl>(w.page)->current(), 1);
        QVERIFY(!w.list()->isColumnHidden(UserModel::AccountColumn));
    }

    void theBoxOnTopFindsByOpenIdAndByNumber()
    {
        World &w = *m_world;
        w.addPerson(u"张三"_s, kZhang);
        w.addPerson(u"李雷"_s, u"oHt7YwN5XiW0000000000000bbbb"_s);
        QVERIFY(w.open());
        Recognition openId;
        openId.kind = Recognition::Kind::OpenIdLike;
        openId.subject = kZhang;
        w.page.show(openId);
        QVERIFY(w.says(u"U-1"_s));
        QVERIFY(w.rowsAre(1));
        Recognition user;
        user.kind = Recognition::Kind::User;
        user.user = UserId(2);
        w.page.show(user);
        QVERIFY(w.says(u"U-2"_s));
        Recognition unknown;
        unknown.kind = Recognition::Kind::OpenIdLike;
        unknown.subject = u"oNobody0000000000000000000000"_s;
        w.page.show(unknown);
        QTRY_VERIFY(visible<StateView>(w.page));
    }

    void tokensTurnAmberBeforeTheirEnd()
    {
        World &w = *m_world;
        w.addPerson(u"张三"_s, kZhang);
        QVERIFY(w.keepToken(kZhang));
        QVERIFY(w.open());
        QTRY_VERIFY(visible<LifeBar>(w.page));
        const auto bars = w.page.findChildren<LifeBar *>();
        QCOMPARE(bars.size(), 2);
        QVERIFY(bars.first()->soon()); // five minutes of two hours
        QVERIFY(bars.last()->soon());  // six days of thirty
        QCOMPARE(qRound(bars.last()->part() * 30), 6);
        QVERIFY(w.says(u"5:00 left"_s));
        w.clock.advance(400'000);
        QVERIFY(w.says(u"over"_s)); // the second hand of the pane saw it
    }

    void tokensAreShownOnlyBehindTheirEyes()
    {
        World &w = *m_world;
        w.addPerson(u"张三"_s, kZhang);
        QVERIFY(w.keepToken(kZhang));
        QVERIFY(w.open());
        QTRY_VERIFY(visible<MaskedValue>(w.page));
        const auto masks = w.page.findChildren<MaskedValue *>();
        QCOMPARE(masks.size(), 2);
        for (const MaskedValue *mask : masks) {
            QVERIFY(!mask->shown().contains(u"planted"_s));
        }
        masks.last()->findChildren<QToolButton *>().first()->click();
        QTRY_VERIFY(masks.last()->revealed());
        QCOMPARE(masks.last()->shown(), QString::fromLatin1(kRefresh));
        QVERIFY(!masks.first()->shown().contains(u"planted"_s));
        const auto detail = waitFor(w.console.users.show(UserId(1)));
        QVERIFY(detail);
        QCOMPARE(detail->history.first().action, AuditAction::Reveal);
    }

    void theTimeLineLeadsToTheSignIn()
    {
        World &w = *m_world;
        Attempt done = w.ended(AttemptState::SignedIn, Decision::KnownUser);
        done.userId = w.addPerson(u"张三"_s, kZhang);
        const AttemptId id = w.add(done);
        QVERIFY(w.open());
        QTRY_VERIFY(button(w.page, u"#1"_s));
        QTest::keyClick(button(w.page, u"#1"_s), Qt::Key_Space);
        const auto there = w.goTo.takeFirst().first().value<Recognition>();
        QCOMPARE(there.kind, Recognition::Kind::Attempt);
        QCOMPARE(there.attempt, id);
    }

    void aLongTimeLineBeginsWithItsLatestRows()
    {
        World &w = *m_world;
        const UserId zhang = w.addPerson(u"张三"_s, kZhang);
        const int many = static_cast<int>(TimelineView::kFirst) + 5;
        for (int i = 0; i < many; ++i) {
            Attempt done = w.ended(AttemptState::SignedIn, Decision::KnownUser);
            done.userId = zhang;
            w.add(done);
        }
        QVERIFY(w.open());
        QTRY_VERIFY(button(w.page, u"#%1"_s.arg(many)));
        QVERIFY(!button(w.page, u"#1"_s));
        const QString all = u"Show all %1"_s.arg(many);
        QTest::mouseClick(button(w.page, all), Qt::LeftButton);
        QTRY_VERIFY(button(w.page, u"#1"_s));
        QVERIFY(!button(w.page, all));
    }

    void everyTextFollowsTheLanguage()
    {
        World &w = *m_world;
        w.addPerson(u"张三"_s, kZhang);
        QVERIFY(w.open());
        QVERIFY(w.rowsAre(1));
        LoudTranslator loud;
        QVERIFY(QCoreApplication::installTranslator(&loud));
        QVERIFY(w.says(u"TIME LINE"_s));
        QCOMPARE(w.list()->model()->headerData(0, Qt::Horizontal).toString(), u"PERSON"_s);
        QCOMPARE(visible<QLineEdit>(w.page)->accessibleName(), u"FIND PEOPLE"_s);
        QVERIFY(QCoreApplication::removeTranslator(&loud));
    }

    void everythingThatTakesTheFocusHasAName()
    {
        World &w = *m_world;
        Attempt done = w.ended(AttemptState::SignedIn, Decision::KnownUser);
        done.userId = w.addPerson(u"张三"_s, kZhang);
        w.add(done);
        QVERIFY(w.keepToken(kZhang));
        QVERIFY(w.open());
        QTRY_VERIFY(visible<MaskedValue>(w.page));
        QCOMPARE(nameless(w.page), QStringList());
    }
};

QTEST_MAIN(TestUsersPage)
#include "tst_userspage.moc"
