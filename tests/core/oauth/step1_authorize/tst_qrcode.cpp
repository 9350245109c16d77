#include "core/oauth/step1_authorize/qrcode.h"
#include "tests/support/zbar.h"

#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPainter>
#include <qrcodegen/qrcodegen.hpp>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace wxbind;
using namespace wxbind::test;
using namespace Qt::StringLiterals;

namespace {

const QString kLink =
    u"https://open.weixin.qq.com/connect/oauth2/authorize?appid=wx520c15f417810387&redirect_uri="
    "https%3A%2F%2Fshop.example.com%2Fwx%2Fcallback&response_type=code&scope=snsapi_userinfo"
    "&state=0123456789abcdef0123456789abcdef#wechat_redirect"_s;

/// The dark modules of an SVG made by qrSvg(), read back from its path.
QImage drawn(const QByteArray &svg)
{
    static const QRegularExpression box(u"viewBox=\"0 0 (\\d+) (\\d+)\""_s);
    static const QRegularExpression run(u"M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z"_s);
    const QString text = QString::fromUtf8(svg);
    const int side = box.match(text).captured(1).toInt();
    QImage image(side, side, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    auto runs = run.globalMatch(text.mid(text.indexOf("fill=\"#000000\""_L1)));
    while (runs.hasNext()) {
        const auto match = runs.next();
        for (int x = 0; x < match.captured(3).toInt(); ++x) {
            image.setPixelColor(match.captured(1).toInt() + x, match.captured(2).toInt(),
                                Qt::black);
        }
    }
    return image;
}

QImage zoomed(const QImage &image, int scale)
{
    return image.scaled(image.size() * scale, Qt::KeepAspectRatio, Qt::FastTransformation);
}

} // namespace

class TestQrCode final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIndependentReaderGetsTheSameBytes_data();
    void anIndependentReaderGetsTheSameBytes();
    void readsItsOwnPictures();
    void svgHasTheSameModules();
    void keepsWholePixelsAndTheQuietZone();
    void takesExactlyItsCapacity();
    void refusesNothing();
    void readsSeveralAndNone();
    void readsFromATransparentGround();
    void tellsTheVersionOfForeignCodes_data();
    void tellsTheVersionOfForeignCodes();
    void writesWholeFilesOnly();
};

void TestQrCode::anIndependentReaderGetsTheSameBytes_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("one") << u"a"_s;
    QTest::newRow("digits") << u"0123456789"_s;
    QTest::newRow("link") << kLink;
    QTest::newRow("longest") << QString(kLink + QString(qrCapacity() - kLink.size(), u'x'));
}

void TestQrCode::anIndependentReaderGetsTheSameBytes()
{
    QFETCH(QString, text);
    QTemporaryDir folder;
    const QString file = folder.filePath(u"link.png"_s);
    const auto matrix = encodeQr(text);
    QVERIFY(matrix);
    QVERIFY(writeQrFile(*matrix, file));
    QCOMPARE(zbarReads(file), text.toUtf8());
}

void TestQrCode::readsItsOwnPictures()
{
    for (const QString &text :
         {u"a"_s, kLink, u"登录 李雷 🙂"_s, QString(qrCapacity(), u'z')}) {
        const auto matrix = encodeQr(text);
        QVERIFY(matrix);
        const auto readings = readQr(qrImage(*matrix, 400));
        QCOMPARE(readings.size(), 1);
        QCOMPARE(readings.first().text, text);
        QCOMPARE(readings.first().version, matrix->version);
        QCOMPARE(readings.first().ecc, u"M"_s);
    }
}

void TestQrCode::svgHasTheSameModules()
{
    const auto matrix = encodeQr(kLink);
    QVERIFY(matrix);
    const QByteArray svg = qrSvg(*matrix);
    QCOMPARE(svg.count("<path fill=\"#000000\""), 1);
    QVERIFY(svg.contains("shape-rendering=\"crispEdges\""));
    const QImage image = drawn(svg);
    QCOMPARE(image.width(), matrix->size + 2 * kQuietZone);
    QCOMPARE(image, qrImage(*matrix, 1));
    QTemporaryDir folder;
    const QString file = folder.filePath(u"drawn.png"_s);
    QVERIFY(zoomed(image, 8).save(file));
    QCOMPARE(zbarReads(file), kLink.toUtf8());
}

void TestQrCode::keepsWholePixelsAndTheQuietZone()
{
    const auto matrix = encodeQr(kLink);
    QVERIFY(matrix);
    const int modules = matrix->size + 2 * kQuietZone;
    for (const int side : {0, 1, modules, modules + 1, 256, kQrFileSide}) {
        const QImage image = qrImage(*matrix, side);
        QVERIFY(image.width() >= side);
        QCOMPARE(image.width(), image.height());
        QCOMPARE(image.width() % modules, 0);
        const int scale = image.width() / modules;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const int column = x / scale - kQuietZone;
                const int row = y / scale - kQuietZone;
                const bool inside =
                    column >= 0 && row >= 0 && column < matrix->size && row < matrix->size;
                const bool dark = inside && matrix->dark(column, row);
                if (qGray(image.pixel(x, y)) != (dark ? 0 : 255)) {
                    QFAIL("a pixel is not its module's");
                }
            }
        }
    }
}

void TestQrCode::takesExactlyItsCapacity()
{
    const auto full = encodeQr(QString(qrCapacity(), u'a'));
    QVERIFY(full);
    QCOMPARE(full->version, 25);
    QCOMPARE(full->size, 117);
    QCOMPARE(full->ecc, u"M"_s);
    const auto over = encodeQr(QString(qrCapacity() + 1, u'a'));
    QVERIFY(!over);
    QCOMPARE(over.error().fault, Fault::Invalid);
    // Bytes count, not characters.
    QVERIFY(encodeQr(QString(qrCapacity() / 3, u'李')));
    QVERIFY(!encodeQr(QString(qrCapacity() / 3 + 1, u'李')));
}

void TestQrCode::refusesNothing()
{
    const auto matrix = encodeQr(QString());
    QVERIFY(!matrix);
    QCOMPARE(matrix.error().fault, Fault::Invalid);
}

void TestQrCode::readsSeveralAndNone()
{
    QVERIFY(readQr(QImage()).isEmpty());
    QImage blank(300, 300, QImage::Format_RGB32);
    blank.fill(Qt::white);
    QVERIFY(readQr(blank).isEmpty());
    const QImage first = qrImage(*encodeQr(u"first"_s), 200);
    const QImage second = qrImage(*encodeQr(u"second"_s), 200);
    QImage both(first.width() + second.width(), qMax(first.height(), second.height()),
                QImage::Format_RGB32);
    both.fill(Qt::white);
    QPainter painter(&both);
    painter.drawImage(0, 0, first);
    painter.drawImage(first.width(), 0, second);
    painter.end();
    QStringList texts;
    for (const QrReading &reading : readQr(both)) {
        texts.append(reading.text);
    }
    texts.sort();
    QCOMPARE(texts, (QStringList{u"first"_s, u"second"_s}));
}

void TestQrCode::readsFromATransparentGround()
{
    const QImage code = qrImage(*encodeQr(kLink), 300);
    QImage picture(code.size(), QImage::Format_ARGB32);
    for (int y = 0; y < code.height(); ++y) {
        for (int x = 0; x < code.width(); ++x) {
            const bool dark = qGray(code.pixel(x, y)) == 0;
            picture.setPixel(x, y, dark ? qRgba(0, 0, 0, 255) : qRgba(0, 0, 0, 0));
        }
    }
    QCOMPARE(readQr(picture).value(0).text, kLink);
}

void TestQrCode::tellsTheVersionOfForeignCodes_data()
{
    QTest::addColumn<int>("level");
    QTest::newRow("L") << 0;
    QTest::newRow("M") << 1;
    QTest::newRow("Q") << 2;
    QTest::newRow("H") << 3;
}

void TestQrCode::tellsTheVersionOfForeignCodes()
{
    using qrcodegen::QrCode;
    QFETCH(int, level);
    constexpr QrCode::Ecc levels[] = {QrCode::Ecc::LOW, QrCode::Ecc::MEDIUM, QrCode::Ecc::QUARTILE,
                                      QrCode::Ecc::HIGH};
    for (int version = 1; version <= 40; ++version) {
        const QrCode code = QrCode::encodeSegments(qrcodegen::QrSegment::makeSegments("A1"),
                                                   levels[level], version, version, 2, false);
        QrMatrix matrix{version, code.getSize(), QString(), {}};
        for (int y = 0; y < code.getSize(); ++y) {
            for (int x = 0; x < code.getSize(); ++x) {
                matrix.modules.push_back(code.getModule(x, y));
            }
        }
        const auto readings = readQr(qrImage(matrix, 4 * (code.getSize() + 8)));
        QCOMPARE(readings.size(), 1);
        QCOMPARE(readings.first().version, version);
        QCOMPARE(readings.first().ecc, u"LMQH"_s.mid(level, 1));
    }
}

void TestQrCode::writesWholeFilesOnly()
{
    QTemporaryDir folder;
    const auto matrix = encodeQr(kLink);
    QVERIFY(matrix);
    for (const QString &name : {u"a.png"_s, u"b.PNG"_s, u"c.svg"_s}) {
        const QString file = folder.filePath(name);
        QVERIFY(writeQrFile(*matrix, file));
        QVERIFY(QFileInfo(file).size() > 500);
    }
    const QImage image(folder.filePath(u"a.png"_s));
    QVERIFY(image.width() >= 1024);
    QCOMPARE(image.width() % (matrix->size + 2 * kQuietZone), 0);

    const auto ending = writeQrFile(*matrix, folder.filePath(u"a.jpg"_s));
    QCOMPARE(ending.error().fault, Fault::Invalid);
    QVERIFY(!QFile::exists(folder.filePath(u"a.jpg"_s)));
    const auto place = writeQrFile(*matrix, folder.filePath(u"none/a.png"_s));
    QCOMPARE(place.error().fault, Fault::Storage);
    QCOMPARE(writeQrFile(QrMatrix{}, folder.filePath(u"a.png"_s)).error().fault, Fault::Invalid);
    QCOMPARE(QImage(folder.filePath(u"a.png"_s)).size(), image.size());
}

QTEST_MAIN(TestQrCode)
#include "tst_qrcode.moc"
