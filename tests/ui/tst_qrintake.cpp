#include "core/model/picturefault.h"
#include "tests/ui/pagefind.h"
#include "tests/ui/qrpage.h"
#include "tests/ui/windowworld.h"
#include "ui/mainwindow/picturedrop.h"
#include "ui/mainwindow/qrintake.h"
#include "ui/mainwindow/qrresultrow.h"
#include "ui/mainwindow/topbar.h"
#include "words/picturewords.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

using namespace wxbind;
using namespace wxbind::test;
using namespace Qt::StringLiterals;

namespace {

const QString kLink =
    u"https://open.weixin.qq.com/connect/oauth2/authorize?appid=wx520c15f417810387&redirect_uri="
    "https%3A%2F%2Fshop.example.com%2Fwx%2Fcallback&response_type=code&scope=snsapi_userinfo"
    "&state=0123456789abcdef0123456789abcdef#wechat_redirect"_s;
const QString kCode = u"071aBcDeFgHiJkLmNoPqRsTuVwXyZ012"_s;
const QString kCallback = u"https://shop.example.com/cb?code="_s + kCode + u"&state=9f3c61d2"_s;

} // namespace

class TestQrIntake final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void followsTheOneCodeOfADroppedFile();
    void takesTheImageABrowserDrags();
    void leavesOtherDropsAlone_data();
    void leavesOtherDropsAlone();
    void outlinesTheWindowWhileAPictureIsOverIt();
    void takesAPastedImageEvenInATextField();
    void leavesPastedTextToTheTextField();
    void listsSeveralCodesWithTheirVerdicts();
    void showsATextThatLeadsNowhere();
    void saysThatThereIsNone();
    void saysWhyItIsNoPicture();
    void newestPictureWins();
    void opensAChosenFile();
    void waitsVisiblyAndCanBeStopped();
    void theWindowFollows();

private:
    [[nodiscard]] QString saved(const QStringList &texts)
    {
        const QString file = m_folder->filePath(u"picture.png"_s);
        return qrPage(texts).save(file) ? file : QString();
    }
    bool dragOver(const QMimeData &data)
    {
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton,
                              Qt::NoModifier);
        QCoreApplication::sendEvent(m_field, &enter);
        return enter.isAccepted() && m_intake->drop()->isVisible();
    }
    void drop(const QMimeData &data)
    {
        QDropEvent event(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_field, &event);
    }
    [[nodiscard]] Recognition followed() const { return m_gone->at(0).at(0).value<Recognition>(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QWidget> m_window;
    ReadyConfirm m_confirm;
    QLineEdit *m_field = nullptr;
    QrIntake *m_intake = nullptr;
    std::unique_ptr<QSignalSpy> m_gone;
};

void TestQrIntake::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_window.get());
    m_field = new QLineEdit(m_window.get());
    column->addWidget(m_field);
    m_window->resize(640, 480);
    m_intake = new QrIntake(m_confirm, m_window.get());
    m_gone = std::make_unique<QSignalSpy>(m_intake, &QrIntake::goTo);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestQrIntake::cleanup()
{
    QApplication::clipboard()->clear();
    m_gone.reset();
    m_window.reset();
}

void TestQrIntake::followsTheOneCodeOfADroppedFile()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(saved({kLink}))});
    QVERIFY(dragOver(data));
    drop(data);
    QVERIFY(!m_intake->drop()->isVisible());
    QTRY_COMPARE(m_gone->count(), 1);
    QCOMPARE(followed().kind, Recognition::Kind::Link);
    QVERIFY(!m_intake->results());
    QVERIFY(m_field->text().isEmpty()); // it did not take the file's address as a text
}

void TestQrIntake::takesTheImageABrowserDrags()
{
    QMimeData data;
    data.setImageData(qrPage({kCallback}));
    data.setUrls({QUrl(u"https://example.com/code.png"_s)});
    QVERIFY(dragOver(data));
    drop(data);
    QTRY_COMPARE(m_gone->count(), 1);
    QCOMPARE(followed().kind, Recognition::Kind::Callback);
    QCOMPARE(followed().callback->source, CodeSource::Picture);
    QCOMPARE(followed().callbacks.first().source, CodeSource::Picture);
    QVERIFY(!followed().shown.contains(kCode));
}

void TestQrIntake::leavesOtherDropsAlone_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::newRow("text") << QUrl();
    QTest::newRow("text file") << QUrl::fromLocalFile(u"/tmp/log.txt"_s);
    QTest::newRow("far picture") << QUrl(u"https://example.com/code.png"_s);
}

void TestQrIntake::leavesOtherDropsAlone()
{
    QFETCH(QUrl, url);
    QMimeData data;
    data.setText(kLink);
    if (url.isValid()) {
        data.setUrls({url});
    }
    QVERIFY(!dragOver(data));
    QVERIFY(!m_intake->drop()->take(&data));
    QVERIFY(!m_intake->drop()->take(nullptr));
}

void TestQrIntake::outlinesTheWindowWhileAPictureIsOverIt()
{
    QMimeData data;
    data.setImageData(qrPage({kLink}));
    QVERIFY(dragOver(data));
    QCOMPARE(m_intake->drop()->geometry(), m_window->rect());
    QVERIFY(m_intake->drop()->testAttribute(Qt::WA_TransparentForMouseEvents));
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(m_field, &leave);
    QVERIFY(!m_intake->drop()->isVisible());
}

void TestQrIntake::takesAPastedImageEvenInATextField()
{
    QApplication::clipboard()->setImage(qrPage({kLink}));
    m_field->setFocus();
    QTest::keyClick(m_field, Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(m_gone->count(), 1);
    QVERIFY(m_field->text().isEmpty());
}

void TestQrIntake::leavesPastedTextToTheTextField()
{
    auto *both = new QMimeData; // what an office program copies: text, and a picture of it
    both->setText(u"words"_s);
    both->setImageData(qrPage({kLink}));
    QApplication::clipboard()->setMimeData(both);
    m_field->setFocus();
    QTest::keyClick(m_field, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_field->text(), u"words"_s);
    // Where nobody types, the picture is what is meant.
    QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(m_gone->count(), 1);
}

void TestQrIntake::listsSeveralCodesWithTheirVerdicts()
{
    QString bad = kLink;
    bad.replace(u"snsapi_userinfo"_s, u"snsapi_userinfos"_s);
    m_intake->readImage(qrPage({kLink, kCallback, u"hello"_s, bad}));
    QTRY_VERIFY(m_intake->results());
    QTRY_COMPARE(m_intake->results()->rows().size(), 4);
    QCOMPARE(m_gone->count(), 0);
    QrResultRow *callback = nullptr;
    QStringList verdicts;
    for (QrResultRow *row : m_intake->results()->rows()) {
        verdicts.append(row->verdict());
        QVERIFY(!row->accessibleName().contains(kCode));
        callback = row->recognition().kind == Recognition::Kind::Callback ? row : callback;
    }
    verdicts.removeDuplicates();
    QCOMPARE(verdicts.size(), 4); // good, faulty, a code, nothing to judge
    QVERIFY(verdicts.contains(QString()));
    QVERIFY(callback);
    QCOMPARE(nameless(*m_intake->results()), QStringList());
    QVERIFY(m_intake->results()->rows().first()->goButton()->isVisible());
    QTest::mouseClick(callback->goButton(), Qt::LeftButton);
    QCOMPARE(m_gone->count(), 1);
    QCOMPARE(followed().kind, Recognition::Kind::Callback);
    QCOMPARE(followed().callback->code.reveal(), kCode.toLatin1());
    QVERIFY(!m_intake->results());
}

void TestQrIntake::showsATextThatLeadsNowhere()
{
    m_intake->readImage(qrPage({u"WIFI:T:WPA;S:shop;;"_s}));
    QTRY_VERIFY(m_intake->results() && m_intake->results()->rows().size() == 1);
    QCOMPARE(m_gone->count(), 0);
    QTest::keyClick(m_intake->results(), Qt::Key_Escape);
    QVERIFY(!m_intake->results());
}

void TestQrIntake::saysThatThereIsNone()
{
    m_intake->readImage(qrPage({}));
    QTRY_VERIFY(m_intake->results() &&
                m_intake->results()->state()->shown().title == PictureWords::noCode());
    QCOMPARE(m_intake->results()->state()->shown().text, PictureWords::noCodeFix());
    QCOMPARE(nameless(*m_intake->results()), QStringList());
    // The next picture is judged in the same card's place.
    m_intake->readImage(qrPage({kLink}));
    QTRY_COMPARE(m_gone->count(), 1);
    QVERIFY(!m_intake->results());
}

void TestQrIntake::saysWhyItIsNoPicture()
{
    QFile file(m_folder->filePath(u"picture.png"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("not at all\n") > 0);
    file.close();
    m_intake->readFile(file.fileName());
    const QString title =
        PictureWords::message({Fault::Invalid, 0, {}, picturefault::NotAPicture.toString(), {}});
    QTRY_VERIFY(m_intake->results() && m_intake->results()->state()->shown().title == title);
}

void TestQrIntake::newestPictureWins()
{
    m_intake->readImage(qrPage({}));
    m_intake->readImage(qrPage({kCallback}));
    m_intake->readImage(qrPage({kLink}));
    QTRY_COMPARE(m_gone->count(), 1);
    QCOMPARE(followed().kind, Recognition::Kind::Link);
    QVERIFY(!m_intake->results());
}

void TestQrIntake::opensAChosenFile()
{
    m_confirm.file.clear();
    m_intake->askFile(); // turned back
    m_confirm.file = saved({kLink});
    m_intake->askFile();
    QTRY_COMPARE(m_gone->count(), 1);
}

void TestQrIntake::waitsVisiblyAndCanBeStopped()
{
    QrResults card(m_window.get());
    card.showReading();
    card.open();
    QVERIFY(QTest::qWaitForWindowActive(&card));
    QVERIFY(!card.state()->shown().title.isEmpty());
    QSignalSpy stopped(&card, &QDialog::rejected);
    auto *cancel = qobject_cast<QPushButton *>(card.focusWidget());
    QVERIFY(cancel);
    QTest::keyClick(cancel, Qt::Key_Space);
    QCOMPARE(stopped.count(), 1);
}

void TestQrIntake::theWindowFollows()
{
    WindowWorld world;
    QVERIFY(world.start());
    world.window->turnTo(PageKind::Users);
    world.confirm.file = saved({kLink});
    auto *button = world.window->topBar()->findChild<QToolButton *>(u"readPicture"_s);
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(world.window->current(), PageKind::Links);
}

QTEST_MAIN(TestQrIntake)
#include "tst_qrintake.moc"
