#include "core/http/errorpeek.h"
#include "tests/support/quoted.h"

#include <QTest>

using namespace wxbind;
using wxbind::test::quoted;
using namespace Qt::StringLiterals;

class tst_ErrorPeek : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItCan_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("errcode"); // -999: none
        QTest::addColumn<QString>("errmsg");
        QTest::addColumn<QString>("rid");
        const auto row = [](const char *name, const QByteArray &body, int errcode,
                            const QString &errmsg, const QString &rid) {
            QTest::newRow(name) << body << errcode << errmsg << rid;
        };
        row("rid behind a comma",
            quoted("{'errcode':40029,'errmsg':'invalid code, rid: 61a969fa-3824f418-2a65b14e'}"),
            40029, u"invalid code, rid: 61a969fa-3824f418-2a65b14e"_s,
            u"61a969fa-3824f418-2a65b14e"_s);
        row("rid without a comma",
            quoted("{'errcode':40013,'errmsg':'invalid appid rid: 5fab84d2-09424a07-00bd7fe3'}"),
            40013, u"invalid appid rid: 5fab84d2-09424a07-00bd7fe3"_s,
            u"5fab84d2-09424a07-00bd7fe3"_s);
        row("req_id",
            quoted("{'errcode':40029,'errmsg':'invalid code, hints: [ req_id: zp1Bma0037uth6 ]'}"),
            40029, u"invalid code, hints: [ req_id: zp1Bma0037uth6 ]"_s, u"zp1Bma0037uth6"_s);
        row("hint",
            quoted("{'errcode':40001,'errmsg':'invalid credential hint: [jotvMa01143580]'}"), 40001,
            u"invalid credential hint: [jotvMa01143580]"_s, u"jotvMa01143580"_s);
        row("hints", quoted("{'errcode':40001,'errmsg':'x hints: [nHNcda0FE-PVWZTA!]'}"), 40001,
            u"x hints: [nHNcda0FE-PVWZTA!]"_s, u"nHNcda0FE-PVWZTA!"_s);
        row("number as text", quoted("{'errcode':'42001','errmsg':'a\\/b \\u4f60\\u0027c'}"), 42001,
            u"a/b 你'c"_s, {});
        row("busy", quoted("{ 'errcode' : -1, 'errmsg' : 'system error' }"), -1, u"system error"_s,
            {});
        row("ok", quoted("{'errcode':0,'errmsg':'ok'}"), 0, u"ok"_s, {});
        row("cut off", quoted("{'errcode':40029,'errmsg':'invalid co"), 40029, u"invalid co"_s, {});
        row("success", quoted("{'access_token':'x','openid':'o'}"), -999, {}, {});
        row("html", "<html>502</html>", -999, {}, {});
        row("empty", "", -999, {}, {});
        row("too long a number", quoted("{'errcode':12345678901234}"), -999, {}, {});
        row("bytes", quoted("\xFF'errcode':1\xFE"), 1, {}, {});
    }
    void readsWhatItCan()
    {
        QFETCH(QByteArray, body);
        const ErrorPeek peek = peekError(body);
        QTEST(peek.errcode.value_or(-999), "errcode");
        QTEST(peek.errmsg, "errmsg");
        QTEST(peek.rid, "rid");
    }

    void findsTheRidInEveryTail_data()
    {
        QTest::addColumn<QString>("errmsg");
        QTest::addColumn<QString>("rid");
        QTest::newRow("none") << u"code expired"_s << QString();
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("comma") << u"invalid code, rid: 61a969fa-3824f418-2a65b14e"_s
                               << u"61a969fa-3824f418-2a65b14e"_s;
        QTest::newRow("no comma") << u"invalid appid rid: 5fab84d2-09424a07-00bd7fe3"_s
                                  << u"5fab84d2-09424a07-00bd7fe3"_s;
        QTest::newRow("req_id") << u"invalid code, hints: [ req_id: zp1Bma0037uth6 ]"_s
                                << u"zp1Bma0037uth6"_s;
        QTest::newRow("hint") << u"invalid credential hint: [jotvMa01143580]"_s
                              << u"jotvMa01143580"_s;
        QTest::newRow("hints with !")
            << u"invalid appid hints: [nHNcda0FE-PVWZTA!]"_s << u"nHNcda0FE-PVWZTA!"_s;
        QTest::newRow("a word that ends in rid") << u"bad grid: 5 cells"_s << QString();
        QTest::newRow("empty hint") << u"x hints: [ ]"_s << QString();
        QTest::newRow("long") << QString(u"x"_s.repeated(100000) + u", rid: 1-2-3"_s) << u"1-2-3"_s;
    }
    void findsTheRidInEveryTail()
    {
        QFETCH(QString, errmsg);
        QFETCH(QString, rid);
        QCOMPARE(ridIn(errmsg), rid);
    }
};

QTEST_GUILESS_MAIN(tst_ErrorPeek)
#include "tst_errorpeek.moc"
