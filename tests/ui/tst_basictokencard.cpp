#include "core/store/auditrepository.h"
#include "tests/ui/pagefind.h"
#include "tests/ui/pageworld.h"
#include "ui/accounts/basictokencard.h"
#include "ui/shared/maskedvalue.h"

#include <QLabel>
#include <QToolButton>

using namespace wxbind;
using namespace wxbind::test;
using namespace Qt::StringLiterals;

namespace {

const QString kStable = u"cgi-bin/stable_token"_s;
const QByteArray kToken = "TOKEN-abcdefghijklmnop-xyz";

} // namespace

class TestBasicTokenCard final : public QObject
{
    Q_OBJECT

    struct World : PageWorld
    {
        BasicTokenCard card{console};

        [[nodiscard]] QPushButton *fetch(const QString &source) const
        {
            const auto all = card.findChildren<QPushButton *>();
            for (QPushButton *one : all) {
                if (one->accessibleName().endsWith(source)) {
                    return one;
                }
            }
            return nullptr;
        }
        [[nodiscard]] QStringList said() const
        {
            QStringList texts;
            const auto all = card.findChildren<QLabel *>();
            for (const QLabel *label : all) {
                if (label->isVisibleTo(&card)) {
                    texts.append(label->text());
                }
            }
            return texts;
        }
        [[nodiscard]] qsizetype audited()
        {
            const auto entries = waitFor(database->read(
                [](Connection &db) { return AuditRepository(db).list(AuditId(), 100); }));
            return entries->size();
        }
        /// Presses the button for the stable token and waits for what comes.
        void press(const QString &expected)
        {
            fetch(kStable)->click();
            QTRY_VERIFY(said().join(u'|').contains(expected));
        }
    };
    std::unique_ptr<World> m_world;

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<World>();
        QVERIFY(m_world->store());
        m_world->card.setAccount(m_world->account.appId);
        QVERIFY(put(m_world->card, {700, 300}));
        QTRY_COMPARE(m_world->said().count(u"None is held."_s), 2);
    }
    void cleanup() { m_world.reset(); }

    void asksNobodyByItself()
    {
        QVERIFY(m_world->http.requests().isEmpty());
        QVERIFY(!visible<MaskedValue>(m_world->card));
        QVERIFY(nameless(m_world->card).isEmpty());
    }

    void fetchesOneAndHidesItBehindTheEye()
    {
        World &w = *m_world;
        w.http.reply(kStable, R"({"access_token":")" + kToken + R"(","expires_in":7200})");
        w.press(u"Held until"_s);
        QCOMPARE(w.said().count(u"None is held."_s), 1); // the other source
        QVERIFY(!w.fetch(kStable)->isEnabled());
        auto *mask = visible<MaskedValue>(w.card);
        QVERIFY(mask);
        QCOMPARE(mask->shown(), Secret(kToken).masked());
        QCOMPARE(w.audited(), 0);
        visible<QToolButton>(*mask)->click();
        QTRY_COMPARE(mask->shown(), QString::fromUtf8(kToken));
        QCOMPARE(w.audited(), 1);
    }

    void tellsARefusalAndMayBeAskedAgain()
    {
        World &w = *m_world;
        w.http.reply(kStable, R"({"errcode":40164,"errmsg":"invalid ip 1.2.3.4"})");
        w.press(u"40164"_s);
        QTRY_VERIFY(w.fetch(kStable)->isEnabled());
        QVERIFY(!visible<MaskedValue>(w.card));
    }

    void forgetsTheAccountBefore()
    {
        World &w = *m_world;
        w.http.reply(kStable, R"({"access_token":")" + kToken + R"(","expires_in":7200})");
        w.press(u"Held until"_s);
        w.card.setAccount({});
        QCOMPARE(w.said().count(u"None is held."_s), 2);
        QVERIFY(!w.fetch(kStable)->isEnabled());
        w.card.setAccount(w.account.appId);
        QTRY_VERIFY(w.said().join(u'|').contains(u"Held until"_s));
        QCOMPARE(w.http.requests().size(), 1);
    }

    void knowsWhoHasOne_data()
    {
        QTest::addColumn<AccountKind>("kind");
        QTest::addColumn<bool>("has");
        QTest::newRow("service") << AccountKind::Service << true;
        QTest::newRow("test") << AccountKind::Test << true;
        QTest::newRow("website") << AccountKind::Website << false;
        QTest::newRow("component") << AccountKind::Component << false;
    }
    void knowsWhoHasOne()
    {
        QFETCH(AccountKind, kind);
        QFETCH(bool, has);
        QCOMPARE(BasicTokenCard::isFor(kind), has);
    }
};

QTEST_MAIN(TestBasicTokenCard)
#include "tst_basictokencard.moc"
