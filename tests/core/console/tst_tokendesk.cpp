#include "core/console/tokendesk.h"
#include "core/oauth/signin/stages.h"
#include "core/store/attemptrepository.h"
#include "core/store/auditrepository.h"
#include "core/store/bindingrepository.h"
#include "core/store/userrepository.h"
#include "tests/support/deskworld.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace wxbind;
using namespace wxbind::test;
using namespace Qt::StringLiterals;

namespace {

const QString kExchange = u"sns/oauth2/access_token"_s;
const QString kRefresh = u"sns/oauth2/refresh_token"_s;
const QString kUserInfo = u"sns/userinfo"_s;
const OpenId kPerson(u"oPerson"_s);

QByteArray grantReply(const QByteArray &access, const QByteArray &refresh,
                      const QByteArray &more = {})
{
    return "{\"access_token\":\"" + access + "\",\"expires_in\":7200,\"refresh_token\":\"" +
           refresh + "\",\"openid\":\"oPerson\",\"scope\":\"snsapi_userinfo\"" + more + "}";
}

} // namespace

class TestTokenDesk final : public QObject
{
    Q_OBJECT

    struct World : DeskWorld
    {
        TokenDesk desk{parts};
    };
    std::unique_ptr<World> m_world;

    [[nodiscard]] Identity identity() const { return {m_world->account.appId, kPerson}; }
    [[nodiscard]] Result<TokenView> exchanged(const QByteArray &more = {})
    {
        m_world->http.reply(kExchange, grantReply("ACCESS-ONE", "REFRESH-ONE", more));
        return waitFor(m_world->desk.exchange(m_world->account.appId, Secret(QByteArray("CODE"))));
    }
    [[nodiscard]] QList<AuditEntry> audit()
    {
        return waitFor(m_world->database->read(
                           [](Connection &db) { return AuditRepository(db).list(AuditId(), 100); }))
            .value_or(QList<AuditEntry>());
    }
    [[nodiscard]] std::optional<Binding> bound()
    {
        return waitFor(m_world->database->read([this](Connection &db) {
                   return BindingRepository(db).find(identity());
               }))
            .value_or(std::nullopt);
    }
    [[nodiscard]] UserId bind(const OpenId &openId = kPerson,
                              const std::optional<UnionId> &unionId = std::nullopt)
    {
        const auto bound = m_world->database->write([=, this](Connection &db) -> Result<UserId> {
            User user;
            user.name = u"小明"_s;
            user.createdAt = m_world->clock.now();
            const auto id = UserRepository(db).insert(user);
            if (!id) {
                return id;
            }
            Binding binding;
            binding.identity = {m_world->account.appId, openId};
            binding.unionId = unionId;
            binding.userId = *id;
            binding.boundAt = m_world->clock.now();
            const auto inserted = BindingRepository(db).insert(binding);
            return inserted ? id : fail(inserted.error());
        });
        return waitFor(bound).value_or(UserId());
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<World>();
        QVERIFY(m_world->store());
    }
    void cleanup() { m_world.reset(); }

    void anExchangedTokenIsKeptAndBindsNobody()
    {
        const auto view = exchanged(",\"unionid\":\"oUnion\",\"is_snapshotuser\":1");
        QVERIFY(view);
        QCOMPARE(view->token.accessExpiresAt, m_world->clock.now() + 2 * kHour);
        QCOMPARE(view->token.refreshExpiresAt, m_world->clock.now() + kRefreshTokenLife);
        const auto again = waitFor(m_world->desk.reveal(identity()));
        QVERIFY(again);
        QCOMPARE(again->token.grant, view->token.grant);
        QCOMPARE(again->token.grant.accessToken.reveal(), QByteArray("ACCESS-ONE"));
        QVERIFY(again->token.grant.snapshot);
        const auto bound = waitFor(m_world->database->read(
            [this](Connection &db) { return BindingRepository(db).find(identity()); }));
        QVERIFY(bound && !*bound);
    }

    void aFailedExchangeKeepsNothing()
    {
        m_world->http.fail(kExchange, Fault::OutcomeUnknown);
        const auto lost =
            waitFor(m_world->desk.exchange(m_world->account.appId, Secret(QByteArray("CODE"))));
        QCOMPARE(lost.error().fault, Fault::OutcomeUnknown);
        QCOMPARE(m_world->http.requests().size(), 1);
        QCOMPARE(waitFor(m_world->desk.reveal(identity())).error().fault, Fault::NotFound);
    }

    void aCodeIsSentOnceWhateverSpendsIt()
    {
        QVERIFY(exchanged());
        QCOMPARE(exchanged().error().fault, Fault::StateUsed);
        Callback callback;
        callback.outcome = Callback::Outcome::Code;
        callback.code = Secret(QByteArray("CODE"));
        const auto signedIn = waitFor(m_world->flow.run(m_world->account, callback));
        QVERIFY(!signedIn);
        QCOMPARE(signedIn.error().fault, Fault::StateUsed);
        QCOMPARE(m_world->http.count(kExchange), 1);
    }

    void anExchangeByHandIsAnAttemptThatBindsNobody()
    {
        QVERIFY(exchanged());
        const auto attempts = waitFor(
            m_world->database->read([](Connection &db) { return AttemptRepository(db).list({}); }));
        QCOMPARE(attempts->size(), 1);
        const Attempt attempt = attempts->first();
        QCOMPARE(attempt.progress, AttemptState::Held);
        QVERIFY(!attempt.decision);
        QVERIFY(attempt.userId.isNull());
        QCOMPARE(attempt.openId, kPerson);
        QCOMPARE(attempt.endedAt, m_world->clock.now());
        QCOMPARE(stageOf(attempt, Step::Exchange).state, StageState::Done);
        QCOMPARE(stageOf(attempt, Step::UserInfo).state, StageState::Skipped);
        QCOMPARE(stageOf(attempt, Step::Bind).state, StageState::Skipped);
    }

    void aCodeThatNeverWentOutMayBeTriedAgain()
    {
        m_world->http.fail(kExchange, Fault::Network);
        const auto lost =
            waitFor(m_world->desk.exchange(m_world->account.appId, Secret(QByteArray("CODE"))));
        QCOMPARE(lost.error().fault, Fault::Network);
        QVERIFY(exchanged());
    }

    void aLockedVaultSpendsNoCode()
    {
        m_world->vault.setState(VaultState::Locked);
        QCOMPARE(exchanged().error().fault, Fault::Secret);
        QVERIFY(m_world->http.requests().isEmpty());
    }

    void anUnknownAccountSpendsNoCode()
    {
        const auto none = waitFor(m_world->desk.exchange(AppId(u"wxnone"_s), Secret(u"C"_s)));
        QCOMPARE(none.error().fault, Fault::NotFound);
        QVERIFY(m_world->http.requests().isEmpty());
    }

    void aRefreshKeepsTheThirtyDaysOfTheFirstGrant()
    {
        const auto first = exchanged(",\"unionid\":\"oUnion\"");
        QVERIFY(first);
        const UserId user = bind();
        m_world->clock.advance(kHour);
        m_world->http.reply(kRefresh, grantReply("ACCESS-TWO", "REFRESH-TWO"));
        const auto second = waitFor(m_world->desk.refresh(identity()));
        QVERIFY(second);
        QCOMPARE(second->token.refreshExpiresAt, first->token.refreshExpiresAt);
        QCOMPARE(second->token.accessExpiresAt, m_world->clock.now() + 2 * kHour);
        QVERIFY(m_world->http.requests().last().url.toEncoded().contains("=REFRESH-ONE"));
        QVERIFY(
            !m_world->http.requests().last().url.toEncoded().contains(SealedAccount::appSecret()));

        const auto entries = audit();
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first().action, AuditAction::TokenRefreshed);
        QCOMPARE(entries.first().identity, std::optional(identity()));
        QCOMPARE(entries.first().userId, user);
        QCOMPARE(entries.first().operatorName, u"li"_s);
        QCOMPARE(entries.first().host, u"desk-7"_s);

        m_world->http.reply(kRefresh, grantReply("ACCESS-THREE", "REFRESH-THREE"));
        const auto third = waitFor(m_world->desk.refresh(identity()));
        QVERIFY(third);
        QVERIFY(m_world->http.requests().last().url.toEncoded().contains("=REFRESH-TWO"));
        QCOMPARE(third->token.grant.unionId, std::optional(UnionId(u"oUnion"_s)));
    }

    void aRefusedRefreshChangesNothing()
    {
        QVERIFY(exchanged());
        m_world->http.reply(kRefresh, R"({"errcode":40030,"errmsg":"invalid refresh_token"})");
        QCOMPARE(waitFor(m_world->desk.refresh(identity())).error().apiCode, 40030);
        QVERIFY(audit().isEmpty());
        const auto kept = waitFor(m_world->desk.reveal(identity()));
        QCOMPARE(kept->token.grant.refreshToken.reveal(), QByteArray("REFRESH-ONE"));
    }

    void withoutAKeptTokenEverythingIsNotFound()
    {
        TokenDesk &desk = m_world->desk;
        QCOMPARE(waitFor(desk.refresh(identity())).error().fault, Fault::NotFound);
        QCOMPARE(waitFor(desk.verify(identity())).error().fault, Fault::NotFound);
        QCOMPARE(waitFor(desk.reveal(identity())).error().fault, Fault::NotFound);
        QCOMPARE(waitFor(desk.userInfo(identity(), UserInfoLang::En)).error().fault,
                 Fault::NotFound);
        QVERIFY(m_world->http.requests().isEmpty());
    }

    void verifyAsksThePlatform()
    {
        QVERIFY(exchanged());
        m_world->http.reply(u"sns/auth"_s, R"({"errcode":0,"errmsg":"ok"})");
        m_world->http.reply(u"sns/auth"_s, R"({"errcode":40014,"errmsg":"invalid access_token"})");
        QVERIFY(waitFor(m_world->desk.verify(identity())));
        QCOMPARE(waitFor(m_world->desk.verify(identity())).error().apiCode, 40014);
    }

    void userInfoUsesTheKeptTokenWhileItLives()
    {
        QVERIFY(exchanged());
        m_world->http.reply(kUserInfo, R"({"openid":"oPerson","nickname":"小明"})");
        const auto fetched = waitFor(m_world->desk.userInfo(identity(), UserInfoLang::ZhCn));
        QVERIFY(fetched);
        QCOMPARE(fetched->profile.nickname, std::optional(u"小明"_s));
        QCOMPARE(fetched->profile.fetchedAt, m_world->clock.now());
        QCOMPARE(m_world->http.count(kRefresh), 0);
        const auto kept = waitFor(m_world->database->read(
            [this](Connection &db) { return BindingRepository(db).profile(identity()); }));
        QVERIFY(kept && !*kept); // nobody is bound: nothing is kept
    }

    void userInfoRefreshesATokenThatIsOver()
    {
        QVERIFY(exchanged());
        QVERIFY(!bind().isNull());
        m_world->clock.advance(2 * kHour);
        m_world->http.reply(kRefresh, grantReply("ACCESS-TWO", "REFRESH-ONE"));
        m_world->http.reply(kUserInfo, R"({"openid":"oPerson","nickname":"小明"})");
        QVERIFY(waitFor(m_world->desk.userInfo(identity(), UserInfoLang::ZhCn)));
        QVERIFY(m_world->http.requests().last().url.toEncoded().contains("ACCESS-TWO"));
        const auto kept = waitFor(m_world->database->read(
            [this](Connection &db) { return BindingRepository(db).profile(identity()); }));
        QVERIFY(kept && *kept);
        QCOMPARE((*kept)->nickname, std::optional(u"小明"_s));
        const auto binding = waitFor(m_world->database->read(
            [this](Connection &db) { return BindingRepository(db).find(identity()); }));
        QCOMPARE((*binding)->nickname, u"小明"_s); // what lists show and search finds
    }

    /// The reply of the refresh comes after a new sign-in stored its grant.
    void aYoungerGrantIsNotOverwrittenByARefresh()
    {
        QVERIFY(exchanged());
        m_world->http.hold(kRefresh);
        const auto refreshed = m_world->desk.refresh(identity());
        QTRY_COMPARE(m_world->http.count(kRefresh), 1);
        m_world->clock.advance(kHour);
        WebToken younger;
        younger.identity = identity();
        younger.grant.accessToken = Secret(QByteArray("ACCESS-NEW"));
        younger.grant.refreshToken = Secret(QByteArray("REFRESH-NEW"));
        younger.obtainedAt = m_world->clock.now();
        const SealedWebToken sealed = sealWebToken(m_world->sealer(), younger);
        QVERIFY(waitFor(m_world->database->write(
            [sealed](Connection &db) { return TokenRepository(db).storeWeb(sealed); })));
        HttpReply reply;
        reply.status = 200;
        reply.body = grantReply("ACCESS-TWO", "REFRESH-TWO");
        QVERIFY(m_world->http.release(kRefresh, reply));
        QCOMPARE(waitFor(refreshed).error().fault, Fault::Stale);
        QVERIFY(audit().isEmpty());
        const auto kept = waitFor(m_world->desk.reveal(identity()));
        QCOMPARE(kept->token.grant.accessToken.reveal(), QByteArray("ACCESS-NEW"));
    }

    void aProfileThatChangesTheBindingIsWrittenDown()
    {
        QVERIFY(exchanged());
        const UserId user = bind();
        const auto look = [this](const char *profile) {
            m_world->http.reply(kUserInfo, profile);
            return waitFor(m_world->desk.userInfo(identity(), UserInfoLang::ZhCn)).has_value();
        };
        QVERIFY(look(R"({"openid":"oPerson","nickname":"小明","unionid":"oUnion"})"));
        const auto entries = audit();
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first().action, AuditAction::ProfileRead);
        QCOMPARE(entries.first().userId, user);
        QCOMPARE(entries.first().operatorName, u"li"_s);
        QCOMPARE(entries.first().before.first()["nickname"_L1].toString(), QString());
        QCOMPARE(entries.first().after.first()["nickname"_L1].toString(), u"小明"_s);
        QCOMPARE(entries.first().after.first()["unionid"_L1].toString(), u"oUnion"_s);
        QCOMPARE(bound()->unionId, std::optional(UnionId(u"oUnion"_s)));
        // the same again, and one without a unionid, change nothing
        QVERIFY(look(R"({"openid":"oPerson","nickname":"小明","unionid":"oUnion"})"));
        QVERIFY(look(R"({"openid":"oPerson","nickname":"小明"})"));
        QCOMPARE(audit().size(), 1);
        QCOMPARE(bound()->unionId, std::optional(UnionId(u"oUnion"_s)));
    }

    void aUnionIdOfSomebodyElseIsLeftToTheNextSignIn()
    {
        QVERIFY(exchanged());
        QVERIFY(!bind().isNull());
        QVERIFY(!bind(OpenId(u"oOther"_s), UnionId(u"oUnion"_s)).isNull());
        m_world->http.reply(kUserInfo, R"({"openid":"oPerson","nickname":"","unionid":"oUnion"})");
        QVERIFY(waitFor(m_world->desk.userInfo(identity(), UserInfoLang::ZhCn)));
        QVERIFY(!bound()->unionId);
        QVERIFY(audit().isEmpty());
    }

    void aSnapshotProfileReplacesNothing()
    {
        QVERIFY(exchanged(",\"is_snapshotuser\":1"));
        QVERIFY(!bind().isNull());
        m_world->http.reply(kUserInfo, R"({"openid":"oPerson","nickname":"微信用户"})");
        const auto shown = waitFor(m_world->desk.userInfo(identity(), UserInfoLang::ZhCn));
        QCOMPARE(shown->profile.nickname, std::optional(u"微信用户"_s));
        const auto kept = waitFor(m_world->database->read(
            [this](Connection &db) { return BindingRepository(db).profile(identity()); }));
        QVERIFY(kept && !*kept);
        QCOMPARE(bound()->nickname, QString());
        QVERIFY(audit().isEmpty());
    }

    void lookingAtATokenIsWrittenDown()
    {
        QVERIFY(exchanged());
        QVERIFY(waitFor(m_world->desk.reveal(identity())));
        const auto entries = audit();
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first().action, AuditAction::Reveal);
        QCOMPARE(entries.first().identity, std::optional(identity()));
        QVERIFY(!QJsonDocument(entries.first().after).toJson().contains("ACCESS"));
    }

    void addressesOfTheCommandLineStandInForTheAccounts()
    {
        m_world->parts.apiBase = QUrl(u"http://127.0.0.1:77/other"_s);
        QVERIFY(exchanged());
        QCOMPARE(m_world->http.requests().last().url.port(), 77);
        m_world->http.reply(u"sns/auth"_s, R"({"errcode":0,"errmsg":"ok"})");
        QVERIFY(waitFor(m_world->desk.verify(identity())));
        QCOMPARE(m_world->http.requests().last().url.path(), u"/other/sns/auth"_s);
    }

    void noTokenLiesInTheFileInClear()
    {
        QVERIFY(exchanged());
        const QString path = m_world->path();
        for (const QString &name : {path, QString(path + u"-wal"_s)}) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray all = file.readAll();
            QVERIFY(!all.contains("ACCESS-ONE") && !all.contains("REFRESH-ONE"));
        }
    }
};

QTEST_GUILESS_MAIN(TestTokenDesk)
#include "tst_tokendesk.moc"
