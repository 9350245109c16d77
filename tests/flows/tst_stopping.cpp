#include "app/composition.h"
#include "core/oauth/signin/stages.h"
#include "core/sandbox/sandbox.h"
#include "tests/cli/ctl.h"
#include "tests/flows/phone.h"

#include <QTest>

#include <csignal>
#include <sys/types.h>

using namespace wxbind;
using namespace wxbind::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kExchange = "/sns/oauth2/access_token"_L1;

} // namespace

/// A code that has gone out when the operator stops: its reply is waited for, not for ever, and
/// what became of it is written down.
class tst_Stopping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        (void)must(m_sandbox.start());
        const SandboxAccountInfo info = m_sandbox.accounts().first();
        m_appId = AppId(info.appId);
        CompositionOptions options;
        options.dataDir = m_ctl.data();
        options.passphrase = Secret(QByteArray("only for tests")); // as Ctl gives it
        m_composition = must(Composition::build(options));
        (void)must(waitFor(m_composition->ready()));
        Account account;
        account.appId = m_appId;
        account.name = u"演示"_s;
        account.kind = accountKindFromName(info.kind).value_or(AccountKind::Service);
        account.domains = {u"127.0.0.1:8000"_s};
        account.apiBase = m_sandbox.address();
        account.authorizeBase = m_sandbox.address();
        (void)must(waitFor(console().vault.open()));
        (void)must(waitFor(console().accounts.add(account, Secret(info.secret))));
    }
    void init() { m_sandbox.resetReceived(); }

    void endsOnInterrupt_data()
    {
        QTest::addColumn<int>("delayMillis");
        QTest::addColumn<int>("exit");
        QTest::addColumn<AttemptState>("progress");
        QTest::newRow("no reply in time") << 60'000 << 3 << AttemptState::OutcomeUnknown;
        QTest::newRow("reply in time") << 1'500 << 0 << AttemptState::SignedIn;
    }
    void endsOnInterrupt()
    {
        QFETCH(const int, delayMillis);
        QFETCH(const int, exit);
        QFETCH(const AttemptState, progress);
        const IssuedLink issued = link();
        const QString came = approve(issued.link.text, u"zhangsan"_s);
        delay(delayMillis);
        QProcess process;
        m_ctl.prepare(process, {u"--json"_s, u"signin"_s, u"--account"_s, m_appId.text(), came});
        process.start();
        QTRY_COMPARE_WITH_TIMEOUT(m_sandbox.received(kExchange), 1, kPatience);
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(kPatience));
        const QByteArray said = process.readAllStandardError();
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), exit);
        QVERIFY2(said.contains("may have gone out and be spent"), said.constData());
        check(issued.attempt, progress);
    }

    /// As the window does when it is closed. Last: there is no way back.
    void windsUp()
    {
        const IssuedLink issued = link();
        const QString came = approve(issued.link.text, u"zhangsan"_s);
        delay(60'000);
        QVERIFY(!m_composition->isCodeUnderWay());
        const auto attempt = console().signIns.run(m_appId, SignInDesk::parse(came));
        QTRY_COMPARE_WITH_TIMEOUT(m_sandbox.received(kExchange), 1, kPatience);
        QVERIFY(m_composition->isCodeUnderWay());
        (void)must(waitFor(m_composition->windUp(100)));
        QVERIFY(!m_composition->isCodeUnderWay());
        QCOMPARE(must(waitFor(attempt)).progress, AttemptState::OutcomeUnknown);
        check(issued.attempt, AttemptState::OutcomeUnknown);

        const IssuedLink late = link();
        const QString next = approve(late.link.text, u"zhangsan"_s);
        const auto refused = must(waitFor(console().signIns.run(m_appId, SignInDesk::parse(next))));
        QCOMPARE(refused.error->fault, Fault::Cancelled);
        QCOMPARE(m_sandbox.received(kExchange), 1);
    }

private:
    [[nodiscard]] Console &console() const { return m_composition->console(); }

    [[nodiscard]] IssuedLink link() const
    {
        LinkWish wish;
        wish.appId = m_appId;
        wish.order.redirectUri = u"http://127.0.0.1:8000/wx/callback"_s;
        wish.order.scope = u"snsapi_userinfo"_s;
        return must(waitFor(console().links.create(wish)));
    }

    void delay(int millis)
    {
        Sandbox::PlayedFault fault;
        fault.kind = u"delay"_s;
        fault.path = kExchange;
        fault.delayMillis = millis;
        m_sandbox.playFault(fault);
    }

    void check(AttemptId id, AttemptState progress) const
    {
        const Attempt attempt = must(waitFor(console().attempts.detail(id))).row.attempt;
        QCOMPARE(attempt.progress, progress);
        const bool unknown = progress == AttemptState::OutcomeUnknown;
        QCOMPARE(stageOf(attempt, Step::Exchange).state,
                 unknown ? StageState::Unknown : StageState::Done);
        const ExchangeId record = stageOf(attempt, Step::Exchange).exchange;
        QVERIFY(!record.isNull());
        const Exchange exchange = must(waitFor(console().exchanges.get(record)));
        QCOMPARE(exchange.error.has_value(), unknown);
        if (unknown) {
            QCOMPARE(exchange.error->fault, Fault::OutcomeUnknown);
            QCOMPARE(attempt.error->fault, Fault::OutcomeUnknown);
        }
    }

    Ctl m_ctl;
    Sandbox m_sandbox{SandboxOptions()};
    std::unique_ptr<Composition> m_composition;
    AppId m_appId;
};

QTEST_GUILESS_MAIN(tst_Stopping)
#include "tst_stopping.moc"
