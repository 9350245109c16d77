#include "core/base/error.h"
#include "words/faultwords.h"
#include "words/joinedwords.h"

#include <QTest>
#include <QTranslator>

using namespace wxbind;
using namespace Qt::StringLiterals;

class TestJoinedWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void englishHasBlanks();
    void chineseHasNone();
    void anEmptyPartLeavesNothingBehind();
    void aValueWithAPlaceholderStaysAsItIs();
    void anErrorWithItsDetailReadsAsOneText();

private:
    void speakChinese();

    QTranslator m_chinese;
};

void TestJoinedWords::speakChinese()
{
    QVERIFY(m_chinese.load(u"wxbind_zh_CN"_s, u":/i18n"_s));
    QVERIFY(QCoreApplication::installTranslator(&m_chinese));
}

void TestJoinedWords::cleanup()
{
    QCoreApplication::removeTranslator(&m_chinese);
}

void TestJoinedWords::englishHasBlanks()
{
    QCOMPARE(JoinedWords::sentences(u"One."_s, u"Two."_s), u"One. Two."_s);
    QCOMPARE(JoinedWords::withDetail(u"One."_s, u"EOF"_s), u"One. (EOF)"_s);
    QCOMPARE(JoinedWords::named(u"Exchange"_s, u"40029"_s), u"Exchange: 40029"_s);
    QCOMPARE(JoinedWords::list({u"a"_s, u"b"_s, u"c"_s}), u"a, b, c"_s);
}

void TestJoinedWords::chineseHasNone()
{
    speakChinese();
    QCOMPARE(JoinedWords::sentences(u"一。"_s, u"二。"_s), u"一。二。"_s);
    QCOMPARE(JoinedWords::withDetail(u"一。"_s, u"EOF"_s), u"一。（EOF）"_s);
    QCOMPARE(JoinedWords::named(u"兑换"_s, u"40029"_s), u"兑换：40029"_s);
    QCOMPARE(JoinedWords::list({u"甲"_s, u"乙"_s}), u"甲，乙"_s);
}

void TestJoinedWords::anEmptyPartLeavesNothingBehind()
{
    QCOMPARE(JoinedWords::sentences(u"One."_s, QString()), u"One."_s);
    QCOMPARE(JoinedWords::sentences(QString(), u"Two."_s), u"Two."_s);
    QCOMPARE(JoinedWords::withDetail(u"One."_s, QString()), u"One."_s);
    QCOMPARE(JoinedWords::list({}), QString());
}

void TestJoinedWords::aValueWithAPlaceholderStaysAsItIs()
{
    QCOMPARE(JoinedWords::sentences(u"%2 and %1."_s, u"Two."_s), u"%2 and %1. Two."_s);
    QCOMPARE(JoinedWords::named(u"%2"_s, u"%1"_s), u"%2: %1"_s);
}

void TestJoinedWords::anErrorWithItsDetailReadsAsOneText()
{
    speakChinese();
    const Error error{Fault::Timeout, 0, {}, u"30 s"_s, {}};
    QCOMPARE(FaultWords::message(error), u"没有及时应答。这里什么都没有改动。（30 s）"_s);
    const Error used{Fault::Api, 40163, {}, u"code been used"_s, {}};
    QCOMPARE(FaultWords::message(used),
             u"授权码已经用过，救不回来。errcode 40163：code been used"_s);
}

QTEST_GUILESS_MAIN(TestJoinedWords)
#include "tst_joinedwords.moc"
