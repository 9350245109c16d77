#include "core/oauth/step1_authorize/qrcode.h"
#include "tests/support/qrpictures.h"

#include <QGuiApplication>
#include <QTest>

#include <array>

using namespace wxbind;
using namespace wxbind::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kEach = 18;
constexpr int kAsked = 95; ///< of a hundred

} // namespace

/// The set of pictures as they come from chats and phones: how many of them are read. A text that
/// was not drawn is worse than none, so there may be no such text at all.
class TestQrPictures final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isLargeEnough();
    void isTheSameEverywhere();
    void neverMisreads_data();
    void neverMisreads();
    void readsNearlyAll();
    void stopsWhenAsked();
    void endsOnHostilePictures_data();
    void endsOnHostilePictures();

private:
    std::array<int, kDistortions> m_read{};
    std::array<int, kDistortions> m_made{};
};

void TestQrPictures::isLargeEnough()
{
    QVERIFY(kEach * kDistortions >= 200);
}

void TestQrPictures::isTheSameEverywhere()
{
    const QrPicture one = QrPictures::make(Distortion::Rotated, 3);
    const QrPicture same = QrPictures::make(Distortion::Rotated, 3);
    QCOMPARE(same.texts, one.texts);
    QCOMPARE(same.image, one.image);
    QVERIFY(QrPictures::make(Distortion::Rotated, 4).texts != one.texts);
}

void TestQrPictures::neverMisreads_data()
{
    QTest::addColumn<int>("distortion");
    for (int i = 0; i < kDistortions; ++i) {
        QTest::newRow(distortionName(static_cast<Distortion>(i))) << i;
    }
}

void TestQrPictures::neverMisreads()
{
    QFETCH(int, distortion);
    const auto place = static_cast<size_t>(distortion);
    for (int number = 0; number < kEach; ++number) {
        QrPicture picture = QrPictures::make(static_cast<Distortion>(distortion), number);
        for (const QrReading &reading : readQr(picture.image)) {
            QVERIFY2(picture.texts.removeOne(reading.text),
                     qPrintable(u"%1: %2"_s.arg(number).arg(reading.text)));
        }
        ++m_made.at(place);
        m_read.at(place) += picture.texts.isEmpty() ? 1 : 0;
    }
}

/// A picture counts when every code in it was read, byte for byte.
void TestQrPictures::readsNearlyAll()
{
    int read = 0;
    int made = 0;
    for (int i = 0; i < kDistortions; ++i) {
        const auto place = static_cast<size_t>(i);
        qInfo("%-12s %3d of %d", distortionName(static_cast<Distortion>(i)), m_read.at(place),
              m_made.at(place));
        read += m_read.at(place);
        made += m_made.at(place);
    }
    qInfo("%-12s %3d of %d: %.1f %%", "all", read, made, 100.0 * read / qMax(made, 1));
    QCOMPARE(made, kEach * kDistortions);
    QVERIFY(100 * read >= kAsked * made);
}

void TestQrPictures::stopsWhenAsked()
{
    const QrPicture picture = QrPictures::make(Distortion::Plain, 1);
    QCOMPARE(readQr(picture.image).size(), 1);
    int asked = 0;
    QVERIFY(readQr(picture.image, [&asked] { return ++asked > 0; }).isEmpty());
    QVERIFY(asked > 0);
}

void TestQrPictures::endsOnHostilePictures_data()
{
    QTest::addColumn<QImage>("image");
    // Thousands of finder patterns: every three of them might be the corners of a code.
    QImage sheet(1600, 1200, QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    for (int y = 4; y + 24 < sheet.height(); y += 24) {
        for (int x = 4; x + 24 < sheet.width(); x += 24) {
            painter.fillRect(x, y, 21, 21, Qt::black);
            painter.fillRect(x + 3, y + 3, 15, 15, Qt::white);
            painter.fillRect(x + 6, y + 6, 9, 9, Qt::black);
        }
    }
    painter.end();
    QTest::newRow("finder patterns") << sheet;
    QTest::newRow("one pixel") << QImage(sheet.copy(0, 0, 1, 1));
    QTest::newRow("one row") << QImage(sheet.copy(0, 10, 1600, 1));
    QTest::newRow("one column") << QImage(sheet.copy(10, 0, 1, 1200));
    QTest::newRow("very wide") << QImage(sheet.copy(0, 4, 1600, 21).scaled(20'000, 21));
    QTest::newRow("very high") << QImage(sheet.copy(4, 0, 21, 1200).scaled(21, 20'000));
}

/// Ends at all: without its bound the reader would be at the first of these for minutes.
void TestQrPictures::endsOnHostilePictures()
{
    QFETCH(QImage, image);
    QVERIFY(readQr(image).isEmpty());
}

QTEST_MAIN(TestQrPictures)
#include "tst_qrpictures.moc"
