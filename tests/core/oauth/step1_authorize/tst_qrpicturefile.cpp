#include "core/model/picturefault.h"
#include "core/oauth/step1_authorize/qrcode.h"
#include "core/oauth/step1_authorize/qrpicturefile.h"

#include <QBuffer>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace wxbind;
using namespace Qt::StringLiterals;

namespace {

QByteArray written(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QImage code()
{
    return qrImage(encodeQr(u"https://shop.example.com/"_s).value(), 300);
}

/// A PNG whose head claims a size; what follows is of no matter, it must not be asked for.
QByteArray claiming(quint32 width, quint32 height)
{
    QImage bit(1, 1, QImage::Format_Mono);
    bit.fill(0);
    QByteArray bytes = written(bit, "PNG");
    for (int i = 0; i < 4; ++i) {
        bytes[16 + i] = static_cast<char>(width >> (24 - 8 * i));
        bytes[20 + i] = static_cast<char>(height >> (24 - 8 * i));
    }
    // The head's own check sum: bytes 12 to 28 of the file.
    quint32 sum = 0xffffffffu;
    for (int i = 12; i < 29; ++i) {
        sum ^= static_cast<uchar>(bytes.at(i));
        for (int bit8 = 0; bit8 < 8; ++bit8) {
            sum = (sum >> 1) ^ ((sum & 1u) ? 0xedb88320u : 0u);
        }
    }
    sum ^= 0xffffffffu;
    for (int i = 0; i < 4; ++i) {
        bytes[29 + i] = static_cast<char>(sum >> (24 - 8 * i));
    }
    return bytes;
}

} // namespace

class TestQrPictureFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWhatBrowsersAndPhonesSave_data();
    void opensWhatBrowsersAndPhonesSave();
    void saysWhyNot_data();
    void saysWhyNot();
    void shrinksAGiantPhoto();
    void tellsAFileThatIsNotThere();
    void refusesAGiantFile();
};

void TestQrPictureFile::opensWhatBrowsersAndPhonesSave_data()
{
    QTest::addColumn<QByteArray>("format");
    for (const char *format : {"PNG", "JPG", "BMP"}) {
        QTest::newRow(format) << QByteArray(format);
    }
}

void TestQrPictureFile::opensWhatBrowsersAndPhonesSave()
{
    QFETCH(QByteArray, format);
    const QByteArray bytes = written(code(), format.constData());
    const auto image = pictureFrom(bytes);
    QVERIFY(image);
    QCOMPARE(readQr(*image).value(0).text, u"https://shop.example.com/"_s);
    // The ending is of no matter: chat programs give any.
    QTemporaryDir folder;
    QFile file(folder.filePath(u"picture.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    QCOMPARE(pictureFrom(file.fileName()).value().size(), image->size());
}

void TestQrPictureFile::saysWhyNot_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const QByteArray &bytes, QStringView why) {
        QTest::newRow(name) << bytes << why.toString();
    };
    row("empty", {}, picturefault::Empty);
    row("text", "code=071aBc&state=9f3c\n", picturefault::NotAPicture);
    row("archive", QByteArray("PK\x03\x04") + QByteArray(3000, '\x01'), picturefault::NotAPicture);
    const QByteArray png = written(code(), "PNG");
    row("cut off", png.left(png.size() / 2), picturefault::CutOff);
    row("head alone", png.left(40), picturefault::CutOff);
    row("of an iPhone",
        QByteArray("\0\0\0\x18"
                   "ftypheic\0\0\0\0mif1heic",
                   24),
        picturefault::Unsupported);
    row("giant", claiming(60'000, 60'000), picturefault::TooLarge);
}

void TestQrPictureFile::saysWhyNot()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, why);
    const auto image = pictureFrom(bytes);
    QVERIFY(!image);
    QCOMPARE(image.error().fault, Fault::Invalid);
    QCOMPARE(image.error().detail, why);
}

/// A JPEG is read at a smaller size, so that a phone's 50 megapixels are neither refused nor slow.
void TestQrPictureFile::shrinksAGiantPhoto()
{
    QImage photo(8000, 5000, QImage::Format_Grayscale8);
    photo.fill(Qt::white);
    const auto image = pictureFrom(written(photo, "JPG"));
    QVERIFY(image);
    QVERIFY(qint64(image->width()) * image->height() < 13'000'000);
    QVERIFY(qAbs(image->width() * 5 - image->height() * 8) < 16);
}

void TestQrPictureFile::tellsAFileThatIsNotThere()
{
    QTemporaryDir folder;
    QCOMPARE(pictureFrom(folder.filePath(u"none.png"_s)).error().fault, Fault::NotFound);
    QCOMPARE(pictureFrom(folder.path()).error().fault, Fault::Invalid);
}

void TestQrPictureFile::refusesAGiantFile()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"giant.png"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(kLargestPictureFile + 1)); // a hole: takes no room on the disk
    QCOMPARE(pictureFrom(file.fileName()).error().detail, picturefault::TooLarge.toString());
}

QTEST_MAIN(TestQrPictureFile)
#include "tst_qrpicturefile.moc"
