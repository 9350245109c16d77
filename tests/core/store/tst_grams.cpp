#include "core/store/grams.h"

#include <QTest>

using namespace wxbind;
using namespace Qt::StringLiterals;

class tst_Grams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsATextIntoWords_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << QStringList{u""_s} << u""_s;
        QTest::newRow("one") << QStringList{u"张"_s} << u"5f20"_s;
        QTest::newRow("two") << QStringList{u"张三"_s} << u"4e09 5f20 5f20x4e09"_s;
        QTest::newRow("three, folded")
            << QStringList{u"ABc"_s} << u"61 61x62 61x62x63 62 62x63 63"_s;
        QTest::newRow("an emoji is one") << QStringList{u"🐼"_s} << u"1f43c"_s;
        QTest::newRow("each once, over several texts")
            << QStringList{u"aa"_s, u"a"_s} << u"61 61x61"_s;
    }

    void cutsATextIntoWords()
    {
        QFETCH(QStringList, texts);
        QTEST(gramsOf(texts), "words");
    }

    void asksForTheLongestWords_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("one") << u"张"_s << QStringList{u"5f20"_s};
        QTest::newRow("two") << u"张三"_s << QStringList{u"5f20x4e09"_s};
        QTest::newRow("four") << u"abcd"_s << QStringList{u"61x62x63"_s, u"62x63x64"_s};
        QTest::newRow("each once") << u"aaaaa"_s << QStringList{u"61x61x61"_s};
    }

    void asksForTheLongestWords()
    {
        QFETCH(QString, part);
        QTEST(gramsOfPart(part), "words");
    }

    void foldsAsSqlDoes() { QCOMPARE(foldAscii(u"AZaz[É张🐼"_s), u"azaz[É张🐼"_s); }
};

QTEST_GUILESS_MAIN(tst_Grams)
#include "tst_grams.moc"
