#include "core/http/redaction.h"
#include "tests/support/quoted.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>
#include <QUrl>

using namespace wxbind;
using wxbind::test::quoted;
using namespace Qt::StringLiterals;

namespace {

QByteArray jsonEscaped(const QByteArray &value, bool everything)
{
    QByteArray escaped;
    for (const QChar c : QString::fromUtf8(value)) {
        const ushort unit = c.unicode();
        if (everything || unit > 0x7e || unit < 0x20) {
            escaped += "\\u" + QByteArray::number(unit, 16).rightJustified(4, '0');
        } else if (c == u'/' || c == u'"' || c == u'\\') {
            escaped += '\\';
            escaped += static_cast<char>(unit);
        } else {
            escaped += static_cast<char>(unit);
        }
    }
    return escaped;
}

QByteArray percented(const QByteArray &value)
{
    return value.toPercentEncoding();
}

QByteArray maskedAlone(const QByteArray &text)
{
    Redaction redaction;
    redaction.learn(text);
    return redaction.masked(text);
}

/// How a secret can stand in a text; %1 is where.
struct Shape
{
    const char *name;
    QByteArray before;
    QByteArray after;
    QByteArray (*spelled)(const QByteArray &);
};

QByteArray plain(const QByteArray &value)
{
    return value;
}
QByteArray twice(const QByteArray &value)
{
    return percented(percented(value));
}
QByteArray inJson(const QByteArray &value)
{
    return jsonEscaped(value, false);
}
QByteArray allEscaped(const QByteArray &value)
{
    return jsonEscaped(value, true);
}
QByteArray percentedJson(const QByteArray &value)
{
    return percented(jsonEscaped(value, false));
}

QList<Shape> shapes()
{
    return {
        {"query", "https://api/sns?appid=wx1&secret=", "&grant_type=x", percented},
        {"query at the end", "https://api/sns?appid=wx1&code=", "", percented},
        {"fragment behind", "https://host/cb?code=", "#wechat_redirect", percented},
        {"query in a query", "https://host/go?to=https%3A%2F%2Fa%2Fb%3Fcode%3D", "%26state%3D1",
         twice},
        {"json", quoted("{'access_token':'"), quoted("','openid':'o1'}"), inJson},
        {"json, all escaped", quoted("{'refresh_token':'"), quoted("'}"), allEscaped},
        {"json, spaced", "{ \"access_token\" :\n \"", "\" , \"x\":1}", inJson},
        {"json, nested", quoted("{'data':{'list':[{'secret':'"), quoted("'}]}}"), inJson},
        {"json, cut", quoted("{'expires_in':7200,'access_token':'"), "", inJson},
        {"json, no end of object", quoted("{'access_token':'"), quoted("','openi"), inJson},
        {"json in a json string", quoted("{'body':'{\\'access_token\\':\\'"), quoted("\\'}'}"),
         plain},
        {"json, escaped name", quoted("{'access\\u005ftoken':'"), quoted("'}"), inJson},
        {"json, percent-encoded", "body=%7B%22appsecret%22%3A%22", "%22%7D&x=1", percentedJson},
        {"address in json", quoted("{'url':'https:\\/\\/a\\/b?code="), quoted("&state=1'}"),
         percented},
        {"single quotes", "{'secret': '", "'}", plain},
        {"upper case", "https://a/b?SECRET=", "&x=1", percented},
        {"html", "<p>GET /sns?secret=", "&amp;state=1 failed</p>", percented},
        {"log line", "12:00 component_access_token: ", ", retrying", plain},
        {"header line", "Location: https://a/b?x=1&refresh_token=", "\r\n", percented},
    };
}

QByteArray randomSecret(QRandomGenerator &random, bool wild)
{
    static const QString tame =
        u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"_s;
    static const QString more = tame + u"/+=~.!*()$@"_s + u"中文é"_s;
    const QString &letters = wild ? more : tame;
    QString secret;
    const int length = random.bounded(12, 150);
    for (int i = 0; i < length; ++i) {
        secret += letters.at(random.bounded(int(letters.size())));
    }
    return secret.toUtf8();
}

/// Every spelling that must not survive.
void verifyGone(const QByteArray &text, const QByteArray &secret, const char *where)
{
    const QList<QByteArray> spellings = {secret,
                                         percented(secret),
                                         twice(secret),
                                         percented(secret).toLower(),
                                         jsonEscaped(secret, false),
                                         jsonEscaped(secret, true),
                                         percentedJson(secret)};
    for (const QByteArray &spelling : spellings) {
        QVERIFY2(!text.contains(spelling), where);
    }
    // Nor any half of it: the mask shows seven characters at most.
    QVERIFY2(!text.contains(secret.mid(secret.size() / 2 - 5, 10)), where);
}

} // namespace

class tst_Redaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesTheRestByteForByte_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("shown");
        const auto row = [](const char *name, const QByteArray &text, const QByteArray &shown) {
            QTest::newRow(name) << text << shown;
        };
        row("query", "https://api/x?appid=wx1&secret=0123456789abcdef&code=071aAbBcCdDeEfF9&a=%2F",
            "https://api/x?appid=wx1&secret=0123…def (16)&code=071a…fF9 (16)&a=%2F");
        row("short", "https://api/x?code=abc&b=1", "https://api/x?code=… (3)&b=1");
        row("empty value", "https://api/x?code=&state=1", "https://api/x?code=&state=1");
        row("json", quoted("{'access_token':'57_0123456789','expires_in':7200,'scope':'a'}"),
            quoted("{'access_token':'57_0…789 (13)','expires_in':7200,'scope':'a'}"));
        const QByteArray error =
            quoted("{'errcode':40029,'errmsg':'invalid code, rid: 61a969fa-3824f418-2a65b14e'}");
        row("error", error, error);
        const QByteArray status = quoted("{'code':40029,'message':'x'}");
        row("a status called code", status, status);
        const QByteArray null = quoted("{'access_token':null,'a':1}");
        row("null", null, null);
        row("number", quoted("{'secret':1234567890123}"), quoted("{'secret':1234…123 (13)}"));
        row("object", quoted("{'secret':{'a':']','b':[1]},'c':2}"),
            quoted("{'secret':??a?…1?? (17),'c':2}"));
        row("escaped quote inside", quoted("{'secret':'abc\\'defghijklmn','c':2}"),
            quoted("{'secret':'abc?…lmn (15)','c':2}"));
        const QByteArray others = quoted("{'mysecret':'abcdefghijklmnop','codes':'abcdefghijkl'}");
        row("not a name of ours", others, others);
        const QByteArray link = "https://open/x?response_type=code&state=1";
        row("response_type", link, link);
        row("no text", "", "");
        row("bytes", QByteArray("\xFF\x00\x07\xEF", 4), QByteArray("\xFF\x00\x07\xEF", 4));
        row("bare end", "secret=", "secret=");
        row("half an escape", quoted("{'secret':'\\u00"), quoted("{'secret':'… (4)"));
    }
    void leavesTheRestByteForByte()
    {
        QFETCH(QByteArray, text);
        QTEST(maskedAlone(text), "shown");
    }

    void masksByValueWhereNoNameStands()
    {
        Redaction redaction;
        redaction.learn("https://a/b?secret=0123456789abcdef%2F&code=071aAbBcCdDeEfF9");
        const QByteArray echoed = redaction.masked(
            quoted("<html>0123456789abcdef/ or 0123456789abcdef\\/ or 071aAbBcCdDeEfF9!</html>"));
        QCOMPARE(echoed,
                 QByteArray("<html>0123…ef? (17) or 0123…ef? (17) or 071a…fF9 (16)!</html>"));
    }

    void masksHeaders_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("shown");
        QTest::newRow("authorization")
            << QByteArray("Authorization") << QByteArray("Bearer 0123456789abc")
            << QByteArray("Bear…abc (20)");
        QTest::newRow("cookie") << QByteArray("COOKIE") << QByteArray("sid=0123456789abc")
                                << QByteArray("sid?…abc (17)");
        QTest::newRow("set-cookie") << QByteArray("set-cookie") << QByteArray("sid=1; Path=/")
                                    << QByteArray("sid?…h?? (13)");
        QTest::newRow("location") << QByteArray("Location")
                                  << QByteArray("https://a/b?code=071aAbBcCdDeEfF9&s=1")
                                  << QByteArray("https://a/b?code=071a…fF9 (16)&s=1");
        QTest::newRow("other") << QByteArray("Content-Type") << QByteArray("text/plain")
                               << QByteArray("text/plain");
    }
    void masksHeaders()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        const Headers masked = Redaction().maskedHeaders({{name, value}});
        QCOMPARE(masked.value(0).first, name);
        QTEST(masked.value(0).second, "shown");
    }

    void keepsAReplyParsable()
    {
        const QByteArray body =
            quoted("{'access_token':'57_\\'quote\\\\and\\/slash\\u4e2d','openid':'o'}");
        const QJsonObject object = QJsonDocument::fromJson(maskedAlone(body)).object();
        QCOMPARE(object.value("openid"_L1).toString(), u"o"_s);
        QVERIFY(object.value("access_token"_L1).toString().startsWith(u"57_"_s));
    }

    void noSecretSurvivesInAnyShape_data()
    {
        QTest::addColumn<int>("shape");
        const QList<Shape> all = shapes();
        for (int i = 0; i < all.size(); ++i) {
            QTest::newRow(all.at(i).name) << i;
        }
    }
    void noSecretSurvivesInAnyShape()
    {
        QFETCH(int, shape);
        const Shape form = shapes().at(shape);
        QRandomGenerator random(20231114);
        for (int round = 0; round < 200; ++round) {
            // Where the shape has no escaping of its own, the secret brings nothing to escape.
            const QByteArray secret = randomSecret(random, round % 2 == 1 && form.spelled != plain);
            const QByteArray text = form.before + form.spelled(secret) + form.after;
            const QByteArray shown = maskedAlone(text);
            verifyGone(shown, secret, text.constData());
            QVERIFY2(shown.startsWith(form.before), text.constData());
            QVERIFY2(shown.endsWith(form.after), text.constData());
        }
    }

    /// Cut anywhere, a body gives nothing away.
    void noCutGivesASecretAway()
    {
        const QByteArray secret = "57_abcdefghijklmnopqrstuvwxyz0123456789";
        const QByteArray body =
            quoted("{'openid':'o1','access_token':'") + secret + quoted("','a':'b'}");
        for (qsizetype length = 0; length <= body.size(); ++length) {
            const QByteArray shown = maskedAlone(body.left(length));
            QVERIFY2(!shown.contains(secret.left(12)), shown.constData());
        }
    }

    /// A hostile body of very many secrets costs no more than its length, and shows none.
    void manySecretsStayCheap()
    {
        QByteArray body;
        for (int i = 0; i < 20'000; ++i) {
            body += quoted("'code':'secretvalue") + QByteArray::number(i) + quoted("',");
        }
        QElapsedTimer watch;
        watch.start();
        const QByteArray shown = maskedAlone(body);
        QVERIFY(!shown.contains("secretvalue"));
        QVERIFY(watch.elapsed() < 10'000);
    }

    /// Learned from one text, a secret is found in every other, however it is spelled there.
    void noSecretSurvivesElsewhere()
    {
        QRandomGenerator random(7);
        const QList<Shape> all = shapes();
        for (const Shape &form : all) {
            const QByteArray secret = randomSecret(random, form.spelled != plain);
            Redaction redaction;
            redaction.learn("https://api/x?secret=" + percented(secret));
            const QByteArray shown =
                redaction.masked("seen " + form.spelled(secret) + " in " + allEscaped(secret));
            verifyGone(shown, secret, form.name);
        }
    }
};

QTEST_GUILESS_MAIN(tst_Redaction)
#include "tst_redaction.moc"
