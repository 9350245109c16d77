#include "core/console/userdesk.h"
#include "core/oauth/accountkeys.h"
#include "core/store/auditrepository.h"
#include "core/store/bindingrepository.h"
#include "core/store/tokenrepository.h"
#include "core/store/userrepository.h"
#include "tests/support/deskworld.h"

#include <QTest>

using namespace wxbind;
using namespace wxbind::test;
using namespace Qt::StringLiterals;

class tst_UserDesk : public QObject
{
    Q_OBJECT

    struct World : DeskWorld
    {
        UserDesk desk{parts};
    };
    std::unique_ptr<World> m_world;

    UserId add(const QString &openId, const QString &unionId = {})
    {
        const Identity identity{m_world->account.appId, OpenId(openId)};
        return waitFor(m_world->database->write([=](Connection &db) -> Result<UserId> {
                   User user;
                   user.name = u"小"_s + openId;
                   const auto id = UserRepository(db).insert(user);
                   if (!id) {
                       return id;
                   }
                   Binding binding;
                   binding.identity = identity;
                   binding.userId = *id;
                   if (!unionId.isEmpty()) {
                       binding.unionId = UnionId(unionId);
                   }
                   const auto bound = BindingRepository(db).insert(binding);
                   return bound ? id : fail(bound.error());
               }))
            .value();
    }

    void addMany(int count)
    {
        const AppId appId = m_world->account.appId;
        const auto added = waitFor(m_world->database->write([=](Connection &db) -> Result<Unit> {
            for (int i = 0; i < count; ++i) {
                Binding binding;
                binding.identity = {appId, OpenId(u"o%1"_s.arg(i))};
                binding.userId = UserRepository(db).insert({}).value();
                binding.unionId = UnionId(u"o6_%1"_s.arg(i));
                if (auto bound = BindingRepository(db).insert(binding); !bound) {
                    return bound;
                }
            }
            return Unit{};
        }));
        QVERIFY(added);
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<World>();
        QVERIFY(m_world->store());
    }
    void cleanup() { m_world.reset(); }

    void showsByEveryName_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto text : {"U-1", "u-1", "1", " U-1 ", "oAbc", "uniqueUnion"}) {
            QTest::newRow(text) << QString::fromLatin1(text);
        }
    }

    void showsByEveryName()
    {
        QFETCH(const QString, text);
        QCOMPARE(add(u"oAbc"_s, u"uniqueUnion"_s), UserId(1));
        add(u"oabc"_s);
        const auto shown = waitFor(m_world->desk.showText(text));
        QVERIFY(shown);
        QCOMPARE(shown->user.id, UserId(1));
        QCOMPARE(shown->bindings.size(), 1);
        QCOMPARE(shown->bindings.first().accountName, m_world->account.name);
    }

    void tellsUpperFromLowerCase()
    {
        const UserId upper = add(u"oABC"_s);
        const UserId lower = add(u"oabc"_s);
        QCOMPARE(waitFor(m_world->desk.showText(u"oABC"_s))->user.id, upper);
        QCOMPARE(waitFor(m_world->desk.showText(u"oabc"_s))->user.id, lower);
        QCOMPARE(waitFor(m_world->desk.showText(u"oAbc"_s)).error().fault, Fault::NotFound);
    }

    void saysWhenTwoHoldTheName()
    {
        add(u"oOne"_s, u"sharedUnion"_s);
        add(u"oTwo"_s, u"sharedUnion"_s);
        QCOMPARE(waitFor(m_world->desk.showText(u"sharedUnion"_s)).error().fault, Fault::Conflict);
    }

    void saysWhenThereIsNobody_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto text : {"", "   ", "U-99", "99", "oNobody"}) {
            QTest::newRow(text) << QString::fromLatin1(text);
        }
    }

    void saysWhenThereIsNobody()
    {
        QFETCH(const QString, text);
        add(u"oOne"_s);
        QCOMPARE(waitFor(m_world->desk.showText(text)).error().fault, Fault::NotFound);
    }

    void tellsTheLifeOfATokenAndNotTheToken()
    {
        const UserId id = add(u"oAbc"_s);
        TokenGrant grant;
        grant.accessToken = Secret(QByteArray("ACCESS"));
        grant.refreshToken = Secret(QByteArray("REFRESH"));
        grant.openId = OpenId(u"oAbc"_s);
        grant.expiresInSeconds = 7200;
        grant.scope = u"snsapi_base"_s;
        const Msecs now = m_world->clock.now();
        const SealedWebToken sealed = sealWebToken(
            Sealer(m_world->vault.key()), webTokenFrom(m_world->account.appId, grant, now));
        QVERIFY(waitFor(m_world->database->write(
            [sealed](Connection &db) { return TokenRepository(db).storeWeb(sealed); })));
        const auto shown = waitFor(m_world->desk.show(id));
        QVERIFY(shown->bindings.first().token);
        QCOMPARE(shown->bindings.first().token->accessExpiresAt, now + 7'200'000);
        QCOMPARE(shown->bindings.first().token->refreshExpiresAt, now + kRefreshTokenLife);
        QCOMPARE(shown->bindings.first().token->scope, u"snsapi_base"_s);
    }

    /// A revealed reply names the openid, not the person; it belongs to the person's past all the
    /// same.
    void tellsWhatWasDoneWithAnIdentity()
    {
        const UserId user = add(u"oAbc"_s);
        const Identity identity{m_world->account.appId, OpenId(u"oAbc"_s)};
        const auto noted = waitFor(m_world->database->write([identity](Connection &db) {
            AuditEntry entry;
            entry.action = AuditAction::Reveal;
            entry.identity = identity;
            return AuditRepository(db).append(entry);
        }));
        QVERIFY(noted);
        const auto shown = waitFor(m_world->desk.show(user));
        QVERIFY(shown);
        QCOMPARE(shown->history.size(), 1);
        QCOMPARE(shown->history.constFirst().id, *noted);
    }

    /// Openids and unionids that begin alike make the store end a page short.
    void fillsAPageThatEndedShort()
    {
        addMany(2100);
        const UserQuery query{u"o"_s, {}, {}, 3000};
        const auto part = waitFor(m_world->database->read(
            [query](Connection &db) { return UserRepository(db).find(query); }));
        QVERIFY(part && !part->next.isEmpty());
        const auto whole = waitFor(m_world->desk.find(query));
        QVERIFY(whole && whole->next.isEmpty() && whole->exact);
        QCOMPARE(whole->rows.size(), 2100);
        QCOMPARE(whole->count, 2100);
    }

    void answersCancelledWhenStopped()
    {
        add(u"oAbc"_s);
        std::stop_source source;
        source.request_stop();
        const auto page = waitFor(m_world->desk.find({}, source.get_token()));
        QVERIFY(!page);
        QCOMPARE(page.error().fault, Fault::Cancelled);
    }

    void counts()
    {
        QCOMPARE(waitFor(m_world->desk.count()).value(), 0);
        add(u"oOne"_s);
        QCOMPARE(waitFor(m_world->desk.count()).value(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_UserDesk)
#include "tst_userdesk.moc"
