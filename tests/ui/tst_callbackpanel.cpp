#include "tests/ui/pageworld.h"
#include "ui/links/callbackchoice.h"
#include "ui/links/callbackpanel.h"
#include "ui/links/codering.h"
#include "ui/shared/findingrow.h"
#include "ui/shared/theme.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace wxbind;
using namespace wxbind::test;
using namespace Qt::StringLiterals;

namespace {

const QString kCode = u"022wO0XSbJSkd1ehjAGiG7FxhkWLeIOq"_s;
const QString kOther = u"071aKb0w3vZ7nO2q1M4w3hTqPx0aKb0Z"_s;
const QString kState = u"c0d4d0ef96ed5bc0918f105f20e5a583"_s;

QString address(const QString &code)
{
    return u"https://shop.example.com/cb?code="_s + code + u"&state="_s + kState;
}

} // namespace

class TestCallbackPanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<PageWorld>();
        QVERIFY(m_world->store());
        SignInDesk &desk = m_world->console.signIns;
        m_panel = std::make_unique<CallbackPanel>(
            CallbackPanel::Door{[](const QString &text) { return SignInDesk::parseAll(text); },
                                [](const QString &text) { return SignInDesk::parse(text); },
                                [this, &desk](const QList<Callback> &callbacks) {
                                    ++m_entered;
                                    return desk.see(callbacks, callbacks.constFirst().source);
                                },
                                [this] {
                                    return m_world->clock.now();
                                }});
        m_panel->retranslate();
        m_panel->resize(380, 600);
        m_panel->show();
        m_entered = 0;
    }
    void cleanup()
    {
        m_panel.reset();
        m_world.reset();
    }

    void saysNothingAboutNothing()
    {
        QVERIFY(!m_panel->runButton()->isEnabled());
        QVERIFY(m_panel->ring()->isHidden());
        QVERIFY(m_panel->choice()->isHidden());
        m_panel->field()->setText(u"no callback at all"_s);
        QTRY_COMPARE(ids(), u"callback-no-code"_s); // shown when the layout comes to it
        QVERIFY(!m_panel->runButton()->isEnabled());
    }

    void masksAndRuns()
    {
        QSignalSpy asked(m_panel.get(), &CallbackPanel::runAsked);
        m_panel->field()->setText(address(kCode));
        QVERIFY(!m_panel->field()->text().contains(kCode));
        QVERIFY(m_panel->field()->text().contains(u"022w…IOq (32)"_s));
        QVERIFY(m_panel->runButton()->isEnabled());
        m_panel->runButton()->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(m_panel->callback().code.reveal(), kCode.toUtf8());
    }

    void masksACodeThatALineEndParts()
    {
        m_panel->field()->setText(u"https://shop.example.com/cb?code="_s + kCode.left(12) +
                                  u"\n"_s + kCode.mid(12) + u"&state="_s + kState);
        QCOMPARE(m_panel->callback().code.reveal(), kCode.toUtf8());
        QVERIFY(!m_panel->field()->text().contains(kCode.left(12)));
        QVERIFY(!m_panel->field()->text().contains(kCode.mid(12)));
    }

    void anEditedMaskIsNoCallback()
    {
        m_panel->field()->setText(address(kCode));
        m_panel->field()->end(false);
        QTest::keyClicks(m_panel->field(), u"x"_s);
        QVERIFY(m_panel->callback().code.isEmpty());
        QVERIFY(!m_panel->runButton()->isEnabled());
    }

    void letsOneOfSeveralBeChosen()
    {
        QSignalSpy asked(m_panel.get(), &CallbackPanel::runAsked);
        m_panel->field()->setText(address(kCode) + u'\n' + address(kOther));
        QCOMPARE(m_panel->choice()->rows(), 2);
        QVERIFY(!m_panel->choice()->isHidden());
        QVERIFY(m_panel->choice()->rowText(0).contains(u"071a…b0Z (32)"_s)); // the last is newest
        QVERIFY(m_panel->choice()->rowText(1).contains(u"022w…IOq (32)"_s));
        QVERIFY(!m_panel->runButton()->isEnabled());
        QVERIFY(m_panel->callback().code.isEmpty());
        m_panel->choice()->choose(1);
        QVERIFY(m_panel->runButton()->isEnabled());
        m_panel->runButton()->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(m_panel->callback().code.reveal(), kCode.toUtf8());
    }

    void oneCodeTwiceNeedsNoChoice()
    {
        m_panel->field()->setText(address(kCode) + u'\n' + address(kCode));
        QVERIFY(m_panel->choice()->isHidden());
        QVERIFY(m_panel->runButton()->isEnabled());
    }

    void theRingRunsOutAndSaysSo()
    {
        m_panel->field()->setText(address(kCode));
        QVERIFY(!m_panel->ring()->isHidden());
        QVERIFY(!m_panel->ring()->isOver());
        m_world->clock.advance(4 * 60'000);
        m_panel->tick();
        QVERIFY2(m_panel->ring()->text().contains(u"1:00"_s), qPrintable(m_panel->ring()->text()));
        const QString before = m_panel->runButton()->text();
        m_world->clock.advance(60'000);
        m_panel->tick();
        QVERIFY(m_panel->ring()->isOver());
        QTRY_VERIFY(ids().contains(u"callback-code-old"_s));
        QVERIFY(m_panel->runButton()->text() != before);
        QVERIFY(m_panel->runButton()->isEnabled());
    }

    void theLogsOwnTimeCounts()
    {
        const QString at =
            QDateTime::fromMSecsSinceEpoch(m_world->clock.now() - 6 * 60'000, Qt::UTC)
                .toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
        m_panel->field()->setText(at + u" GET "_s + address(kCode));
        QVERIFY(m_panel->ring()->isOver());
        QTRY_VERIFY(ids().contains(u"callback-code-old"_s));
    }

    void aCodeThatComesAgainSaysSo()
    {
        m_panel->field()->setText(address(kCode));
        QTRY_COMPARE(m_entered, 1);
        QVERIFY(!ids().contains(u"callback-code-seen"_s));
        m_world->clock.advance(60'000);
        m_panel->clear();
        m_panel->field()->setText(address(kCode));
        QTRY_VERIFY(ids().contains(u"callback-code-seen"_s));
        QVERIFY2(m_panel->story().contains(u"li"_s), qPrintable(m_panel->story()));
        QVERIFY2(m_panel->ring()->text().contains(u"4:00"_s), qPrintable(m_panel->ring()->text()));
    }

    void aSpentCodeCannotBeSpentAgain()
    {
        Attempt attempt = m_world->waiting();
        const AttemptId id = m_world->add(attempt);
        const QByteArray hash =
            QCryptographicHash::hash(kCode.toUtf8(), QCryptographicHash::Blake2b_256);
        QVERIFY(waitFor(m_world->database->write([=, this](Connection &db) -> Result<Unit> {
            AttemptRepository attempts(db);
            auto claimed = attempts.claim(attempt.appId, attempt.state, m_world->clock.now(), hash);
            if (!claimed) {
                return wxbind::fail(claimed.error());
            }
            claimed->progress = AttemptState::SignedIn;
            claimed->stages[2].state = StageState::Done; // the exchange
            return attempts.update(*claimed);
        })));
        m_panel->field()->setText(address(kCode));
        QTRY_VERIFY(ids().contains(u"callback-code-spent"_s));
        QVERIFY(m_panel->story().contains(u"#%1"_s.arg(id.number())));
        QVERIFY(!m_panel->runButton()->isEnabled());
    }

    void takesWhatTheBoxOnTopRead()
    {
        const Recognition box = recognise(address(kCode) + u'\n' + address(kOther));
        QCOMPARE(box.kind, Recognition::Kind::Callback);
        QVERIFY(!box.shown.contains(kCode) && !box.shown.contains(kOther));
        m_panel->take(box.callbacks, box.shown);
        QCOMPARE(m_panel->choice()->rows(), 2);
        QTRY_COMPARE(m_entered, 1);
    }

private:
    [[nodiscard]] QString ids() const
    {
        QStringList ids;
        for (const FindingRow *row : m_panel->findChildren<FindingRow *>()) {
            if (!row->isHidden()) {
                ids.append(row->finding().id);
            }
        }
        return ids.join(u' ');
    }

    std::unique_ptr<PageWorld> m_world;
    std::unique_ptr<CallbackPanel> m_panel;
    int m_entered = 0;
};

QTEST_MAIN(TestCallbackPanel)
#include "tst_callbackpanel.moc"
