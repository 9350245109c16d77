#include "core/oauth/step1_authorize/qrcode.h"
#include "core/oauth/step1_authorize/qrlogo.h"
#include "core/oauth/step1_authorize/sheetfile.h"
#include "core/oauth/step1_authorize/sheetlayout.h"
#include "tests/support/zbar.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace wxbind;
using namespace wxbind::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kLogo = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>"
                         "<path fill='#b3241c' d='M0 0h9v9H0z'/></svg>";

QString linkNumber(int number)
{
    return u"https://open.weixin.qq.com/connect/oauth2/authorize?appid=wx520c15f417810387"
           "&redirect_uri=https%3A%2F%2Fshop.example.com%2Fwx%2Fcallback&response_type=code"
           "&scope=snsapi_userinfo&state=0123456789abcdef0123456789abcd"_s +
           QString::number(10 + number) + u"#wechat_redirect"_s;
}

SheetCard card(int number, const QrLook &look = {})
{
    SheetCard one;
    one.qr = encodeQr(linkNumber(number), look).value();
    one.title = u"门店小程序号 %1"_s.arg(number);
    one.subtitle = u"wx520c15f417810387"_s;
    one.caption = u"用微信扫一扫"_s;
    one.fields = {{u"授权方式"_s, u"snsapi_userinfo"_s},
                  {u"有效期至"_s, u"2026-11-22 15:00"_s},
                  {u"备注"_s, u"三楼服务台，扫码后请出示会员码"_s}};
    return one;
}

LinkSheet sheetOf(int cards, int perPage, SheetPaper paper = SheetPaper::A4)
{
    LinkSheet sheet{paper, perPage, {}, u"第 %1 页，共 %2 页"_s};
    for (int i = 0; i < cards; ++i) {
        sheet.cards.append(card(i));
    }
    return sheet;
}

/// Poppler's view of the file: one picture a page at 150 dots an inch.
QStringList pagesOf(const QString &pdf)
{
    const QFileInfo info(pdf);
    QProcess poppler;
    poppler.start(u"pdftoppm"_s, {u"-png"_s, u"-r"_s, u"150"_s, pdf, pdf});
    if (!poppler.waitForFinished() || poppler.exitCode() != 0) {
        return {};
    }
    QStringList pages;
    const QDir folder(info.absolutePath());
    for (const QString &name : folder.entryList({info.fileName() + u"-*.png"_s})) {
        pages.append(folder.filePath(name));
    }
    return pages;
}

QString lettersOf(const QString &pdf)
{
    QProcess poppler;
    poppler.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    return poppler.waitForFinished() ? QString::fromUtf8(poppler.readAllStandardOutput())
                                     : QString();
}

} // namespace

class TestSheetFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherReaderReadsEveryCard_data();
    void anotherReaderReadsEveryCard();
    void chineseIsTextInThePdf();
    void aSheetThatCannotBeReadIsNotWritten();
    void tellsWhichCodeIsTooSmall();
    void keepsTheOldFileWhenStopped();
    void tellsAFolderThatIsNotThere();
    void refusesAnEmptySheet();
};

void TestSheetFile::anotherReaderReadsEveryCard_data()
{
    QTest::addColumn<int>("cards");
    QTest::addColumn<int>("perPage");
    QTest::addColumn<bool>("logo");
    QTest::newRow("one") << 1 << 1 << false;
    QTest::newRow("two beside") << 2 << 2 << false;
    QTest::newRow("six on two pages") << 7 << 6 << false;
    QTest::newRow("eight") << 8 << 8 << false;
    QTest::newRow("nine") << 9 << 9 << false;
    QTest::newRow("twelve") << 12 << 12 << false;
    QTest::newRow("logos") << 4 << 4 << true;
}

void TestSheetFile::anotherReaderReadsEveryCard()
{
    QFETCH(const int, cards);
    QFETCH(const int, perPage);
    QFETCH(const bool, logo);
    LinkSheet sheet{SheetPaper::A4, perPage, {}, u"%1/%2"_s};
    const QrLook look = logo ? QrLook::withLogo(readQrLogo(kLogo).value()) : QrLook();
    QStringList expected;
    for (int i = 0; i < cards; ++i) {
        sheet.cards.append(card(i, look));
        expected.append(linkNumber(i));
    }
    QTemporaryDir folder;
    const QString pdf = folder.filePath(u"sheet.pdf"_s);
    const auto written = writeSheetPdf(sheet, pdf);
    QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
    const QStringList pages = pagesOf(pdf);
    QCOMPARE(pages.size(), (cards + perPage - 1) / perPage);
    QStringList read;
    for (const QString &page : pages) {
        read += QString::fromUtf8(zbarReads(page, false)).split(u'\n', Qt::SkipEmptyParts);
    }
    read.sort();
    QCOMPARE(read, expected);
}

void TestSheetFile::chineseIsTextInThePdf()
{
    QTemporaryDir folder;
    const QString pdf = folder.filePath(u"sheet.pdf"_s);
    QVERIFY(writeSheetPdf(sheetOf(3, 2, SheetPaper::Letter), pdf));
    // Some glyphs stand for a radical and a letter alike.
    const QString text = lettersOf(pdf).normalized(QString::NormalizationForm_KC);
    for (const QString &wanted :
         {u"用微信扫一扫"_s, u"扫码后请出示"_s, u"共 2"_s, u"snsapi_userinfo"_s}) {
        QVERIFY2(text.contains(wanted), qPrintable(text));
    }
}

void TestSheetFile::aSheetThatCannotBeReadIsNotWritten()
{
    QTemporaryDir folder;
    LinkSheet sheet = sheetOf(3, 4);
    sheet.cards[1].qr.text = u"something else"_s;
    const auto written = writeSheetPdf(sheet, folder.filePath(u"sheet.pdf"_s));
    QVERIFY(!written);
    QCOMPARE(written.error().fault, Fault::Storage);
    QVERIFY2(written.error().detail.startsWith("card 2:"_L1), qPrintable(written.error().detail));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestSheetFile::tellsWhichCodeIsTooSmall()
{
    LinkSheet sheet = sheetOf(2, 12);
    QVERIFY(!sheetMisfit(sheet));
    sheet.cards[1].qr = encodeQr(QString(qrCapacity(), u'x')).value();
    const auto misfit = sheetMisfit(sheet);
    QVERIFY(misfit);
    QCOMPARE(misfit->card, 2);
    QVERIFY(misfit->module < kLeastModuleMm);
    QVERIFY(misfit->mostPerPage >= 1 && misfit->mostPerPage < 12);
    QTemporaryDir folder;
    const auto written = writeSheetPdf(sheet, folder.filePath(u"sheet.pdf"_s));
    QCOMPARE(written.error().fault, Fault::Invalid);
    QVERIFY(QDir(folder.path()).isEmpty());
    sheet.perPage = misfit->mostPerPage;
    QVERIFY(writeSheetPdf(sheet, folder.filePath(u"sheet.pdf"_s)));
}

void TestSheetFile::keepsTheOldFileWhenStopped()
{
    QTemporaryDir folder;
    const QString pdf = folder.filePath(u"sheet.pdf"_s);
    QFile old(pdf);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    for (int stopAt = 0; stopAt < 4; ++stopAt) {
        int steps = 0;
        const auto written =
            writeSheetPdf(sheetOf(2, 1), pdf, [&](int) { return steps++ < stopAt; });
        QCOMPARE(written.error().fault, Fault::Cancelled);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{u"sheet.pdf"_s});
        QCOMPARE(QFileInfo(pdf).size(), 3);
    }
}

void TestSheetFile::tellsAFolderThatIsNotThere()
{
    QTemporaryDir folder;
    const auto written = writeSheetPdf(sheetOf(1, 1), folder.filePath(u"none/sheet.pdf"_s));
    QCOMPARE(written.error().fault, Fault::Storage);
}

void TestSheetFile::refusesAnEmptySheet()
{
    QCOMPARE(checkSheet(LinkSheet()).error().fault, Fault::Invalid);
    LinkSheet sheet = sheetOf(1, 1);
    sheet.cards[0].qr = QrMatrix();
    QCOMPARE(checkSheet(sheet).error().fault, Fault::Invalid);
}

QTEST_MAIN(TestSheetFile)
#include "tst_sheetfile.moc"
