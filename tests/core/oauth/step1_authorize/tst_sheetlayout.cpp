#include "core/oauth/step1_authorize/sheetlayout.h"

#include <QTest>

using namespace wxbind;
using namespace Qt::StringLiterals;

class TestSheetLayout final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCountHasItsGrid_data();
    void everyCountHasItsGrid();
    void cardsStandApartOnThePage_data() { pages(); }
    void cardsStandApartOnThePage();
    void codeAndTextStandApartOnTheCard_data() { pages(); }
    void codeAndTextStandApartOnTheCard();
    void moreCardsAreNeverLarger_data() { papers(); }
    void moreCardsAreNeverLarger();
    void tellsHowManyStillCanBeRead();

private:
    static void papers()
    {
        QTest::addColumn<QSizeF>("page");
        QTest::newRow("A4") << paperSize(SheetPaper::A4);
        QTest::newRow("Letter") << paperSize(SheetPaper::Letter);
    }
    static void pages()
    {
        QTest::addColumn<QSizeF>("page");
        QTest::addColumn<int>("perPage");
        for (int perPage = 1; perPage <= kMostPerPage; ++perPage) {
            QTest::addRow("A4 %d", perPage) << paperSize(SheetPaper::A4) << perPage;
            QTest::addRow("Letter %d", perPage) << paperSize(SheetPaper::Letter) << perPage;
        }
    }
    [[nodiscard]] static QrMatrix version(int number)
    {
        QrMatrix matrix;
        matrix.version = number;
        matrix.size = 17 + 4 * number;
        return matrix;
    }
};

void TestSheetLayout::everyCountHasItsGrid_data()
{
    QTest::addColumn<int>("perPage");
    QTest::addColumn<int>("columns");
    QTest::addColumn<double>("code"); ///< side on A4, millimetres, rounded
    QTest::newRow("1") << 1 << 1 << 178.0;
    QTest::newRow("2") << 2 << 1 << 107.0;
    QTest::newRow("3") << 3 << 1 << 76.0;
    QTest::newRow("4") << 4 << 2 << 83.0;
    QTest::newRow("5") << 5 << 2 << 51.0;
    QTest::newRow("6") << 6 << 2 << 51.0;
    QTest::newRow("7") << 7 << 2 << 50.0;
    QTest::newRow("8") << 8 << 2 << 50.0;
    QTest::newRow("9") << 9 << 3 << 51.0;
    QTest::newRow("10") << 10 << 3 << 35.0;
    QTest::newRow("11") << 11 << 3 << 35.0;
    QTest::newRow("12") << 12 << 3 << 35.0;
    QTest::newRow("none is one") << 0 << 1 << 178.0;
    QTest::newRow("many are twelve") << 99 << 3 << 35.0;
}

void TestSheetLayout::everyCountHasItsGrid()
{
    QFETCH(const int, perPage);
    QFETCH(const int, columns);
    QFETCH(const double, code);
    const SheetLayout layout = layOutSheet(paperSize(SheetPaper::A4), perPage);
    QCOMPARE(layout.places.size(), qBound(1, perPage, kMostPerPage));
    int inFirstRow = 0;
    for (const SheetPlace &place : layout.places) {
        inFirstRow += qFuzzyCompare(place.card.top(), layout.places.first().card.top()) ? 1 : 0;
    }
    QCOMPARE(inFirstRow, columns);
    const double side = layout.places.first().code.width();
    QVERIFY2(qAbs(side - code) <= 0.5, qPrintable(QString::number(side)));
}

void TestSheetLayout::cardsStandApartOnThePage()
{
    QFETCH(const QSizeF, page);
    QFETCH(const int, perPage);
    const SheetLayout layout = layOutSheet(page, perPage);
    const QRectF printable = QRectF(QPointF(), page).adjusted(10, 10, -10, -10);
    for (qsizetype i = 0; i < layout.places.size(); ++i) {
        const QRectF card = layout.places[i].card;
        QVERIFY(printable.contains(card));
        QVERIFY(!card.intersects(layout.foot));
        QCOMPARE(card.size(), layout.places.first().card.size());
        for (qsizetype j = 0; j < i; ++j) {
            QVERIFY(!card.intersects(layout.places[j].card));
        }
    }
    QVERIFY(printable.contains(layout.foot));
}

void TestSheetLayout::codeAndTextStandApartOnTheCard()
{
    QFETCH(const QSizeF, page);
    QFETCH(const int, perPage);
    const SheetLayout layout = layOutSheet(page, perPage);
    for (const SheetPlace &place : layout.places) {
        QVERIFY(place.card.contains(place.code));
        QVERIFY(place.card.contains(place.text));
        QVERIFY(!place.code.intersects(place.text));
        QVERIFY(qFuzzyCompare(place.code.width(), place.code.height()));
        QVERIFY(place.text.width() >= 25);
        QVERIFY(place.text.height() >= 6 * layout.letter);
    }
}

void TestSheetLayout::moreCardsAreNeverLarger()
{
    QFETCH(const QSizeF, page);
    double before = page.width() * page.height();
    for (int perPage = 1; perPage <= kMostPerPage; ++perPage) {
        const QSizeF card = layOutSheet(page, perPage).places.first().card.size();
        QVERIFY(card.width() * card.height() <= before);
        before = card.width() * card.height();
    }
}

void TestSheetLayout::tellsHowManyStillCanBeRead()
{
    const QSizeF page = paperSize(SheetPaper::A4);
    QCOMPARE(mostPerPage(page, version(5)), 12);
    for (int number = 1; number <= 40; ++number) {
        const int most = mostPerPage(page, version(number));
        QVERIFY(most >= 1);
        QVERIFY(moduleWidth(layOutSheet(page, most), version(number)) >= kLeastModuleMm);
        if (most < kMostPerPage) {
            QVERIFY(moduleWidth(layOutSheet(page, kMostPerPage), version(number)) < kLeastModuleMm);
        }
    }
    QVERIFY(mostPerPage(page, version(25)) < kMostPerPage);
    QCOMPARE(mostPerPage({60, 60}, version(40)), 0);
}

QTEST_GUILESS_MAIN(TestSheetLayout)
#include "tst_sheetlayout.moc"
