#include "tests/core/oauth/basictoken/tokenownertest.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QTest>

using namespace wxbind;
using namespace wxbind::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Msecs kLife = 7'200'000;
constexpr Msecs kMargin = 300'000;

} // namespace

class TestBasicTokenOwner final : public TokenOwnerTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(begin()); }
    void cleanup() { end(); }

    void fiftyAskersCauseOneFetch()
    {
        willFetch("TOKEN-A");
        QList<Async<BasicTokenOwner::Held>> asked;
        for (int i = 0; i < 50; ++i) {
            asked.append(m_owner->token(m_world->account, kToken, false));
        }
        for (const auto &one : asked) {
            const auto held = waitFor(one);
            QVERIFY(held);
            QCOMPARE(held->token.accessToken.reveal(), QByteArray("TOKEN-A"));
        }
        QCOMPARE(fetches(), 1);
    }

    void aTokenIsRenewedFiveMinutesBeforeItsEnd()
    {
        willFetch("TOKEN-A");
        const auto first = ask();
        QVERIFY(first && !first->fromCache);
        QCOMPARE(first->token.expiresAt, m_world->clock.now() + kLife);
        m_world->clock.advance(kLife - kMargin - 1);
        const auto held = ask();
        QVERIFY(held && held->fromCache);
        QCOMPARE(fetches(), 1);
        m_world->clock.advance(1);
        willFetch("TOKEN-B");
        const auto renewed = ask();
        QVERIFY(renewed && !renewed->fromCache);
        QCOMPARE(renewed->token.accessToken.reveal(), QByteArray("TOKEN-B"));
        QCOMPARE(fetches(), 2);
    }

    void theCacheSurvivesARestart()
    {
        willFetch("TOKEN-A");
        QVERIFY(ask());
        m_owner.reset();
        m_world->database = m_world->open();
        m_owner = owner(*m_world->database);
        const auto held = ask();
        QVERIFY(held && held->fromCache);
        QCOMPARE(held->token.accessToken.reveal(), QByteArray("TOKEN-A"));
        QCOMPARE(fetches(), 1);
    }

    void theCacheIsSealed()
    {
        willFetch("TOKEN-IN-CLEAR-TEXT");
        QVERIFY(ask());
        m_owner.reset();
        m_world->database.reset();
        QFile file(m_world->path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray all = file.readAll();
        QVERIFY(all.contains("wx0123456789abcdef"));
        QVERIFY(!all.contains("TOKEN-IN-CLEAR-TEXT"));
        QVERIFY(!all.contains(SealedAccount::appSecret()));
    }

    void theTwoSourcesAreKeptApart()
    {
        willFetch("TOKEN-A");
        m_world->http.reply(u"cgi-bin/stable_token"_s, tokenReply("STABLE-A"));
        QCOMPARE(ask(kToken)->token.accessToken.reveal(), QByteArray("TOKEN-A"));
        QCOMPARE(ask(kStable)->token.accessToken.reveal(), QByteArray("STABLE-A"));
        QCOMPARE(ask(kToken)->token.accessToken.reveal(), QByteArray("TOKEN-A"));
        QCOMPARE(ask(kStable)->token.accessToken.reveal(), QByteArray("STABLE-A"));
        QCOMPARE(m_world->http.requests().size(), 2);
    }

    void sendsTheDocumentedRequests()
    {
        willFetch("TOKEN-A");
        m_world->http.reply(u"cgi-bin/stable_token"_s, tokenReply("STABLE-A"));
        m_world->http.reply(u"cgi-bin/stable_token"_s, tokenReply("STABLE-B"));
        QVERIFY(ask(kToken) && ask(kStable) && ask(kStable, true));
        const auto sent = m_world->http.requests();
        QCOMPARE(sent.at(0).method, QByteArray("GET"));
        QCOMPARE(sent.at(0).url.toEncoded(),
                 QByteArray("http://127.0.0.1:9/prefix/cgi-bin/token?grant_type=client_credential"
                            "&appid=wx0123456789abcdef&secret=") +
                     SealedAccount::appSecret());
        QCOMPARE(sent.at(0).context.step, Step::BasicToken);
        QCOMPARE(sent.at(0).context.operatorName, u"li"_s);
        const QByteArray plain = "{\"appid\":\"wx0123456789abcdef\",%1"
                                 "\"grant_type\":\"client_credential\",\"secret\":\"" +
                                 SealedAccount::appSecret() + "\"}";
        QCOMPARE(sent.at(1).method, QByteArray("POST"));
        QCOMPARE(sent.at(1).url.toEncoded(),
                 QByteArray("http://127.0.0.1:9/prefix/cgi-bin/stable_token"));
        QCOMPARE(sent.at(1).body, QByteArray(plain).replace("%1", ""));
        QCOMPARE(sent.at(2).body, QByteArray(plain).replace("%1", "\"force_refresh\":true,"));
    }

    void forceFetchesEvenWhileAValidOneIsHeld()
    {
        willFetch("TOKEN-A");
        QVERIFY(ask());
        m_world->clock.advance(1000);
        willFetch("TOKEN-B");
        const auto forced = ask(kToken, true);
        QVERIFY(forced && !forced->fromCache);
        QCOMPARE(ask()->token.accessToken.reveal(), QByteArray("TOKEN-B"));
        QCOMPARE(fetches(), 2);
    }

    void aForcedOneWaitsForTheOneUnderWay()
    {
        m_world->http.hold(u"cgi-bin/token"_s);
        const auto plain = m_owner->token(m_world->account, kToken, false);
        QTRY_COMPARE(fetches(), 1);
        const auto forced = m_owner->token(m_world->account, kToken, true);
        const auto later = m_owner->token(m_world->account, kToken, false);
        QCOMPARE(fetches(), 1);
        willFetch("TOKEN-B");
        HttpReply reply;
        reply.status = 200;
        reply.body = tokenReply("TOKEN-A");
        QVERIFY(m_world->http.release(u"cgi-bin/token"_s, reply));
        QCOMPARE(waitFor(plain)->token.accessToken.reveal(), QByteArray("TOKEN-A"));
        QCOMPARE(waitFor(forced)->token.accessToken.reveal(), QByteArray("TOKEN-B"));
        QCOMPARE(waitFor(later)->token.accessToken.reveal(), QByteArray("TOKEN-B"));
        QCOMPARE(fetches(), 2);
    }

    void aYoungerTokenOfAnotherProcessStays()
    {
        m_world->http.hold(u"cgi-bin/token"_s);
        const auto ours = m_owner->token(m_world->account, kToken, false);
        QTRY_COMPARE(fetches(), 1);
        const Msecs now = m_world->clock.now();
        const SealedBasicToken theirs{
            m_world->account.appId, kToken,
            m_world->sealer().seal("THEIRS",
                                   basicPurpose(m_world->account.appId, m_world->account.apiBase)),
            now + 1, now + 1 + kLife};
        const auto other = m_world->open();
        QVERIFY(waitFor(other->write(
            [theirs](Connection &db) { return TokenRepository(db).storeBasic(theirs); })));
        HttpReply reply;
        reply.status = 200;
        reply.body = tokenReply("OURS");
        QVERIFY(m_world->http.release(u"cgi-bin/token"_s, reply));
        QCOMPARE(waitFor(ours)->token.accessToken.reveal(), QByteArray("THEIRS"));
        QCOMPARE(ask()->token.accessToken.reveal(), QByteArray("THEIRS"));
    }

    void twoProcessesCauseOneFetch()
    {
        m_world->http.hold(u"cgi-bin/token"_s);
        const auto first = m_owner->token(m_world->account, kToken, false);
        QTRY_COMPARE(fetches(), 1);
        const auto otherDatabase = m_world->open();
        const auto other = owner(*otherDatabase);
        const auto second = other->token(m_world->account, kToken, false);
        HttpReply reply;
        reply.status = 200;
        reply.body = tokenReply("TOKEN-A");
        QVERIFY(m_world->http.release(u"cgi-bin/token"_s, reply));
        QCOMPARE(waitFor(first)->token.accessToken.reveal(), QByteArray("TOKEN-A"));
        QCOMPARE(waitFor(second)->token.accessToken.reveal(), QByteArray("TOKEN-A"));
        QCOMPARE(fetches(), 1);
    }

    /// The lease is held by hand: what it holds back cannot depend on who is faster.
    void nothingIsFetchedWhileAnotherProcessDoes()
    {
        m_world->http.hold(u"cgi-bin/token"_s);
        const auto first = m_owner->token(m_world->account, kToken, false);
        QTRY_COMPARE(fetches(), 1);
        const QStringList locks = QDir(m_world->folder.path()).entryList({u"*.lock"_s});
        QCOMPARE(locks.size(), 1);
        HttpReply reply;
        reply.status = 200;
        reply.body = tokenReply("TOKEN-A", 0);
        QVERIFY(m_world->http.release(u"cgi-bin/token"_s, reply));
        QVERIFY(waitFor(first));

        QLockFile theirs(m_world->folder.filePath(locks.first()));
        QVERIFY(theirs.tryLock(5000));
        const auto ours = m_owner->token(m_world->account, kToken, false);
        const Msecs now = m_world->clock.now();
        const QByteArray purpose = basicPurpose(m_world->account.appId, m_world->account.apiBase);
        const SealedBasicToken box{m_world->account.appId, kToken,
                                   m_world->sealer().seal("THEIRS", purpose), now + 1, now + kLife};
        QVERIFY(waitFor(m_world->database->write(
            [box](Connection &db) { return TokenRepository(db).storeBasic(box); })));
        theirs.unlock();
        const auto held = waitFor(ours);
        QVERIFY(held && held->fromCache);
        QCOMPARE(held->token.accessToken.reveal(), QByteArray("THEIRS"));
        QCOMPARE(fetches(), 1);
        QVERIFY(QDir(m_world->folder.path()).entryList({u"*.lock"_s}).isEmpty());
    }

    void aTokenOfAnotherAddressIsNoneHere()
    {
        willFetch("STAND-IN");
        m_world->account.apiBase = QUrl(u"http://127.0.0.1:7"_s);
        QCOMPARE(ask()->token.accessToken.reveal(), QByteArray("STAND-IN"));
        willFetch("REAL");
        m_world->account.apiBase = QUrl(u"http://127.0.0.1:9/prefix"_s);
        QCOMPARE(ask()->token.accessToken.reveal(), QByteArray("REAL"));
        m_world->account.apiBase = QUrl(u"http://127.0.0.1:9/prefix/"_s); // the same one
        const auto held = ask();
        QVERIFY(held && held->fromCache);
        QCOMPARE(fetches(), 2);
    }

    void tellsWhatIsKeptWithoutAsking()
    {
        const auto kept = [this] {
            return waitFor(m_owner->kept(m_world->account, kToken));
        };
        QVERIFY(kept() && !*kept());
        willFetch("TOKEN-A");
        QVERIFY(ask());
        QCOMPARE((*kept())->accessToken.reveal(), QByteArray("TOKEN-A"));
        QCOMPARE((*kept())->expiresAt, m_world->clock.now() + kLife);
        m_world->clock.advance(kLife);
        QVERIFY(kept() && !*kept());
        QCOMPARE(fetches(), 1);
        m_world->vault.setState(VaultState::Locked);
        QCOMPARE(kept().error().fault, Fault::Secret);
    }

    void aDamagedBoxCostsOneFetch()
    {
        willFetch("TOKEN-A");
        QVERIFY(ask());
        const SealedBasicToken damaged{m_world->account.appId, kToken, "no box at all",
                                       m_world->clock.now(), m_world->clock.now() + kLife};
        QVERIFY(waitFor(m_world->database->write(
            [damaged](Connection &db) { return TokenRepository(db).storeBasic(damaged); })));
        willFetch("TOKEN-B");
        QCOMPARE(ask()->token.accessToken.reveal(), QByteArray("TOKEN-B"));
    }

    void aFailedFetchIsToldToAllAndTriedAgainLater()
    {
        m_world->http.reply(u"cgi-bin/token"_s, apiError(40164));
        const auto first = m_owner->token(m_world->account, kToken, false);
        const auto second = m_owner->token(m_world->account, kToken, false);
        QCOMPARE(waitFor(first).error().apiCode, 40164);
        const auto told = waitFor(second);
        QCOMPARE(told.error(),
                 (Error{Fault::Api, 40164, u"1-2-3"_s, u"no, rid: 1-2-3"_s, u"cgi-bin/token"_s}));
        QCOMPARE(fetches(), 1);
        willFetch("TOKEN-A");
        QVERIFY(ask());
    }

    void withoutASecretNothingIsSent()
    {
        const auto forgotten = m_world->database->write([this](Connection &db) {
            return AccountRepository(db).storeSealedSecret(m_world->account.appId, std::nullopt);
        });
        QVERIFY(waitFor(forgotten));
        QCOMPARE(ask().error().fault, Fault::Secret);
        m_world->vault.setState(VaultState::Locked);
        QCOMPARE(ask().error().fault, Fault::Secret);
        QVERIFY(m_world->http.requests().isEmpty());
    }

    void aManagedAccountHasNoBasicTokenHere()
    {
        m_world->account.kind = AccountKind::Component;
        QCOMPARE(ask().error().fault, Fault::Invalid);
        QVERIFY(m_world->http.requests().isEmpty());
    }

    void aWebsiteHasNoBasicToken()
    {
        m_world->account.kind = AccountKind::Website;
        QCOMPARE(ask().error().fault, Fault::Invalid);
        QVERIFY(m_world->http.requests().isEmpty());
    }

    void whoWaitsIsToldWhenTheOwnerGoes()
    {
        m_world->http.hold(u"cgi-bin/token"_s);
        const auto held = m_owner->token(m_world->account, kToken, false);
        QTRY_COMPARE(fetches(), 1);
        m_owner.reset();
        QCOMPARE(waitFor(held).error().fault, Fault::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestBasicTokenOwner)
#include "tst_basictokenowner.moc"
