#include "core/console/exchangedesk.h"
#include "core/model/findingids.h"
#include "core/store/auditrepository.h"
#include "core/store/exchangerepository.h"
#include "tests/support/deskworld.h"

#include <QJsonDocument>
#include <QTest>

using namespace wxbind;
using namespace wxbind::test;
using namespace Qt::StringLiterals;

namespace {

const QString kExchange = u"sns/oauth2/access_token"_s;
const QByteArray kGrant = R"({"access_token":"71_abcdefghijklmnop","expires_in":7200,)"
                          R"("refresh_token":"71_qrstuvwxyz012345","openid":"oPerson",)"
                          R"("scope":"snsapi_userinfo"})";

QStringList idsOf(const Findings &findings)
{
    QStringList ids;
    for (const Finding &found : findings) {
        ids.append(found.id);
    }
    return ids;
}

} // namespace

class TestExchangeDesk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAReply_data()
    {
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QStringList>("findings");
        const auto row = [](const char *name, const QString &endpoint, const QByteArray &body,
                            const QString &verdict, const QStringList &findings) {
            QTest::newRow(name) << endpoint << body << verdict << findings;
        };
        row("grant", kExchange, kGrant, u"ok"_s, {});
        row("snapshot", kExchange, kGrant.chopped(1) + R"(,"is_snapshotuser":1})", u"ok"_s,
            {finding::ReplySnapshot});
        row("error", kExchange, R"({"errcode":40029,"errmsg":"invalid code, rid: 1-2-3"})",
            u"api_error"_s, {});
        row("no openid", kExchange, R"({"access_token":"x"})", u"bad_reply"_s,
            {finding::ReplyFieldMissing});
        row("the same for any endpoint", {}, R"({"access_token":"x"})", u"ok"_s, {});
        row("wrong type", kExchange, QByteArray(kGrant).replace("\"oPerson\"", "7"), u"bad_reply"_s,
            {finding::ReplyFieldType});
        row("garbled errcode", kExchange, R"({"errcode":"x"})", u"bad_reply"_s,
            {finding::ReplyFieldType});
        row("BOM", kExchange, "\xEF\xBB\xBF" + kGrant, u"ok"_s, {finding::ReplyRepaired});
        row("empty", kExchange, {}, u"bad_reply"_s, {finding::ReplyEmpty});
        row("cut", kExchange, kGrant.left(60), u"bad_reply"_s, {finding::ReplyCut});
        row("array", kExchange, "[]", u"bad_reply"_s, {finding::ReplyNotObject});
        row("HTML", kExchange, "<html>", u"bad_reply"_s, {finding::ReplyNotJson});
        row("twice", kExchange, R"({"openid":"a","openid":"b"})", u"bad_reply"_s,
            {finding::ReplyDuplicateKey});
        row("loose field", u"sns/userinfo"_s, R"({"openid":"o","nickname":1})", u"ok"_s,
            {finding::ReplyFieldType});
    }
    void showsHowADoubledReplyBegins()
    {
        const QByteArray body = R"({"openid":"a","openid":"b","access_token":"not to be shown"})";
        const ReplyReading reading = ExchangeDesk::readReply(kExchange, body, false);
        const QStringList args = reading.findings.constFirst().args;
        QCOMPARE(args.size(), 2);
        QCOMPARE(args.first(), u"openid"_s);
        QVERIFY(args.last().startsWith(u"{\"openid\":\"a\""_s));
        QVERIFY(!args.last().contains(u"not to be shown"_s));
    }
    void readsAReply()
    {
        QFETCH(QString, endpoint);
        QFETCH(QByteArray, body);
        QFETCH(QString, verdict);
        QFETCH(QStringList, findings);
        const ReplyReading reading = ExchangeDesk::readReply(endpoint, body, false);
        QCOMPARE(replyVerdictName(reading.verdict), verdict);
        QCOMPARE(idsOf(reading.findings), findings);
    }

    void anErrorIsTakenApart()
    {
        const auto reading = ExchangeDesk::readReply(
            kExchange, R"({"errcode":"40029","errmsg":"invalid code, rid: 1-2-3"})", false);
        QCOMPARE(reading.errcode, std::optional(40029));
        QCOMPARE(reading.errmsg, u"invalid code, rid: 1-2-3"_s);
        QCOMPARE(reading.rid, u"1-2-3"_s);
        QCOMPARE(reading.fields.value(u"errcode"_s).toString(), u"40029"_s); // as sent
        QVERIFY(!ExchangeDesk::readReply(kExchange, kGrant, false).errcode);
    }

    void tokensAreMaskedUnlessRevealed()
    {
        const QByteArray nested =
            "{\"data\":[" + kGrant + "],\"secret\":\"short\",\"openid\":\"o\"}";
        const auto masked = ExchangeDesk::readReply({}, nested, false).fields;
        const QByteArray text = QJsonDocument(masked).toJson();
        QVERIFY(!text.contains("71_abcdefghijklmnop") && !text.contains("short"));
        QVERIFY(text.contains("oPerson") && text.contains("71_a"));
        const auto shown = ExchangeDesk::readReply({}, nested, true).fields;
        QVERIFY(QJsonDocument(shown).toJson().contains("71_abcdefghijklmnop"));
    }

    void theRawBodyIsOpenedAndThatIsWrittenDown()
    {
        DeskWorld world;
        QVERIFY(world.store());
        ExchangeDesk desk(world.parts);
        Exchange exchange;
        exchange.context.appId = world.account.appId;
        exchange.endpoint = kExchange;
        exchange.method = "GET";
        exchange.sealedBody = world.sealer().seal(kGrant, exchangeBodyPurpose());
        const auto insert = [&] {
            return waitFor(world.database->write(
                [exchange](Connection &db) { return ExchangeRepository(db).insert(exchange); }));
        };
        const auto id = insert();
        QVERIFY(id);
        QCOMPARE(waitFor(desk.revealBody(*id)).value_or("not opened"), kGrant);
        const auto audit = [&] {
            return waitFor(world.database->read([](Connection &db) {
                       return AuditRepository(db).list(AuditId(), 10);
                   }))
                .value_or(QList<AuditEntry>());
        };
        QCOMPARE(audit().size(), 1);
        QCOMPARE(audit().first().action, AuditAction::Reveal);

        exchange.sealedBody.clear();
        const auto unsealed = insert();
        QVERIFY(unsealed);
        QCOMPARE(waitFor(desk.revealBody(*unsealed)).error().fault, Fault::NotFound);
        QCOMPARE(waitFor(desk.revealBody(ExchangeId(999))).error().fault, Fault::NotFound);
        world.vault.setState(VaultState::Locked);
        QCOMPARE(waitFor(desk.revealBody(*id)).error().fault, Fault::Secret);
        QCOMPARE(audit().size(), 1);
        QVERIFY(waitFor(desk.get(*id)));
        QCOMPARE(waitFor(desk.list({}))->size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestExchangeDesk)
#include "tst_exchangedesk.moc"
