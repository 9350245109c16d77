#include "tests/ui/pagefind.h"
#include "tests/ui/windowworld.h"
#include "ui/links/batchdialog.h"
#include "ui/links/batchmodel.h"
#include "ui/links/linkcard.h"
#include "ui/links/linkform.h"
#include "ui/links/linkspage.h"
#include "ui/links/qrview.h"
#include "ui/links/sheetbar.h"
#include "ui/links/sheetdialog.h"
#include "ui/shared/segmentedcontrol.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPdfWriter>
#include <QPushButton>
#include <QSignalSpy>

using namespace wxbind;
using namespace wxbind::test;
using namespace Qt::StringLiterals;

namespace {

/// A printer that is a file.
class PaperConfirm final : public Confirm
{
public:
    void ask(QWidget *, const Question &, std::function<void(bool)> answer) override
    {
        answer(true);
    }
    void askSaveFile(QWidget *, const QString &, const QString &, const QString &,
                     std::function<void(QString)> answer) override
    {
        answer(file);
    }
    void askOpenFile(QWidget *, const QString &, const QString &,
                     std::function<void(QString)> answer) override
    {
        answer(file);
    }
    void askFolder(QWidget *, const QString &, std::function<void(QString)> answer) override
    {
        answer(folder);
    }
    void askPrinter(QWidget *, const QString &,
                    std::function<void(std::shared_ptr<QPagedPaintDevice>)> answer) override
    {
        auto paper = std::make_shared<QPdfWriter>(file);
        paper->setPageMargins({});
        paper->setResolution(600);
        answer(paper);
    }

    QString file;
    QString folder;
};

} // namespace

/// Painting a page and reading it back, with sanitizers on a busy machine.
constexpr int kPatience = 120000;

/// Links on their way out of the window: logo, paper, batches.
class TestLinkSheets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aLogoStaysWithTheAccount();
    void onlyALiveLinkGoesOnPaper();
    void savesAPdf();
    void prints();
    void takesTheOtherWaitingLinks();
    void aUsedLinkIsNotPrinted();
    void theWholeBatchFromFileToFolder();
    void badRowsWaitForAWord();
    void tellsWhatIsWrongWithTheFile();
    void stoppingABatchLeavesNothing();
    void everythingHasAName();

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_out.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
                   ? file.fileName()
                   : QString();
    }
    [[nodiscard]] Console &console() { return m_world.composition->console(); }
    [[nodiscard]] std::unique_ptr<SheetDialog> sheetDialog(const QByteArray &logo = {})
    {
        auto dialog = std::make_unique<SheetDialog>(
            console(), m_confirm,
            SheetDialog::Subject{m_page->card()->shown().attempt, m_page->account().appId, logo});
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        return dialog;
    }
    [[nodiscard]] std::unique_ptr<BatchDialog> batchDialog()
    {
        LinkOrder common;
        common.scope = u"snsapi_userinfo"_s;
        auto dialog =
            std::make_unique<BatchDialog>(console().batches, console().clock(), m_confirm,
                                          BatchDialog::Subject{m_page->account(), common, {}});
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->folder()->setText(m_out.filePath(u"links"_s));
        dialog->show();
        return dialog;
    }
    [[nodiscard]] QByteArray address() const { return m_page->form()->redirect()->text().toUtf8(); }

    WindowWorld m_world;
    QTemporaryDir m_out;
    PaperConfirm m_confirm;
    LinksPage *m_page = nullptr;
};

void TestLinkSheets::initTestCase()
{
    QVERIFY(m_world.start());
    m_page = qobject_cast<LinksPage *>(m_world.window->page(PageKind::Links));
    QVERIFY(m_page);
    QTRY_VERIFY(m_page->form()->redirect()->text().startsWith(u"http://127.0.0.1:"_s));
    QTRY_COMPARE(m_page->card()->shown().stage, LinkStage::Draft);
}

void TestLinkSheets::aLogoStaysWithTheAccount()
{
    m_world.confirm.file =
        write(u"logo.svg"_s, "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>"
                             "<path d='M0 0h9v9H0z'/></svg>");
    const AppId appId = m_page->account().appId;
    m_page->card()->sheets()->logoButton()->click();
    QTRY_COMPARE(m_page->card()->shown().qr->ecc, u"H"_s);
    QVERIFY(!m_page->card()->shown().qr->logo.isEmpty());
    QCOMPARE(m_world.settings.logo(appId), m_world.confirm.file);

    m_page->card()->sheets()->logoButton()->click();
    QTRY_COMPARE(m_page->card()->shown().qr->ecc, u"M"_s);
    QCOMPARE(m_world.settings.logo(appId), QString());

    // What cannot be a logo leaves everything as it was.
    QSignalSpy said(m_page, &Page::say);
    m_world.confirm.file = write(u"no.png"_s, "not a picture");
    m_page->card()->sheets()->logoButton()->click();
    QTRY_COMPARE(said.count(), 1);
    QCOMPARE(m_page->card()->shown().qr->ecc, u"M"_s);
    QCOMPARE(m_world.settings.logo(appId), QString());
}

void TestLinkSheets::onlyALiveLinkGoesOnPaper()
{
    QVERIFY(!m_page->card()->sheets()->printButton()->isEnabled());
    m_page->card()->issueButton()->click();
    QTRY_COMPARE(m_page->card()->shown().stage, LinkStage::Live);
    QVERIFY(m_page->card()->sheets()->printButton()->isEnabled());
    m_page->card()->sheets()->printButton()->click();
    QTRY_VERIFY(m_page->findChild<SheetDialog *>());
    m_page->findChild<SheetDialog *>()->close();
    QTRY_VERIFY(!m_page->findChild<SheetDialog *>());
}

void TestLinkSheets::savesAPdf()
{
    const auto dialog = sheetDialog();
    QTRY_VERIFY(dialog->saveButton()->isEnabled());
    QSignalSpy said(dialog.get(), &SheetDialog::say);
    m_confirm.file = m_out.filePath(u"none/cards.pdf"_s);
    dialog->saveButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(dialog->told().contains("cannot be written"_L1), kPatience);
    QVERIFY(said.isEmpty());
    m_confirm.file = m_out.filePath(u"cards.pdf"_s);
    dialog->saveButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(said.count(), 1, kPatience);
    QVERIFY(QFile::exists(m_confirm.file));
    QVERIFY(!dialog->isVisible());
}

void TestLinkSheets::prints()
{
    const auto dialog = sheetDialog();
    QTRY_VERIFY(dialog->printButton()->isEnabled());
    QSignalSpy said(dialog.get(), &SheetDialog::say);
    m_confirm.file = m_out.filePath(u"printed.pdf"_s);
    dialog->printButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(said.count(), 1, kPatience);
    QVERIFY(QFileInfo(m_confirm.file).size() > 0);
}

void TestLinkSheets::takesTheOtherWaitingLinks()
{
    LinkWish wish{m_page->account().appId, m_page->form()->order(), {}, u"another"_s};
    wish.order.state = {};
    QVERIFY(waitFor(console().links.create(wish)));
    const auto dialog = sheetDialog();
    QTRY_VERIFY(dialog->allLinks()->isVisible());
    dialog->perPage()->setCurrent(0);
    QTRY_COMPARE(dialog->told(), u"1 page"_s);
    dialog->allLinks()->click();
    QTRY_VERIFY(dialog->told() != u"1 page"_s);
    QVERIFY(dialog->saveButton()->isEnabled());
}

void TestLinkSheets::aUsedLinkIsNotPrinted()
{
    const auto dialog = std::make_unique<SheetDialog>(
        console(), m_confirm,
        SheetDialog::Subject{AttemptId(999'999), m_page->account().appId, {}});
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    QTRY_VERIFY(dialog->told().contains("Not found"_L1));
    QVERIFY(!dialog->saveButton()->isEnabled());
    QVERIFY(!dialog->printButton()->isEnabled());
}

void TestLinkSheets::theWholeBatchFromFileToFolder()
{
    const auto dialog = batchDialog();
    QAbstractItemModelTester tester(dialog->model());
    QVERIFY(!dialog->makeButton()->isEnabled());
    dialog->take(write(u"good.csv"_s, "url,note\n" + address() + ",one\n" + address() + ",two\n"));
    QTRY_COMPARE(dialog->model()->rowCount(), 2);
    QTRY_VERIFY(dialog->makeButton()->isEnabled());
    QCOMPARE(dialog->model()->index(1, BatchModel::Note).data().toString(), u"two"_s);
    QCOMPARE(dialog->makeButton()->text(), u"Make 2 links"_s);
    dialog->makeButton()->click();
    QTRY_VERIFY(dialog->openButton()->isVisible());
    QCOMPARE(QDir(m_out.filePath(u"links/links"_s)).count(), 4U); // with . and ..
    QVERIFY(QFile::exists(m_out.filePath(u"links/index.html"_s)));
    QVERIFY(QDir(m_out.filePath(u"links"_s)).removeRecursively());
}

void TestLinkSheets::badRowsWaitForAWord()
{
    const auto dialog = batchDialog();
    dialog->take(write(u"mixed.csv"_s, "url\n" + address() + "\nnothing\n"));
    QTRY_COMPARE(dialog->model()->rowCount(), 2);
    QTRY_VERIFY(dialog->skipBad()->isVisible());
    QVERIFY(!dialog->makeButton()->isEnabled());
    QVERIFY(dialog->told().contains("1 bad"_L1));
    QCOMPARE(dialog->model()->index(1, BatchModel::Verdict).data().toString(),
             u"Not a web address"_s);
    dialog->skipBad()->click();
    QVERIFY(dialog->makeButton()->isEnabled());
    dialog->makeButton()->click();
    QTRY_VERIFY(dialog->openButton()->isVisible());
    QVERIFY(QDir(m_out.filePath(u"links"_s)).removeRecursively());
}

void TestLinkSheets::tellsWhatIsWrongWithTheFile()
{
    const auto dialog = batchDialog();
    dialog->take(write(u"broken.csv"_s, "url\n\"open\n"));
    QTRY_VERIFY(dialog->told().contains("line 2"_L1));
    QVERIFY(!dialog->makeButton()->isEnabled());
    dialog->take(m_out.filePath(u"none.csv"_s));
    QTRY_VERIFY(dialog->told().contains("none.csv"_L1));
}

void TestLinkSheets::stoppingABatchLeavesNothing()
{
    const auto dialog = batchDialog();
    dialog->take(write(u"many.csv"_s, "url\n" + QByteArray(address() + '\n').repeated(500)));
    QTRY_COMPARE_WITH_TIMEOUT(dialog->model()->rowCount(), 500, 60'000);
    QTRY_VERIFY(dialog->makeButton()->isEnabled());
    dialog->makeButton()->click();
    QVERIFY(!dialog->makeButton()->isEnabled());
    dialog->closeButton()->click();
    QVERIFY(dialog->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(dialog->told().startsWith("Cancelled"_L1), 60'000);
    QCOMPARE(QDir(m_out.path()).entryList({u"*links*"_s}, QDir::Dirs | QDir::Hidden),
             QStringList());
    dialog->closeButton()->click();
    QVERIFY(!dialog->isVisible());
}

void TestLinkSheets::everythingHasAName()
{
    QCOMPARE(nameless(*sheetDialog()), QStringList());
    QCOMPARE(nameless(*batchDialog()), QStringList());
}

QTEST_MAIN(TestLinkSheets)
#include "tst_linksheets.moc"
