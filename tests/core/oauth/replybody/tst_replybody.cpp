#include "core/oauth/replybody.h"
#include "core/oauth/replyscanner.h"
#include "core/oauth/step2_exchange/exchangereply.h"
#include "core/oauth/step4_userinfo/userinforeply.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace wxbind;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kGood = R"({"access_token":"71_ACCESS","expires_in":7200,"refresh_token":"71_RE",)"
                         R"("openid":"oLVPpjqs9BhvzwPj5A-vTYAX3GLc","scope":"snsapi_userinfo"})";

HttpReply replyOf(const QByteArray &body)
{
    HttpReply reply;
    reply.status = 200;
    reply.body = body;
    return reply;
}

/// One random change of the kinds that networks and proxies make.
QByteArray mutated(QByteArray body, QRandomGenerator &random)
{
    const auto place = [&] {
        return qsizetype(random.bounded(quint32(body.size() + 1)));
    };
    switch (random.bounded(6)) {
    case 0:
        return body.left(place());
    case 1:
        return body.insert(place(), char(random.bounded(256)));
    case 2:
        return body.remove(place(), random.bounded(1, 12));
    case 3:
        body.resize(body.size() + 1);
        body[place() % body.size()] = char(random.bounded(256));
        return body;
    case 4:
        return body.insert(place(), body.mid(place(), 40));
    default:
        return body.insert(place(), QByteArrayView("\\\"{}[]:,0n").sliced(random.bounded(10), 1));
    }
}

} // namespace

class TestReplyBody final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreWholeAndMayBeText_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("isNumber");
        QTest::addColumn<qint64>("number");
        const auto row = [](const char *json, std::optional<qint64> number) {
            QTest::newRow(json) << QByteArray(json) << number.has_value() << number.value_or(0);
        };
        row("7200", 7200);
        row("\"7200\"", 7200);
        row("-1", -1);
        row("\"-1\"", -1);
        row("0", 0);
        row("7200.0", 7200);
        row("9007199254740993", 9007199254740993);
        row("9223372036854775807", 9223372036854775807);
        row("7200.5", {});
        row("9223372036854775808", {});
        row("\"9223372036854775808\"", {});
        row("\"\"", {});
        row("\"-\"", {});
        row("\"+1\"", {});
        row("\" 1\"", {});
        row("\"1 \"", {});
        row("\"0x10\"", {});
        row("\"1e3\"", {});
        row("\"\xD9\xA1\"", {}); // an Arabic-Indic digit
        row("true", {});
        row("null", {});
        row("[]", {});
    }
    void numbersAreWholeAndMayBeText()
    {
        QFETCH(QByteArray, json);
        QFETCH(bool, isNumber);
        QFETCH(qint64, number);
        const ReplyScan scan = scanReply("{\"n\":" + json + '}');
        QVERIFY(scan.fields);
        const std::optional<qint64> got = numberField(*scan.fields, "n"_L1);
        QCOMPARE(got.has_value(), isNumber);
        QCOMPARE(got.value_or(0), number);
        QVERIFY(!numberField(*scan.fields, "absent"_L1));
    }

    void aTextIsATextOnly()
    {
        const ReplyScan scan = scanReply(R"({"a":"","b":1,"c":null,"d":"x"})");
        QVERIFY(scan.fields);
        QCOMPARE(textField(*scan.fields, "a"_L1), std::optional(QString()));
        QVERIFY(!textField(*scan.fields, "b"_L1));
        QVERIFY(!textField(*scan.fields, "c"_L1));
        QVERIFY(!textField(*scan.fields, "e"_L1));
        QCOMPARE(textField(*scan.fields, "d"_L1), std::optional(u"x"_s));
    }

    void everyPrefixOfAGoodReplyIsCutOff()
    {
        for (qsizetype length = 0; length < kGood.size(); ++length) {
            const auto grant = parseExchangeReply(replyOf(kGood.left(length)));
            QVERIFY2(!grant, qPrintable(QString::number(length)));
            QCOMPARE(grant.error().fault, Fault::BadReply);
            QVERIFY(!grant.error().detail.contains(u"71_ACCESS"_s));
        }
        QVERIFY(parseExchangeReply(replyOf(kGood)));
    }

    void damageNeverCrashesNorBringsAnEmptyOpenid()
    {
        QRandomGenerator random(20261122);
        int good = 0;
        for (int round = 0; round < 5000; ++round) {
            QByteArray body = kGood;
            for (int changes = random.bounded(1, 6); changes > 0; --changes) {
                body = mutated(body, random);
            }
            const auto grant = parseExchangeReply(replyOf(body));
            if (grant) {
                ++good;
                QVERIFY2(!grant->openId.isEmpty() && !grant->accessToken.isEmpty(),
                         body.toHex().constData());
            }
            (void)parseUserInfoReply(replyOf(body), {AppId(u"wx1"_s), OpenId(u"o"_s)});
        }
        QVERIFY(good > 25);   // some damage is in whitespace or in a value that nobody needs
        QVERIFY(good < 4750); // and most of it is not
    }

    void randomBytesAreNeverAnAnswer()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 3000; ++round) {
            QByteArray body(random.bounded(200), Qt::Uninitialized);
            for (char &byte : body) {
                byte = char(random.bounded(256));
            }
            QVERIFY(!readReplyBody(body));
        }
    }

    void takesEightMegabytesInLinearTimeAndNoMore()
    {
        const auto sized = [](qsizetype bytes) {
            const QByteArray head = kGood.chopped(1) + ",\"more\":\"";
            return QByteArray(head + QByteArray(bytes - head.size() - 2, 'x') + "\"}");
        };
        QElapsedTimer timer;
        timer.start();
        QVERIFY(parseExchangeReply(replyOf(sized(kReplyLimit))));
        QVERIFY(!parseExchangeReply(replyOf(sized(kReplyLimit + 1))));
        QByteArray keys = kGood.chopped(1);
        for (int i = 0; keys.size() < kReplyLimit - 32; ++i) {
            keys += ",\"k" + QByteArray::number(i) + "\":0";
        }
        QVERIFY(parseExchangeReply(replyOf(keys + '}')));
        QVERIFY(!parseExchangeReply(replyOf(QByteArray(kReplyLimit, '['))));
        QVERIFY(!parseExchangeReply(replyOf(QByteArray(kReplyLimit, '"'))));
        QVERIFY(!parseExchangeReply(replyOf(QByteArray(kReplyLimit, '\xff'))));
        QVERIFY2(timer.elapsed() < 60000, qPrintable(QString::number(timer.elapsed())));
    }

    void theBeginningOfABodyIsOneShortLineWithoutSecrets()
    {
        const QByteArray token(48, 'q');
        const QString shown =
            maskedBeginning("<b>\r\n\x01 Bearer " + token + "\n" + QByteArray(4000, '.'));
        QVERIFY(shown.startsWith(u"<b>"_s));
        QVERIFY(shown.size() <= 120);
        QVERIFY(!shown.contains(u'\n') && !shown.contains(QChar(1)));
        QVERIFY(!shown.contains(QString::fromLatin1(token.left(12))));
        QVERIFY(!maskedBeginning("{\"access_token\":\"short\",").contains(u"short"_s));
        QVERIFY(maskedBeginning("{\"errcode\":40029}").contains(u"40029"_s));
    }

    void theApiErrorIsReadBeforeTheStatus()
    {
        HttpReply reply = replyOf(R"({"errcode":40001,"errmsg":"no, rid: 1-2-3"})");
        reply.status = 401;
        const auto fields = successFields(reply, u"sns/userinfo"_s);
        QVERIFY(!fields);
        QCOMPARE(fields.error(),
                 (Error{Fault::Api, 40001, u"1-2-3"_s, u"no, rid: 1-2-3"_s, u"sns/userinfo"_s}));
        reply.body = "{}";
        QCOMPARE(successFields(reply, u"sns/userinfo"_s).error().fault, Fault::HttpStatus);
        QCOMPARE(successFields(reply, u"sns/userinfo"_s).error().apiCode, 401);
        reply.status = 200;
        QVERIFY(successFields(reply, u"sns/userinfo"_s));
    }
};

QTEST_GUILESS_MAIN(TestReplyBody)
#include "tst_replybody.moc"
