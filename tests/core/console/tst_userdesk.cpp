#include "core/console/userdesk.h"
#include "core/oauth/accountkeys.h"
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

    void counts()
    {
        QCOMPARE(waitFor(m_world->desk.count()).value(), 0);
        add(u"oOne"_s);
        QCOMPARE(waitFor(m_world->desk.count()).value(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_UserDesk)
#include "tst_userdesk.moc"
