#include "core/oauth/accountkeys.h"
#include "tests/ui/pagefind.h"
#include "tests/ui/worldtest.h"
#include "ui/exchanges/exchangespage.h"
#include "ui/exchanges/exchangetable.h"
#include "ui/exchanges/replytree.h"
#include "ui/shared/maskedvalue.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QToolButton>

using namespace wxbind;
using namespace wxbind::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kToken = "91_plantedAccessTokenplantedAccessToken";

QByteArray grantBody()
{
    return "{\"access_token\":\"" + kToken +
           "\",\"expires_in\":7200,\"openid\":\"oPerson\",\"scope\":\"snsapi_base\"}";
}

struct World : OneListPage<ExchangesPage, ExchangeTable>
{
    [[nodiscard]] QTabWidget *tabs() const { return visible<QTabWidget>(page); }
    [[nodiscard]] Exchange grant() const
    {
        const QByteArray body = grantBody();
        Exchange one = call();
        one.replyBody = QByteArray(body).replace(kToken, Secret(kToken).masked().toUtf8());
        one.sealedBody = sealer().seal(body, exchangeBodyPurpose());
        one.replySize = body.size();
        return one;
    }
    [[nodiscard]] Exchange refused() const
    {
        Exchange one = call();
        one.errcode = 40163;
        one.errmsg = u"code been used, rid: 1-2-3"_s;
        one.rid = u"1-2-3"_s;
        return one;
    }
};

} // namespace

class TestExchangesPage final : public WorldTest<World>
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(begin()); }
    void cleanup() { m_world.reset(); }

    void anEmptyListSaysWhatWillBeThere()
    {
        World &w = *m_world;
        QVERIFY(w.open());
        QTRY_VERIFY(stateView(w.page, u"No call yet"_s));
        QVERIFY(stateView(w.page, u"No call chosen"_s));
    }

    void aGoodReplyOpensOnItsFieldsAFailureOnItsFacts()
    {
        World &w = *m_world;
        w.add(w.refused());
        w.add(w.grant());
        QVERIFY(w.open());
        QVERIFY(w.rowsAre(2));
        QTRY_VERIFY(visible<ReplyTree>(w.page));
        w.list()->setFocus();
        QTest::keyClick(w.list(), Qt::Key_Down);
        QTRY_COMPARE(w.tabs()->currentIndex(), 0);
        QVERIFY(w.says(u"40163"_s));
    }

    void aTabChosenByHandStays()
    {
        World &w = *m_world;
        w.add(w.refused());
        w.add(w.grant());
        QVERIFY(w.open());
        QTRY_VERIFY(visible<ReplyTree>(w.page));
        w.tabs()->setCurrentIndex(1);
        QTest::keyClick(w.list(), Qt::Key_Down);
        QVERIFY(w.says(u"40163"_s));
        QCOMPARE(w.tabs()->currentIndex(), 1);
    }

    void failedOnlyAndTextFilter()
    {
        World &w = *m_world;
        w.add(w.refused());
        w.add(w.grant());
        QVERIFY(w.open());
        QVERIFY(w.rowsAre(2));
        QTest::keyClick(visible<QCheckBox>(w.page), Qt::Key_Space);
        QVERIFY(w.rowsAre(1));
        QTest::keyClicks(visible<QLineEdit>(w.page), u"no such rid"_s);
        QTRY_VERIFY(stateView(w.page, u"No call fits"_s));
        visible<QLineEdit>(w.page)->clear();
        QVERIFY(w.rowsAre(1));
    }

    void aRidFromTheBoxOnTopFilters()
    {
        World &w = *m_world;
        w.add(w.refused());
        w.add(w.grant());
        QVERIFY(w.open());
        QVERIFY(w.rowsAre(2));
        Recognition rid;
        rid.kind = Recognition::Kind::Rid;
        rid.subject = u"1-2-3"_s;
        w.page.show(rid);
        QVERIFY(w.rowsAre(1));
    }

    void theCallLeadsToItsSignIn()
    {
        World &w = *m_world;
        Exchange call = w.refused();
        call.context.attempt = w.add(w.ended(AttemptState::Failed));
        w.add(call);
        QVERIFY(w.open());
        QTRY_VERIFY(button(w.page, u"Sign-in #1"_s));
        QTest::mouseClick(button(w.page, u"Sign-in #1"_s), Qt::LeftButton);
        const auto there = w.goTo.takeFirst().first().value<Recognition>();
        QCOMPARE(there.kind, Recognition::Kind::Attempt);
        QCOMPARE(there.attempt, AttemptId(1));
    }

    void aTokenIsShownOnlyBehindItsEye()
    {
        World &w = *m_world;
        w.add(w.grant());
        QVERIFY(w.open());
        QTRY_VERIFY(visible<MaskedValue>(w.page));
        for (int tab = 0; tab < w.tabs()->count(); ++tab) {
            w.tabs()->setCurrentIndex(tab);
            for (const QLabel *label : w.page.findChildren<QLabel *>()) {
                QVERIFY(!label->text().contains(QString::fromLatin1(kToken)));
            }
            for (const QPlainTextEdit *text : w.page.findChildren<QPlainTextEdit *>()) {
                QVERIFY(!text->toPlainText().contains(QString::fromLatin1(kToken)));
            }
        }
        auto *mask = visible<MaskedValue>(w.page);
        mask->findChildren<QToolButton *>().first()->click();
        QTRY_VERIFY(mask->revealed());
        QCOMPARE(mask->shown(), QString::fromLatin1(kToken));
        w.tabs()->setCurrentIndex(0); // out of sight, out of the window
        QVERIFY(!mask->revealed());
    }

    void aLockedVaultIsSaidInTheStatusBar()
    {
        World &w = *m_world;
        w.add(w.grant());
        QVERIFY(w.open());
        QTRY_VERIFY(visible<MaskedValue>(w.page));
        w.vault.setState(VaultState::Locked);
        QSignalSpy said(&w.page, &Page::say);
        visible<MaskedValue>(w.page)->findChildren<QToolButton *>().first()->click();
        QTRY_COMPARE(said.size(), 1);
        QVERIFY(!visible<MaskedValue>(w.page)->revealed());
    }

    void aFailureIsShownAndCanBeTriedAgain()
    {
        World &w = *m_world;
        w.add(w.grant());
        QVERIFY(run("ALTER TABLE exchange RENAME TO gone"));
        QVERIFY(w.open());
        QTRY_VERIFY(button(w.page, u"Try again"_s));
        QVERIFY(run("ALTER TABLE gone RENAME TO exchange"));
        QTest::mouseClick(button(w.page, u"Try again"_s), Qt::LeftButton);
        QVERIFY(w.rowsAre(1));
    }

    void sixColumnsFitANarrowWindow()
    {
        World &w = *m_world;
        w.add(w.refused());
        QVERIFY(w.open());
        QVERIFY(w.rowsAre(1));
        w.page.resize(960, 560);
        const QHeaderView *header = w.list()->horizontalHeader();
        QTRY_VERIFY(header->length() <= w.list()->viewport()->width());
        for (int column = 0; column < header->count(); ++column) {
            QVERIFY(header->sectionSize(column) >= 48);
        }
    }

    void everyTextFollowsTheLanguage()
    {
        World &w = *m_world;
        w.add(w.grant());
        QVERIFY(w.open());
        QVERIFY(w.rowsAre(1));
        QTRY_VERIFY(w.tabs());
        LoudTranslator loud;
        QVERIFY(QCoreApplication::installTranslator(&loud));
        QTRY_COMPARE(w.tabs()->tabText(2), u"REPLY"_s);
        QCOMPARE(visible<QCheckBox>(w.page)->text(), u"FAILED ONLY"_s);
        QCOMPARE(w.list()->model()->headerData(0, Qt::Horizontal).toString(), u"TIME"_s);
        QCOMPARE(w.list()->model()->index(0, 3).data().toString(), u"DONE"_s);
        QVERIFY(QCoreApplication::removeTranslator(&loud));
    }

    void everythingThatTakesTheFocusHasAName()
    {
        World &w = *m_world;
        w.add(w.grant());
        QVERIFY(w.open());
        QTRY_VERIFY(visible<MaskedValue>(w.page));
        for (int tab = 0; tab < w.tabs()->count(); ++tab) {
            w.tabs()->setCurrentIndex(tab);
            QCOMPARE(nameless(w.page), QStringList());
        }
    }
};

QTEST_MAIN(TestExchangesPage)
#include "tst_exchangespage.moc"
