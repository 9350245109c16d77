#include "core/oauth/signin/stages.h"
#include "tests/flows/station.h"

#include <QSignalSpy>
#include <QTest>

using namespace wxbind;
using namespace wxbind::test;
using namespace Qt::StringLiterals;

/// How a sign-in ends, each on the real sandbox: what is decided, what is written, what is asked.
class tst_Journeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_scene = std::make_unique<Scene>(); }
    void cleanup() { m_scene.reset(); }

    void bindsANewPerson()
    {
        const QString openId = m_scene->person(u"zhangsan"_s).openId;
        const Attempt attempt = must(signIn(u"zhangsan"_s));
        QCOMPARE(attempt.progress, AttemptState::SignedIn);
        QCOMPARE(attempt.decision, Decision::NewUser);
        QCOMPARE(attempt.openId.text(), openId);
        for (const Stage &stage : attempt.stages) {
            QCOMPARE(stageStateName(stage.state), u"done"_s);
        }
        const UserDetail user = must(waitFor(console().users.show(attempt.userId)));
        QCOMPARE(user.user.name, u"张三"_s);
        QCOMPARE(user.bindings.size(), 1);
        const BindingDetail &bound = user.bindings.first();
        QCOMPARE(bound.binding.identity.openId.text(), openId);
        QCOMPARE(bound.binding.unionId->text(), m_scene->person(u"zhangsan"_s).unionId);
        QVERIFY(bound.profile);
        QCOMPARE(*bound.profile->nickname, u"张三"_s);
        QVERIFY(bound.token);
        QCOMPARE(bound.token->scope, u"snsapi_userinfo"_s);
        QCOMPARE(user.attempts.size(), 1);
        QCOMPARE(user.exchanges.size(), 2); // the exchange is named once its openid is known
        QCOMPARE(auditActions(user), (QStringList{u"bind"_s, u"user-created"_s}));
    }

    void keepsItsEvidence()
    {
        const Attempt attempt = must(signIn(u"lisi"_s));
        const AttemptDetail detail = must(waitFor(console().attempts.detail(attempt.id)));
        QCOMPARE(detail.exchanges.size(), 2);
        QCOMPARE(detail.exchanges.at(0).endpoint, u"sns/oauth2/access_token"_s);
        QCOMPARE(detail.exchanges.at(1).endpoint, u"sns/userinfo"_s);
        QCOMPARE(stageOf(attempt, Step::Exchange).exchange, detail.exchanges.at(0).id);
        QCOMPARE(stageOf(attempt, Step::UserInfo).exchange, detail.exchanges.at(1).id);
        QCOMPARE(detail.row.userName, u"李四"_s);
    }

    void knowsTheSamePersonWithoutUserInfo()
    {
        const Attempt first = must(signIn(u"zhangsan"_s));
        QCOMPARE(m_scene->sandbox.received(u"/sns/userinfo"_s), 1);
        m_scene->station->clock.advance(60'000);
        const Attempt second = must(signIn(u"zhangsan"_s));
        QCOMPARE(second.decision, Decision::KnownUser);
        QCOMPARE(second.userId, first.userId);
        QCOMPARE(stageOf(second, Step::UserInfo).state, StageState::Skipped);
        QCOMPARE(m_scene->sandbox.received(u"/sns/userinfo"_s), 1);
        const UserDetail user = must(waitFor(console().users.show(first.userId)));
        QCOMPARE(user.bindings.first().binding.lastSeenAt, m_scene->station->clock.now());
        QCOMPARE(must(waitFor(console().users.count())), 1);
    }

    void knowsAPersonByBaseScope()
    {
        const Attempt first = must(signIn(u"zhangsan"_s));
        const Attempt second = must(signIn(u"zhangsan"_s, u"snsapi_base"_s));
        QCOMPARE(second.decision, Decision::KnownUser);
        QCOMPARE(second.userId, first.userId);
        const UserDetail user = must(waitFor(console().users.show(first.userId)));
        QVERIFY(user.bindings.first().binding.unionId); // the base grant brings none; ours stays
    }

    void asksForConsentWhenABaseScopeIsNotKnown()
    {
        const Attempt attempt = must(signIn(u"zhangsan"_s, u"snsapi_base"_s));
        QCOMPARE(attempt.progress, AttemptState::NeedsConsent);
        QCOMPARE(attempt.decision, Decision::NeedsUserInfo);
        QCOMPARE(m_scene->sandbox.received(u"/sns/userinfo"_s), 0);
        QCOMPARE(must(waitFor(console().users.count())), 0);
    }

    void holdsASnapshotUser()
    {
        const Attempt attempt = must(signIn(u"kuaizhao"_s));
        QCOMPARE(attempt.progress, AttemptState::Held);
        QCOMPARE(attempt.decision, Decision::HeldSnapshot);
        QVERIFY(attempt.userId.isNull());
        QCOMPARE(stageOf(attempt, Step::Bind).state, StageState::Held);
        QCOMPARE(m_scene->sandbox.received(u"/sns/userinfo"_s), 0);
        QCOMPARE(must(waitFor(console().users.count())), 0);
    }

    void holdsAnotherPersonThanTheExpectedOne()
    {
        const UserId expected = must(signIn(u"zhangsan"_s)).userId;
        const UserId other = must(signIn(u"lisi"_s)).userId;
        const UserDetail before = must(waitFor(console().users.show(other)));
        m_scene->station->clock.advance(60'000);
        const Attempt attempt = must(signIn(u"lisi"_s, u"snsapi_userinfo"_s, expected));
        QCOMPARE(attempt.decision, Decision::HeldWrongPerson);
        QVERIFY(attempt.userId.isNull());
        const UserDetail after = must(waitFor(console().users.show(other)));
        QCOMPARE(after.bindings.first().binding, before.bindings.first().binding);
        const Attempt stranger = must(signIn(u"wangwu"_s, u"snsapi_userinfo"_s, expected));
        QCOMPARE(stranger.decision, Decision::HeldWrongPerson);
        QCOMPARE(must(waitFor(console().users.count())), 2);
    }

    void tellsBothPeopleOfAHeldSignIn()
    {
        const Attempt first = must(signIn(u"zhangsan"_s));
        const Attempt held = must(signIn(u"wangwu"_s, u"snsapi_userinfo"_s, first.userId));
        const AttemptDetail detail = must(waitFor(console().attempts.detail(held.id)));
        QVERIFY(detail.expected && detail.came);
        QCOMPARE(detail.expected->userId, first.userId);
        QCOMPARE(detail.expected->openId, first.openId);
        QVERIFY(detail.came->userId.isNull());
        QCOMPARE(detail.came->openId, held.openId);
        QVERIFY(!detail.came->nickname.isEmpty()); // as userinfo told it
    }

    void holdsAnUnknownOpenIdOfBaseScopeToo()
    {
        const Attempt first = must(signIn(u"zhangsan"_s));
        const qint64 asked = m_scene->sandbox.received(u"/sns/userinfo"_s);
        const Attempt held = must(signIn(u"lisi"_s, u"snsapi_base"_s, first.userId));
        QCOMPARE(held.progress, AttemptState::Held);
        QCOMPARE(held.decision, Decision::HeldWrongPerson);
        QCOMPARE(m_scene->sandbox.received(u"/sns/userinfo"_s), asked);
        QCOMPARE(must(waitFor(console().users.count())), 1);
        const Attempt right = must(signIn(u"zhangsan"_s, u"snsapi_base"_s, first.userId));
        QCOMPARE(right.decision, Decision::KnownUser);
    }

    void showsTheLinkAgainToTheRightPerson()
    {
        const Attempt first = must(signIn(u"zhangsan"_s));
        const Attempt held = must(signIn(u"lisi"_s, u"snsapi_userinfo"_s, first.userId));
        const IssuedLink again = must(waitFor(console().links.again(held.id)));
        QVERIFY(again.attempt != held.id);
        QVERIFY(again.state != held.state);
        const Attempt right = must(waitFor(console().signIns.run(
            m_scene->account.appId, SignInDesk::parse(approve(again.link.text, u"zhangsan"_s)))));
        QCOMPARE(right.id, again.attempt);
        QCOMPARE(right.decision, Decision::KnownUser);
        QCOMPARE(right.userId, first.userId);
    }

    void aLinkThatWasEndedTellsWhoeverComesThatItExpired()
    {
        const IssuedLink link = m_scene->station->link(m_scene->account.appId);
        const QString came = approve(link.link.text, u"zhangsan"_s);
        QVERIFY(waitFor(console().attempts.expireNow(link.attempt)));
        const auto late =
            waitFor(console().signIns.run(m_scene->account.appId, SignInDesk::parse(came)));
        QCOMPARE(late.error().fault, Fault::StateExpired);
        QCOMPARE(m_scene->sandbox.received(u"/sns/oauth2/access_token"_s), 0);
        QCOMPARE(must(waitFor(console().attempts.detail(link.attempt))).row.attempt.callbacks, 1);
    }

    void bindsASecondAccountToTheSamePersonByUnionId()
    {
        const UnionId unionId(m_scene->person(u"zhangsan"_s).unionId);
        const Account website = m_scene->station->enter(m_scene->sandbox, 1);
        const UserId known =
            m_scene->station->plant({website.appId, OpenId(u"oElsewhere"_s)}, unionId);
        const Attempt attempt = must(signIn(u"zhangsan"_s));
        QCOMPARE(attempt.decision, Decision::NewUser);
        QCOMPARE(attempt.userId, known);
        QCOMPARE(must(waitFor(console().users.count())), 1);
        QCOMPARE(must(waitFor(console().users.show(known))).bindings.size(), 2);
    }

    void writesNothingWhenTwoPeopleHoldTheUnionId()
    {
        const UnionId unionId(m_scene->person(u"zhangsan"_s).unionId);
        const Account website = m_scene->station->enter(m_scene->sandbox, 1);
        m_scene->station->plant({website.appId, OpenId(u"oOne"_s)}, unionId);
        m_scene->station->plant({website.appId, OpenId(u"oTwo"_s)}, unionId);
        const DatabaseInfo before = must(waitFor(console().database.info()));
        const Attempt attempt = must(signIn(u"zhangsan"_s));
        QCOMPARE(attempt.progress, AttemptState::Conflict);
        QCOMPARE(attempt.decision, Decision::Conflict);
        QVERIFY(attempt.userId.isNull());
        QVERIFY(attempt.error);
        QVERIFY(attempt.error->detail.contains(u"U-1, U-2"_s));
        const DatabaseInfo after = must(waitFor(console().database.info()));
        QCOMPARE(after.users, before.users);
        QCOMPARE(after.bindings, before.bindings);
        const auto kept =
            waitFor(console().tokens.verify({m_scene->account.appId, attempt.openId}));
        QVERIFY(!kept);
        QCOMPARE(kept.error().fault, Fault::NotFound);
    }

    void announcesEveryStage()
    {
        QSignalSpy stages(&console().signIns, &SignInDesk::attemptChanged);
        QSignalSpy ends(&console().signIns, &SignInDesk::finished);
        (void)must(signIn(u"zhangsan"_s));
        // claimed with the exchange under way; userinfo under way; settled
        QCOMPARE(stages.count(), 3);
        QCOMPARE(ends.count(), 1);
    }

    void takesTheWordsOfPeopleAsTheyAre_data()
    {
        QTest::addColumn<QString>("key");
        for (const auto key : {"changming", "azhen", "wangdachui", "laowang", "xiaowanzi", "wuming",
                               "tom", "acdc", "muhammad", "jingjing", "gongshi", "jiye"}) {
            QTest::newRow(key) << QString::fromLatin1(key);
        }
    }

    void takesTheWordsOfPeopleAsTheyAre()
    {
        QFETCH(const QString, key);
        const Attempt attempt = must(signIn(key));
        QCOMPARE(attempt.decision, Decision::NewUser);
        const UserDetail user = must(waitFor(console().users.show(attempt.userId)));
        QVERIFY(!user.user.name.isEmpty());
        QVERIFY(user.bindings.first().profile);
    }

private:
    [[nodiscard]] Console &console() const { return m_scene->console(); }

    [[nodiscard]] Result<Attempt> signIn(const QString &person,
                                         const QString &scope = u"snsapi_userinfo"_s,
                                         UserId expect = {}) const
    {
        return m_scene->station->signIn(m_scene->account.appId, person, scope, expect);
    }

    [[nodiscard]] static QStringList auditActions(const UserDetail &user)
    {
        QStringList actions;
        for (const AuditEntry &entry : user.history) {
            actions.append(auditActionName(entry.action));
        }
        return actions;
    }

    std::unique_ptr<Scene> m_scene;
};

QTEST_GUILESS_MAIN(tst_Journeys)
#include "tst_journeys.moc"
