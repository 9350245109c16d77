#include "tests/flows/station.h"
#include "ui/links/linkcard.h"
#include "ui/links/linkform.h"
#include "ui/links/linkspage.h"
#include "ui/links/qrview.h"
#include "ui/mainwindow/accountstate.h"
#include "ui/mainwindow/language.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/uisettings.h"
#include "ui/users/usermodel.h"
#include "words/attemptwords.h"
#include "words/faultwords.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QListView>
#include <QProcess>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace wxbind;
using namespace wxbind::test;
using namespace Qt::StringLiterals;

namespace {

/// Everything a window needs, on a private folder and sandbox.
struct Desk
{
    QTemporaryDir folder;
    Sandbox sandbox{SandboxOptions{}};
    std::unique_ptr<Station> station;
    DialogConfirm confirm;
    Theme theme{*qobject_cast<QApplication *>(QCoreApplication::instance())};
    Language language;
    UiSettings settings{folder.path()};
    std::unique_ptr<MainWindow> window;

    Desk()
    {
        if (!sandbox.start()) {
            throw std::runtime_error("the sandbox does not start");
        }
        language.use(u"en"_s);
        theme.setMode(ThemeMode::Light);
        station =
            std::make_unique<Station>(folder.filePath(u"wxbind.db"_s), Secret(QByteArray(32, 'k')));
        station->enter(sandbox);
        window = std::make_unique<MainWindow>(
            WindowParts{station->console, confirm, theme, language, settings});
        window->resize(1280, 800);
        window->show();
    }
};

/// What an independent reader sees in a picture of the screen.
QByteArray readByZbar(const QPixmap &screen, const QString &folder)
{
    const QString file = folder + u"/screen.png"_s;
    if (!screen.save(file)) {
        return "no picture";
    }
    QProcess zbar;
    zbar.start(u"zbarimg"_s,
               {u"--quiet"_s, u"--raw"_s, u"-Sdisable"_s, u"-Sqrcode.enable"_s, file});
    zbar.waitForFinished();
    return zbar.readAllStandardOutput().trimmed();
}

} // namespace

/// A person at the window: fill the form, show the QR to a phone, see the sign-in end.
class tst_WindowJourney : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Desk> m_desk;

    [[nodiscard]] LinksPage *links()
    {
        return qobject_cast<LinksPage *>(m_desk->window->page(PageKind::Links));
    }
    [[nodiscard]] Console &console() { return m_desk->station->console; }

    /// Presses "Issue link" and reads the code from the screen as a phone would.
    [[nodiscard]] QString issueAndScan()
    {
        LinkCard *card = links()->card();
        if (!card->issueButton()->isVisible()) {
            links()->form()->redirect()->setText(links()->form()->redirect()->text() + u' ');
            QTest::keyClick(links()->form()->redirect(), Qt::Key_Backspace);
        }
        QTest::mouseClick(card->issueButton(), Qt::LeftButton);
        if (!QTest::qWaitFor([card] { return card->qr()->live(); }, 5000)) {
            return {};
        }
        return QString::fromUtf8(readByZbar(m_desk->window->grab(), m_desk->folder.path()));
    }

    [[nodiscard]] Attempt latest()
    {
        AttemptQuery query;
        query.limit = 1;
        return must(waitFor(console().attempts.list(query))).constFirst().attempt;
    }

    [[nodiscard]] QString topAttemptShown()
    {
        m_desk->window->turnTo(PageKind::Attempts);
        auto *list = m_desk->window->page(PageKind::Attempts)->findChild<QListView *>();
        const bool filled = QTest::qWaitFor([list] { return list->model()->rowCount() > 0; }, 5000);
        const QString shown = filled ? list->model()->index(0, 0).data().toString() : QString();
        m_desk->window->turnTo(PageKind::Links);
        return shown;
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        QTRY_VERIFY(!m_desk->window->accounts()->current().appId.isEmpty());
        m_desk->window->turnTo(PageKind::Links);
        // The switch is on by itself for an account of the sandbox; a person may also tick it.
        QTRY_VERIFY(links()->form()->catchSwitch()->isVisible());
        if (!links()->form()->catchSwitch()->isChecked()) {
            QTest::mouseClick(links()->form()->catchSwitch(), Qt::LeftButton);
        }
        QTRY_VERIFY(links()->form()->redirect()->text().startsWith("http://127.0.0.1:"_L1));
        QTRY_VERIFY(links()->card()->issueButton()->isEnabled());
    }

    void cleanup() { m_desk.reset(); }

    void typingAWrongHostVeilsTheCode()
    {
        QLineEdit *redirect = links()->form()->redirect();
        redirect->setFocus();
        redirect->selectAll();
        QTest::keyClicks(redirect, u"https://elsewhere.example.com/cb"_s);
        QVERIFY(!links()->card()->qr()->live());
        QVERIFY(!links()->card()->issueButton()->isEnabled());
        QVERIFY(readByZbar(m_desk->window->grab(), m_desk->folder.path()).isEmpty());
    }

    void aDraftCannotBeScanned()
    {
        QVERIFY(!links()->card()->qr()->live());
        QVERIFY(readByZbar(m_desk->window->grab(), m_desk->folder.path()).isEmpty());
    }

    void bindsANewPersonAndKnowsThemAgain()
    {
        const QString scanned = issueAndScan();
        QCOMPARE(scanned, latest().link);

        const test::Page shown = visit(approve(scanned, u"zhangsan"_s));
        QCOMPARE(shown.status, 200);
        QTRY_COMPARE(latest().progress, AttemptState::SignedIn);
        QCOMPARE(latest().decision, Decision::NewUser);
        QVERIFY2(shown.text.contains(AttemptWords::title(latest()).toHtmlEscaped()),
                 qPrintable(shown.text));
        QCOMPARE(topAttemptShown(), AttemptWords::title(latest()));

        m_desk->window->turnTo(PageKind::Users);
        auto *people = m_desk->window->page(PageKind::Users)->findChild<QTableView *>();
        QTRY_COMPARE(people->model()->index(0, UserModel::PersonColumn).data().toString(),
                     u"张三"_s);

        m_desk->window->turnTo(PageKind::Links);
        const int asked = m_desk->sandbox.received(u"/sns/userinfo"_s);
        QCOMPARE(asked, 1);
        visit(approve(issueAndScan(), u"zhangsan"_s));
        QTRY_COMPARE(latest().decision, Decision::KnownUser);
        QCOMPARE(m_desk->sandbox.received(u"/sns/userinfo"_s), asked);
    }

    void seesARefusal()
    {
        visit(approve(issueAndScan(), u"refuse"_s));
        QTRY_COMPARE(latest().progress, AttemptState::Refused);
        QCOMPARE(topAttemptShown(), AttemptWords::title(latest()));
        QCOMPARE(m_desk->sandbox.received(u"/sns/oauth2/access_token"_s), 0);
    }

    void countsADoubleCallbackOnce()
    {
        const QString address = approve(issueAndScan(), u"lisi"_s);
        visit(address);
        const test::Page second = visit(address);
        QTRY_COMPARE(latest().callbacks, 2);
        QCOMPARE(latest().progress, AttemptState::SignedIn);
        QCOMPARE(m_desk->sandbox.received(u"/sns/oauth2/access_token"_s), 1);
        QVERIFY(second.text.contains(
            FaultWords::message({Fault::StateUsed, 0, {}, {}, {}}).toHtmlEscaped()));
    }

    void refusesAnExpiredState()
    {
        const QString address = approve(issueAndScan(), u"wangwu"_s);
        m_desk->station->clock.advance(kLinkLife + 1);
        const test::Page late = visit(address);
        QVERIFY(late.text.contains(
            FaultWords::message({Fault::StateExpired, 0, {}, {}, {}}).toHtmlEscaped()));
        QCOMPARE(m_desk->sandbox.received(u"/sns/oauth2/access_token"_s), 0);
    }
};

QTEST_MAIN(tst_WindowJourney)
#include "tst_windowjourney.moc"
