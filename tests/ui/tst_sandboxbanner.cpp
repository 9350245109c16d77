#include "tests/ui/pageworld.h"
#include "ui/mainwindow/sandboxbanner.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace wxbind;
using namespace wxbind::test;
using namespace Qt::StringLiterals;

namespace {

/// A sandbox that answers when the test says so.
class SlowHands final : public SandboxControl
{
public:
    [[nodiscard]] QUrl address() const override { return QUrl(u"http://127.0.0.1:9"_s); }
    [[nodiscard]] Async<SandboxState> state() override { return ask(); }
    [[nodiscard]] Async<SandboxState> moveClock(Msecs by) override
    {
        standing.clockOffset += by;
        return ask();
    }
    [[nodiscard]] Async<SandboxState> playFault(const SandboxFault &fault) override
    {
        standing.fault = fault;
        return ask();
    }
    [[nodiscard]] Async<QList<SandboxPerson>> people() override
    {
        return ready<QList<SandboxPerson>>(QList<SandboxPerson>());
    }

    void answer()
    {
        for (auto &[promise, state] : std::exchange(m_open, {})) {
            promise->addResult(Result<SandboxState>(state));
            promise->finish();
        }
    }
    [[nodiscard]] qsizetype open() const { return m_open.size(); }

    SandboxState standing;

private:
    using Asked = std::pair<std::shared_ptr<Promise<SandboxState>>, SandboxState>;

    [[nodiscard]] Async<SandboxState> ask()
    {
        auto promise = std::make_shared<Promise<SandboxState>>();
        promise->start();
        m_open.append(Asked{promise, standing});
        return promise->future();
    }

    QList<Asked> m_open;
};

QAction *choice(const QPushButton &button, const QString &text)
{
    Q_EMIT button.menu()->aboutToShow();
    const QList<QAction *> actions = button.menu()->actions();
    for (QAction *action : actions) {
        if (action->text().contains(text)) {
            return action;
        }
    }
    return nullptr;
}

} // namespace

class TestSandboxBanner final : public QObject
{
    Q_OBJECT

    SlowHands m_hands;
    std::unique_ptr<SandboxBanner> m_banner;

private Q_SLOTS:
    void init()
    {
        m_hands.standing = {};
        m_banner = std::make_unique<SandboxBanner>(&m_hands);
        m_banner->resize(1200, 30);
        m_banner->show();
        m_hands.answer();
    }

    void cleanup()
    {
        m_banner.reset();
        m_hands.answer();
    }

    void movesThePlatformsClockAndShowsIt()
    {
        QAction *six = choice(*m_banner->clockButton(), u"6 minutes"_s);
        QVERIFY(six);
        six->trigger();
        QCOMPARE(m_hands.standing.clockOffset, 6 * 60 * 1000);
        m_hands.answer();
        QTRY_VERIFY(m_banner->clockButton()->text().endsWith(u"+00:06"_s));
    }

    void saysWhatDoesNotMove()
    {
        Q_EMIT m_banner->clockButton()->menu()->aboutToShow();
        const QAction *first = m_banner->clockButton()->menu()->actions().constFirst();
        QVERIFY(!first->isEnabled());
        QVERIFY(first->text().contains(u"platform"_s));
        QVERIFY(!choice(*m_banner->clockButton(), u"links expire"_s));
    }

    void goesBackByWhatTheSandboxSaysNow()
    {
        QAction *back = choice(*m_banner->clockButton(), u"Back"_s);
        QVERIFY(back);
        m_hands.standing.clockOffset = -90 * 60 * 1000; // by its own control meanwhile
        m_banner->refresh();
        m_hands.answer();
        QTRY_VERIFY(m_banner->clockButton()->text().contains(u"01:30"_s));
        back->trigger();
        QCOMPARE(m_hands.standing.clockOffset, 0);
    }

    void playsAFaultAndTicksIt()
    {
        QAction *cut = choice(*m_banner->faultButton(), u"cut off"_s);
        QVERIFY(cut);
        cut->trigger();
        QCOMPARE(m_hands.standing.fault.kind, SandboxFault::Kind::CutBody);
        m_hands.answer();
        QTRY_VERIFY(m_banner->faultButton()->text().contains(u"cut off"_s));
        QVERIFY(choice(*m_banner->faultButton(), u"cut off"_s)->isChecked());
        QVERIFY(!choice(*m_banner->faultButton(), u"none"_s)->isChecked());
    }

    void tellsErrcodesApart()
    {
        choice(*m_banner->faultButton(), u"40163"_s)->trigger();
        QCOMPARE(m_hands.standing.fault, (SandboxFault{SandboxFault::Kind::Errcode, 40163}));
        m_hands.answer();
        QTRY_VERIFY(choice(*m_banner->faultButton(), u"40163"_s)->isChecked());
        QVERIFY(!choice(*m_banner->faultButton(), u"40029"_s)->isChecked());
    }

    void seesThatAFaultIsOver()
    {
        choice(*m_banner->faultButton(), u"HTML"_s)->trigger();
        m_hands.answer();
        QTRY_VERIFY(m_banner->faultButton()->text().contains(u"HTML"_s));
        m_hands.standing.fault = {};
        m_banner->refresh();
        m_hands.answer();
        QTRY_VERIFY(m_banner->faultButton()->text().contains(u"none"_s));
    }

    void waitsForNoAnswer()
    {
        // Every question is out and none is answered: the menus are there all the same.
        m_banner->refresh();
        QVERIFY(choice(*m_banner->clockButton(), u"31 days"_s));
        QVERIFY(choice(*m_banner->faultButton(), u"twice"_s));
        QVERIFY(m_hands.open() >= 3);
    }

    void hidesBothMenusOfAnotherProcess()
    {
        SandboxBanner banner(nullptr);
        banner.resize(1200, 30);
        banner.show();
        QVERIFY(!banner.clockButton()->isVisible());
        QVERIFY(!banner.faultButton()->isVisible());
        banner.refresh();
    }

    void speaksAnotherLanguageWithoutAsking()
    {
        choice(*m_banner->faultButton(), u"cut off"_s)->trigger();
        m_hands.answer();
        QTRY_VERIFY(m_banner->faultButton()->text().contains(u"cut off"_s));
        LoudTranslator loud;
        QCoreApplication::installTranslator(&loud);
        QTRY_VERIFY(m_banner->faultButton()->text().contains(u"CUT OFF"_s));
        QCoreApplication::removeTranslator(&loud);
        QTRY_VERIFY(m_banner->faultButton()->text().contains(u"cut off"_s));
    }

    void asksForTheConsentPageAndTheWayOut()
    {
        QSignalSpy consent(m_banner.get(), &SandboxBanner::consentAsked);
        m_banner->consentButton()->click();
        QCOMPARE(consent.size(), 1);
    }
};

QTEST_MAIN(TestSandboxBanner)
#include "tst_sandboxbanner.moc"
