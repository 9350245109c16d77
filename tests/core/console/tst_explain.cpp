#include "core/console/explain.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace wxbind;
using namespace Qt::StringLiterals;

namespace {

QList<QStringList> rows()
{
    QFile file(QStringLiteral(WXBIND_SOURCE_DIR "/resources/errcodes/errcodes.tsv"));
    QList<QStringList> cells;
    if (file.open(QIODevice::ReadOnly)) {
        const QStringList lines =
            QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            cells.append(line.split(u'\t'));
        }
    }
    return cells;
}

bool hasChinese(const QString &text)
{
    static const QRegularExpression chinese(u"\\p{Han}"_s);
    return text.contains(chinese);
}

} // namespace

class TestExplain final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCellIsFilledInBothLanguages();
    void everyRowIsFoundByItsCode();
    void everyRowIsFoundByItsErrmsg();
    void answersTexts_data();
    void answersTexts();
    void answersInTheLanguageAskedFor();
    void knowsNothingOfTheRest_data();
    void knowsNothingOfTheRest();
};

void TestExplain::everyCellIsFilledInBothLanguages()
{
    const QList<QStringList> all = rows();
    QCOMPARE(all.value(0).join(u' '), u"code errmsg meaning_en meaning_zh causes_en causes_zh "
                                      "fix_en fix_zh endpoints"_s);
    QVERIFY(all.size() > 115);
    QStringList codes;
    for (const QStringList &row : all.mid(1)) {
        QCOMPARE(row.size(), 9);
        codes.append(row.first());
        for (const QString &cell : row) {
            QVERIFY2(!cell.trimmed().isEmpty(), qPrintable(row.first()));
            QVERIFY2(!cell.contains("uncertain"_L1), qPrintable(row.first()));
        }
        for (const int column : {3, 5, 7}) {
            QVERIFY2(hasChinese(row.at(column)), qPrintable(row.first()));
            QVERIFY2(!hasChinese(row.at(column - 1)), qPrintable(row.first()));
        }
    }
    QCOMPARE(codes.removeDuplicates(), 0);
}

void TestExplain::everyRowIsFoundByItsCode()
{
    for (const QStringList &row : rows().mid(1)) {
        for (const QString &lang : {u"en"_s, u"zh_CN"_s}) {
            const auto entries = explain(row.first(), lang);
            QCOMPARE(entries.size(), 1);
            QCOMPARE(entries.first().code, row.first());
            QCOMPARE(entries.first().meaning, row.at(lang == "en"_L1 ? 2 : 3));
            QVERIFY(!entries.first().causes.contains(QString()));
            QVERIFY(!entries.first().fix.isEmpty());
        }
    }
}

void TestExplain::everyRowIsFoundByItsErrmsg()
{
    for (const QStringList &row : rows().mid(1)) {
        if (row.at(1) == "-"_L1) {
            continue;
        }
        QStringList codes;
        for (const ErrcodeEntry &entry : explain(row.at(1), u"en"_s)) {
            codes.append(entry.code);
        }
        QVERIFY2(codes.contains(row.first()), qPrintable(row.join(u" | "_s)));
    }
}

void TestExplain::answersTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("number") << u"40163"_s << u"40163"_s;
    QTest::newRow("blank around") << u" 40163\n"_s << u"40163"_s;
    QTest::newRow("minus one") << u"-1"_s << u"-1"_s;
    QTest::newRow("page id") << u"page:scope"_s << u"page:scope"_s;
    QTest::newRow("page text") << u"Scope 参数错误或没有 Scope 权限"_s << u"page:scope"_s;
    QTest::newRow("page text, squeezed") << u"scope参数错误或没有scope权限"_s << u"page:scope"_s;
    QTest::newRow("errmsg") << u"code been used"_s << u"40163"_s;
    QTest::newRow("errmsg with rid")
        << u"invalid code, rid: 61a969fa-3824f418-2a65b14e"_s << u"40029"_s;
    QTest::newRow("errmsg with hints")
        << u"invalid code, hints: [ req_id: qX3XA0766th68 ]"_s << u"40029"_s;
    QTest::newRow("basic rid without comma")
        << u"api unauthorized rid: 5fab84d2-09424a07-00bd7fe3"_s << u"48001"_s;
    QTest::newRow("reply")
        << u"{\"errcode\":40163,\"errmsg\":\"code been used, rid: 65eb0111-2c46bb65-427da6e8\"}"_s
        << u"40163"_s;
    QTest::newRow("reply, number as text")
        << u"{ \"errcode\" : \"40029\", \"errmsg\":\"?\"}"_s << u"40029"_s;
    QTest::newRow("escaped in a log")
        << u"{\\\"errcode\\\":48001,\\\"errmsg\\\":\\\"x\\\"}"_s << u"48001"_s;
    QTest::newRow("prose") << u"用户看到 10003 错误"_s << u"10003"_s;
    QTest::newRow("reply without number")
        << u"{\"errmsg\":\"invalid appsecret, rid: 1-2-3\"}"_s << u"40125"_s;
}

void TestExplain::answersTexts()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    const auto entries = explain(text, u"zh_CN"_s);
    QVERIFY(!entries.isEmpty());
    QCOMPARE(entries.first().code, code);
}

void TestExplain::answersInTheLanguageAskedFor()
{
    QCOMPARE(errcodeMeaning(40163, u"zh_CN"_s), u"授权码已经用过"_s);
    QCOMPARE(errcodeMeaning(40163, u"en"_s), u"The code was exchanged before"_s);
    QVERIFY(errcodeMeaning(12345, u"en"_s).isEmpty());
    QCOMPARE(explain(u"授权码已经用过"_s, u"zh_CN"_s).value(0).code, u"40163"_s);
    QVERIFY(explain(u"43001"_s, u"en"_s).value(0).errmsg.isEmpty());
    QCOMPARE(explain(u"40163"_s, u"zh_CN"_s).value(0).causes.size(), 5);
}

void TestExplain::knowsNothingOfTheRest_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("other number") << u"12345"_s;
    QTest::newRow("one letter") << u"a"_s;
    QTest::newRow("name") << u"李雷"_s;
    QTest::newRow("signs") << u"!!! ???"_s;
    QTest::newRow("long") << QString(1000000, u'x');
}

void TestExplain::knowsNothingOfTheRest()
{
    QFETCH(QString, text);
    QVERIFY(explain(text, u"en"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestExplain)
#include "tst_explain.moc"
