#include "core/oauth/step1_authorize/qrcode.h"
#include "core/oauth/step1_authorize/qrlogo.h"
#include "core/oauth/step1_authorize/qrreadback.h"
#include "tests/support/zbar.h"

#include <QBuffer>
#include <QDir>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace wxbind;
using namespace wxbind::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kStar = "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'>"
                         "<path fill='#b3241c' d='M0 0h40v20H0z'/></svg>";

QByteArray bytesOf(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, format) ? bytes : QByteArray();
}

QImage plain(int width, int height, const QColor &colour)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

/// Modules of its own where the code has others: the worst a logo can look like.
QImage chequered()
{
    QImage image = plain(64, 64, Qt::white);
    QPainter painter(&image);
    for (int i = 0; i < 64; ++i) {
        if ((i / 8 + i % 8) % 2 == 0) {
            painter.fillRect(i % 8 * 8, i / 8 * 8, 8, 8, Qt::black);
        }
    }
    return image;
}

/// A text that fills a code of this version with level H.
QString textOfVersion(int version)
{
    qsizetype fits = 1;
    qsizetype over = qrCapacity(QrEcc::High) + 1;
    while (over - fits > 1) {
        const qsizetype size = (fits + over) / 2;
        const auto code = encodeQr(QString(size, u'x'), {QrEcc::High, {}});
        (code && code->version <= version ? fits : over) = size;
    }
    return QString(fits, u'x');
}

} // namespace

class TestQrLogo final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVersionIsReadWithALogo_data();
    void everyVersionIsReadWithALogo();
    void coversABoundedShare();
    void theSvgCarriesTheLogo();
    void keepsTheProportions();
    void takesPngJpegAndSvg();
    void refusesWhatCannotBeALogo_data();
    void refusesWhatCannotBeALogo();
    void aLogoNeedsLevelH();
    void everyLevelHasItsCapacity();
    void aPictureThatSaysSomethingElseIsNotWritten();
};

void TestQrLogo::everyVersionIsReadWithALogo_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version <= 25; ++version) {
        QTest::addRow("%d", version) << version;
    }
}

void TestQrLogo::everyVersionIsReadWithALogo()
{
    QFETCH(const int, version);
    const QString text = textOfVersion(version);
    QTemporaryDir folder;
    for (const bool asPattern : {false, true}) {
        const QImage image = asPattern ? chequered() : plain(64, 64, Qt::black);
        const auto logo = readQrLogo(bytesOf(image, "PNG"));
        QVERIFY(logo);
        const auto matrix = encodeQr(text, QrLook::withLogo(*logo));
        QVERIFY(matrix);
        QCOMPARE(matrix->version, version);
        QVERIFY(readBack(qrImage(*matrix, 4 * (matrix->size + 8)), *matrix));
        const QString file = folder.filePath(u"logo.png"_s);
        QVERIFY(writeQrFile(*matrix, file));
        // ZBar takes squares of three modules for the code's own marks.
        if (!asPattern) {
            QCOMPARE(zbarReads(file), text.toUtf8());
        }
        QVERIFY(writeQrFile(*matrix, folder.filePath(u"logo.svg"_s)));
    }
}

void TestQrLogo::coversABoundedShare()
{
    for (int version = 1; version <= 40; ++version) {
        QrMatrix matrix{version, 17 + 4 * version, u"H"_s, {}, {}, "logo"};
        const int side = matrix.logoModules();
        QVERIFY(side >= 3);
        QCOMPARE(side % 2, 1); // whole modules around the middle one
        QVERIFY(side * side * 100 < 5 * matrix.size * matrix.size);
        matrix.logo.clear();
        QCOMPARE(matrix.logoModules(), 0);
    }
}

void TestQrLogo::theSvgCarriesTheLogo()
{
    const auto logo = readQrLogo(kStar);
    QVERIFY(logo);
    const auto matrix = encodeQr(u"https://a.example.com/"_s, QrLook::withLogo(*logo));
    QVERIFY(matrix);
    const QByteArray svg = qrSvg(*matrix);
    QVERIFY(svg.contains(QByteArray("data:image/png;base64," + logo->toBase64())));
    QVERIFY(!svg.contains("href=\"http"));
    QVERIFY(readBackPicture(svg, true, *matrix));
}

void TestQrLogo::keepsTheProportions()
{
    const auto logo = readQrLogo(kStar);
    QVERIFY(logo);
    QCOMPARE(QImage::fromData(*logo).size(), QSize(512, 256));
    const auto matrix = encodeQr(u"proportions"_s, QrLook::withLogo(*logo));
    QVERIFY(matrix);
    const QImage image = qrImage(*matrix, 1000);
    const QColor red(0xb3, 0x24, 0x1c);
    const QPoint middle = image.rect().center();
    int wide = 0;
    int high = 0;
    for (int i = 0; i < image.width(); ++i) {
        wide += image.pixelColor(i, middle.y()) == red ? 1 : 0;
        high += image.pixelColor(middle.x(), i) == red ? 1 : 0;
    }
    QVERIFY(wide > 0);
    QVERIFY2(qAbs(wide - 2 * high) <= 4, qPrintable(u"%1 × %2"_s.arg(wide).arg(high)));
}

void TestQrLogo::takesPngJpegAndSvg()
{
    QVERIFY(readQrLogo(bytesOf(plain(10, 10, Qt::blue), "PNG")));
    QVERIFY(readQrLogo(bytesOf(plain(10, 10, Qt::blue), "JPG")));
    QVERIFY(readQrLogo(kStar));
    const auto large = readQrLogo(bytesOf(plain(4096, 1024, Qt::blue), "PNG"));
    QVERIFY(large);
    QCOMPARE(QImage::fromData(*large).size(), QSize(512, 128));
}

void TestQrLogo::refusesWhatCannotBeALogo_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("not a picture");
    QTest::newRow("other format") << bytesOf(plain(10, 10, Qt::blue), "BMP");
    QTest::newRow("cut") << bytesOf(plain(300, 300, Qt::blue), "PNG").left(60);
    QTest::newRow("too many pixels") << bytesOf(plain(4097, 8, Qt::blue), "PNG");
    QTest::newRow("too large") << QByteArray(2 * 1024 * 1024 + 1, 'x');
    QTest::newRow("not a drawing") << QByteArray("<svg");
    QTest::newRow("another file") << QByteArray(
        "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' "
        "width='9' height='9'><image xlink:href='/etc/hostname' width='9' height='9'/></svg>");
}

void TestQrLogo::refusesWhatCannotBeALogo()
{
    QFETCH(const QByteArray, bytes);
    const auto logo = readQrLogo(bytes);
    QVERIFY(!logo);
    QCOMPARE(logo.error().fault, Fault::Invalid);
    QVERIFY(!logo.error().detail.isEmpty());
}

void TestQrLogo::aLogoNeedsLevelH()
{
    for (const QrEcc ecc : {QrEcc::Low, QrEcc::Medium, QrEcc::Quartile}) {
        QCOMPARE(encodeQr(u"x"_s, {ecc, "png"}).error().fault, Fault::Invalid);
    }
    QCOMPARE(QrLook::withLogo("png").ecc, QrEcc::High);
    QCOMPARE(QrLook::withLogo({}), QrLook());
}

void TestQrLogo::everyLevelHasItsCapacity()
{
    for (const QrEcc ecc : {QrEcc::Low, QrEcc::Medium, QrEcc::Quartile, QrEcc::High}) {
        const auto full = encodeQr(QString(qrCapacity(ecc), u'a'), {ecc, {}});
        QVERIFY(full);
        QCOMPARE(full->version, 25);
        QCOMPARE(full->ecc, qrEccName(ecc));
        QCOMPARE(qrEccFromName(full->ecc), ecc);
        QVERIFY(!encodeQr(QString(qrCapacity(ecc) + 1, u'a'), {ecc, {}}));
    }
    QVERIFY(!qrEccFromName(u"X"));
}

void TestQrLogo::aPictureThatSaysSomethingElseIsNotWritten()
{
    QTemporaryDir folder;
    auto matrix = encodeQr(u"what it says"_s);
    QVERIFY(matrix);
    matrix->text = u"what it should say"_s;
    for (const QString &name : {u"a.png"_s, u"a.svg"_s}) {
        const auto written = writeQrFile(*matrix, folder.filePath(name));
        QVERIFY(!written);
        QCOMPARE(written.error().fault, Fault::Storage);
    }
    QVERIFY(QDir(folder.path()).isEmpty());
    QrMatrix hidden = *encodeQr(u"hidden"_s);
    std::fill(hidden.modules.begin(), hidden.modules.end(), false);
    QVERIFY(!writeQrFile(hidden, folder.filePath(u"b.png"_s)));
    QVERIFY(QDir(folder.path()).isEmpty());
}

QTEST_MAIN(TestQrLogo)
#include "tst_qrlogo.moc"
