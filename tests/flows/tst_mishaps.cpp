#include "core/oauth/signin/stages.h"
#include "core/store/auditrepository.h"
#include "tests/flows/station.h"

#include <QTest>

using namespace wxbind;
using namespace wxbind::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kExchange = "/sns/oauth2/access_token"_L1;

Sandbox::PlayedFault fault(const QString &kind, const QString &path, int errcode = 0)
{
    Sandbox::PlayedFault played;
    played.kind = kind;
    played.path = path;
    played.errcode = errcode;
    return played;
}

} // namespace

/// What comes back wrong, twice, late or not at all, on the real sandbox.
class tst_Mishaps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_scene = std::make_unique<Scene>(); }
    void cleanup() { m_scene.reset(); }

    void endsARefusal()
    {
        const IssuedLink link = m_scene->station->link(m_scene->account.appId);
        const Attempt attempt = must(run(approve(link.link.text, u"refuse"_s)));
        QCOMPARE(attempt.id, link.attempt);
        QCOMPARE(attempt.progress, AttemptState::Refused);
        QVERIFY(attempt.endedAt > 0);
        QCOMPARE(m_scene->sandbox.received(kExchange), 0);
        QCOMPARE(fresh(link.attempt).progress, AttemptState::Refused);
    }

    void countsADoubleCallbackAndSpendsTheCodeOnce()
    {
        const IssuedLink link = m_scene->station->link(m_scene->account.appId);
        const QString came = approve(link.link.text, u"zhangsan"_s);
        const auto first = begin(came);
        const auto second = begin(came);
        const auto a = waitFor(first);
        const auto b = waitFor(second);
        // Whichever claims the state first wins; the other hears that it is used.
        QVERIFY(a.has_value() != b.has_value());
        QCOMPARE(must(a ? a : b).decision, Decision::NewUser);
        QCOMPARE((a ? b : a).error().fault, Fault::StateUsed);
        QCOMPARE(m_scene->sandbox.received(kExchange), 1);
        QCOMPARE(fresh(link.attempt).callbacks, 2);
        QCOMPARE(fresh(link.attempt).progress, AttemptState::SignedIn);
    }

    void refusesAnUnknownStateBeforeAnyCall()
    {
        const auto result = run(u"http://127.0.0.1:8000/wx/callback?code=0abc&state=neverissued"_s);
        QVERIFY(!result);
        QCOMPARE(result.error().fault, Fault::StateUnknown);
        QCOMPARE(m_scene->sandbox.received(kExchange), 0);
        QCOMPARE(attempts(), 0);
    }

    void refusesTheStateOfAnotherAccount()
    {
        const Account test = m_scene->station->enter(m_scene->sandbox, 3);
        const IssuedLink link = m_scene->station->link(m_scene->account.appId);
        const QString came = approve(link.link.text, u"zhangsan"_s);
        const auto result = waitFor(console().signIns.run(test.appId, SignInDesk::parse(came)));
        QVERIFY(!result);
        QCOMPARE(result.error().fault, Fault::StateUnknown);
        QCOMPARE(fresh(link.attempt).progress, AttemptState::Waiting);
    }

    void refusesAnExpiredState()
    {
        const IssuedLink link = m_scene->station->link(m_scene->account.appId);
        const QString came = approve(link.link.text, u"zhangsan"_s);
        m_scene->station->clock.advance(kLinkLife + 1);
        const auto result = run(came);
        QVERIFY(!result);
        QCOMPARE(result.error().fault, Fault::StateExpired);
        QCOMPARE(m_scene->sandbox.received(kExchange), 0);
        QCOMPARE(must(waitFor(console().attempts.expire())), 1);
        QCOMPARE(fresh(link.attempt).progress, AttemptState::Expired);
    }

    void saysThatALostReplyMayHaveSpentTheCode()
    {
        m_scene->sandbox.playFault(fault(u"close"_s, kExchange));
        const Attempt attempt = must(signIn(u"zhangsan"_s));
        QCOMPARE(attempt.progress, AttemptState::OutcomeUnknown);
        QCOMPARE(attempt.error->fault, Fault::OutcomeUnknown);
        QCOMPARE(stageOf(attempt, Step::Exchange).state, StageState::Unknown);
        QVERIFY(!stageOf(attempt, Step::Exchange).exchange.isNull());
        QCOMPARE(m_scene->sandbox.received(kExchange), 1);
        QCOMPARE(must(waitFor(console().users.count())), 0);
    }

    void keepsWhatThePlatformSaid_data()
    {
        QTest::addColumn<int>("errcode");
        for (const int errcode : {-1, 40029, 40163, 40125, 42003, 45011}) {
            QTest::addRow("%d", errcode) << errcode;
        }
    }

    void keepsWhatThePlatformSaid()
    {
        QFETCH(const int, errcode);
        m_scene->sandbox.playFault(fault(u"errcode"_s, kExchange, errcode));
        const Attempt attempt = must(signIn(u"zhangsan"_s));
        QCOMPARE(attempt.progress, AttemptState::Failed);
        QCOMPARE(attempt.error->fault, Fault::Api);
        QCOMPARE(attempt.error->apiCode, errcode);
        QVERIFY(!attempt.error->rid.isEmpty());
        QCOMPARE(attempt.error->endpoint, u"sns/oauth2/access_token"_s);
        QCOMPARE(fresh(attempt.id), attempt);
        const Exchange record =
            must(waitFor(console().exchanges.get(stageOf(attempt, Step::Exchange).exchange)));
        QCOMPARE(record.errcode, errcode);
        QCOMPARE(m_scene->sandbox.received(kExchange), 1);
    }

    void neverTakesADamagedReplyForSuccess_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<Fault>("wanted");
        // A reply that came shorter than it was announced: the code may be spent.
        QTest::newRow("cut") << u"cut"_s << Fault::OutcomeUnknown;
        QTest::newRow("html") << u"html502"_s << Fault::HttpStatus;
    }

    void neverTakesADamagedReplyForSuccess()
    {
        QFETCH(const QString, kind);
        QFETCH(const Fault, wanted);
        m_scene->sandbox.playFault(fault(kind, kExchange));
        const Attempt attempt = must(signIn(u"zhangsan"_s));
        QVERIFY(attempt.error);
        QCOMPARE(attempt.error->fault, wanted);
        QCOMPARE(attempt.progress, wanted == Fault::OutcomeUnknown ? AttemptState::OutcomeUnknown
                                                                   : AttemptState::Failed);
        QCOMPARE(m_scene->sandbox.received(kExchange), 1);
        QCOMPARE(must(waitFor(console().users.count())), 0);
    }

    void writesNobodyWhenUserInfoFails()
    {
        m_scene->sandbox.playFault(fault(u"errcode"_s, u"/sns/userinfo"_s, 48001));
        const Attempt attempt = must(signIn(u"zhangsan"_s));
        QCOMPARE(attempt.progress, AttemptState::Failed);
        QCOMPARE(attempt.error->apiCode, 48001);
        QCOMPARE(stageOf(attempt, Step::Exchange).state, StageState::Done);
        QCOMPARE(stageOf(attempt, Step::UserInfo).state, StageState::Failed);
        QVERIFY(!stageOf(attempt, Step::UserInfo).exchange.isNull());
        QCOMPARE(must(waitFor(console().users.count())), 0);
    }

    void tellsThatABannedPersonIsBanned()
    {
        const Attempt attempt = must(signIn(u"fengjin"_s));
        QCOMPARE(attempt.progress, AttemptState::Failed);
        QCOMPARE(attempt.error->apiCode, 50002);
    }

    void doesNotSpendACodeWhileTheVaultIsLocked()
    {
        const IssuedLink link = m_scene->station->link(m_scene->account.appId);
        const QString came = approve(link.link.text, u"zhangsan"_s);
        m_scene->station->vault.setState(VaultState::Locked);
        const auto locked = run(came);
        QVERIFY(!locked);
        QCOMPARE(locked.error().fault, Fault::Secret);
        QCOMPARE(m_scene->sandbox.received(kExchange), 0);
        QCOMPARE(fresh(link.attempt).progress, AttemptState::Waiting);
        // The link and the code are still good.
        m_scene->station->vault.setState(VaultState::Open);
        const Attempt again = must(run(came));
        QCOMPARE(again.id, link.attempt);
        QCOMPARE(again.decision, Decision::NewUser);
        const QString code = QString::fromUtf8(SignInDesk::parse(came).code.reveal());
        const auto third = run(code);
        QVERIFY(!third);
        QCOMPARE(third.error().fault, Fault::StateUsed);
    }

    void refusesABareCodeThatWasSpent()
    {
        const IssuedLink link = m_scene->station->link(m_scene->account.appId);
        const QString came = approve(link.link.text, u"zhangsan"_s);
        (void)must(run(came));
        const QString code = QString::fromUtf8(SignInDesk::parse(came).code.reveal());
        const auto result = run(code);
        QVERIFY(!result);
        QCOMPARE(result.error().fault, Fault::StateUsed);
        QCOMPARE(m_scene->sandbox.received(kExchange), 1);
    }

    void refusesTextsWithoutACode_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("address") << u"http://127.0.0.1:8000/wx/callback"_s;
        QTest::newRow("denied without a state") << u"code=authdeny"_s;
    }

    void refusesTextsWithoutACode()
    {
        QFETCH(const QString, text);
        const auto result = run(text);
        QVERIFY(!result);
        QCOMPARE(result.error().fault, Fault::Invalid);
        QCOMPARE(attempts(), 0);
    }

    /// The last write fails: nobody is half there, and the attempt says so.
    void leavesNothingHalfWritten()
    {
        (void)must(waitFor(m_scene->station->database.write([](Connection &db) {
            return db.execute("CREATE TRIGGER no_token BEFORE INSERT ON web_token BEGIN"
                              " SELECT RAISE (ABORT, 'disk is full'); END"_L1);
        })));
        const Attempt attempt = must(signIn(u"zhangsan"_s));
        QCOMPARE(attempt.progress, AttemptState::Failed);
        QCOMPARE(attempt.error->fault, Fault::Storage);
        QCOMPARE(stageOf(attempt, Step::Bind).state, StageState::Failed);
        QVERIFY(attempt.userId.isNull());
        const DatabaseInfo info = must(waitFor(console().database.info()));
        QCOMPARE(info.users, 0);
        QCOMPARE(info.bindings, 0);
        const auto audit = must(waitFor(m_scene->station->database.read(
            [](Connection &db) { return AuditRepository(db).list({}, 100); })));
        for (const AuditEntry &entry : audit) {
            QVERIFY(entry.action != AuditAction::Bind && entry.action != AuditAction::UserCreated);
        }
    }

private:
    [[nodiscard]] Console &console() const { return m_scene->console(); }

    [[nodiscard]] Async<Attempt> begin(const QString &text) const
    {
        return console().signIns.run(m_scene->account.appId, SignInDesk::parse(text));
    }
    [[nodiscard]] Result<Attempt> run(const QString &text) const { return waitFor(begin(text)); }
    [[nodiscard]] Result<Attempt> signIn(const QString &person) const
    {
        return m_scene->station->signIn(m_scene->account.appId, person);
    }
    [[nodiscard]] Attempt fresh(AttemptId id) const
    {
        return must(waitFor(console().attempts.detail(id))).row.attempt;
    }
    [[nodiscard]] qint64 attempts() const
    {
        return must(waitFor(console().attempts.counts({}))).all;
    }

    std::unique_ptr<Scene> m_scene;
};

QTEST_GUILESS_MAIN(tst_Mishaps)
#include "tst_mishaps.moc"
