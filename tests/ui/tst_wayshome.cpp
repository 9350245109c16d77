#include "tests/support/waitfor.h"
#include "tests/ui/windowworld.h"
#include "ui/links/callbackchoice.h"
#include "ui/links/callbackpanel.h"
#include "ui/links/linkcard.h"
#include "ui/links/linkform.h"
#include "ui/links/linkspage.h"
#include "ui/links/phonedialog.h"
#include "ui/links/wayshome.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpSocket>

using namespace wxbind;
using namespace wxbind::test;
using namespace Qt::StringLiterals;

/// The window's ways for a callback to come home: relay page and phone.
class TestWaysHome final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theStateCarriesTheListenersPort();
    void savesTheRelayPage();
    void opensAPageForAPhone();
    void takesWhatNobodyWaitsFor();
    void listsAllThatOneTextHolds();

private:
    [[nodiscard]] Console &console() { return m_world.composition->console(); }
    /// Sends a form as a phone does; the answer's first line.
    [[nodiscard]] static QByteArray sendForm(const PhoneInvitation &invitation,
                                             const QByteArray &text);
    /// Open to this machine alone.
    [[nodiscard]] PhoneInvitation openedPage();
    [[nodiscard]] CodeHistory historyOf(const Callback &callback)
    {
        return waitFor(console().signIns.seen(callback)).value_or(CodeHistory());
    }

    WindowWorld m_world;
    LinksPage *m_page = nullptr;
};

void TestWaysHome::initTestCase()
{
    QVERIFY(m_world.start());
    m_page = qobject_cast<LinksPage *>(m_world.window->page(PageKind::Links));
    QVERIFY(m_page);
    QTRY_VERIFY(m_page->form()->redirect()->text().startsWith(u"http://127.0.0.1:"_s));
}

void TestWaysHome::theStateCarriesTheListenersPort()
{
    QCheckBox *relay = m_page->form()->relaySwitch();
    QVERIFY(relay->isVisibleTo(m_page->form()));
    QCOMPARE(LinkDesk::relayPort(m_page->form()->order().state), quint16(0));
    relay->click();
    const QUrl listening = console().signIns.listeningAt(m_page->account().appId);
    QCOMPARE(int(LinkDesk::relayPort(m_page->form()->order().state)), listening.port());
    QCOMPARE(m_page->card()->shown().stage, LinkStage::Draft);
    QVERIFY(m_page->card()->shown().link.text.contains(m_page->form()->order().state.text()));
    relay->click();
    QCOMPARE(m_page->form()->order().state.text().size(), 32);
    relay->click();
    m_page->form()->catchSwitch()->click(); // nobody listens any more
    QVERIFY(!relay->isChecked());
    m_page->form()->catchSwitch()->click();
    QVERIFY(!console().signIns.listeningAt(m_page->account().appId).isEmpty());
}

void TestWaysHome::savesTheRelayPage()
{
    m_world.confirm.file = m_world.folder.filePath(u"relay.html"_s);
    QSignalSpy said(m_page, &Page::say);
    m_page->callbackPanel()->ways()->relayButton()->click();
    QTRY_COMPARE(said.count(), 1);
    QFile file(m_world.confirm.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("content=\"/wx/callback\""));
}

QByteArray TestWaysHome::sendForm(const PhoneInvitation &invitation, const QByteArray &text)
{
    const auto ask = [&invitation](const QByteArray &request) {
        QTcpSocket socket;
        socket.connectToHost(invitation.address.host(),
                             static_cast<quint16>(invitation.address.port()));
        socket.write(request);
        const bool closed = QTest::qWaitFor(
            [&socket] { return socket.state() == QAbstractSocket::UnconnectedState; });
        return closed ? socket.readAll() : QByteArray();
    };
    const QByteArray host =
        " / HTTP/1.1\r\nHost: " + invitation.address.authority().toLatin1() + "\r\n";
    const QByteArray page = ask("GET" + host + "\r\n");
    const qsizetype at = page.indexOf("name=\"token\" value=\"") + 20;
    const QByteArray body = "token=" + page.mid(at, 32) +
                            "&pairing=" + invitation.pairingCode.toLatin1() + "&text=" + text;
    const QByteArray reply =
        ask("POST" + host + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " +
            QByteArray::number(body.size()) + "\r\n\r\n" + body);
    return reply.left(reply.indexOf("\r\n"));
}

void TestWaysHome::opensAPageForAPhone()
{
    m_page->callbackPanel()->ways()->phoneButton()->click();
    auto *dialog = m_page->findChild<PhoneDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->openButton()->isEnabled(), dialog->interfaces()->count() > 0);
    // Whatever network this machine has, it has itself.
    dialog->interfaces()->addItem(u"lo · 127.0.0.1"_s, u"127.0.0.1"_s);
    dialog->interfaces()->setCurrentIndex(dialog->interfaces()->count() - 1);
    dialog->openButton()->setEnabled(true);
    dialog->openButton()->click();
    QVERIFY(dialog->invitation());
    QVERIFY(console().phone.isOpen());
    QVERIFY(!dialog->interfaces()->isEnabled());
    dialog->reject();
    QTRY_VERIFY(!m_page->findChild<PhoneDialog *>());
    QVERIFY(!console().phone.isOpen());
}

PhoneInvitation TestWaysHome::openedPage()
{
    m_page->callbackPanel()->ways()->phoneButton()->click();
    auto *dialog = m_page->findChild<PhoneDialog *>();
    dialog->interfaces()->addItem(u"lo · 127.0.0.1"_s, u"127.0.0.1"_s);
    dialog->interfaces()->setCurrentIndex(dialog->interfaces()->count() - 1);
    dialog->openButton()->setEnabled(true);
    dialog->openButton()->click();
    return dialog->invitation().value_or(PhoneInvitation());
}

void TestWaysHome::takesWhatNobodyWaitsFor()
{
    QCOMPARE(sendForm(openedPage(), "https%3A%2F%2Fx.example%2F%3Fcode%3Dabc1234567%26state%3Dno"),
             QByteArray("HTTP/1.1 200 OK"));
    QTRY_VERIFY(!m_page->findChild<PhoneDialog *>());
    const Callback &taken = m_page->callbackPanel()->callback();
    QCOMPARE(taken.code.reveal(), "abc1234567");
    QVERIFY(!m_page->callbackPanel()->field()->text().contains(u"abc1234567"_s));
    QVERIFY(m_page->callbackPanel()->runButton()->isEnabled()); // and only by the operator

    // It came once, by the phone, and running it does not count it again.
    QTRY_VERIFY(historyOf(taken).seen);
    const Callback ran = taken;
    m_page->callbackPanel()->runButton()->click();
    QTRY_VERIFY(m_page->callbackPanel()->callback().code.isEmpty());
    QCOMPARE(historyOf(ran).seen->times, 1);
    QCOMPARE(historyOf(ran).seen->first.source, CodeSource::Listener);
}

void TestWaysHome::listsAllThatOneTextHolds()
{
    LinkWish wish;
    wish.appId = m_page->account().appId;
    wish.order.redirectUri = m_page->form()->redirect()->text();
    wish.order.scope = u"snsapi_base"_s;
    const auto issued = waitFor(console().links.create(wish));
    QVERIFY(issued);
    const auto attempt = waitFor(console().attempts.detail(issued->attempt));
    QVERIFY(attempt);
    const QByteArray waiting = attempt->row.attempt.state.text().toLatin1();
    QSignalSpy ran(&console().phone, &PhoneDesk::ran);
    QCOMPARE(sendForm(openedPage(), "https%3A%2F%2Fx.example%2F%3Fcode%3Dold1234567%26state%3Dno%0A"
                                    "https%3A%2F%2Fx.example%2F%3Fcode%3Dnew1234567%26state%3D" +
                                        waiting),
             QByteArray("HTTP/1.1 200 OK"));
    QTRY_VERIFY(!m_page->findChild<PhoneDialog *>());
    const CallbackPanel *panel = m_page->callbackPanel();
    QCOMPARE(panel->choice()->rows(), 2);
    QVERIFY(panel->callback().code.isEmpty()); // nobody chose yet
    QVERIFY(!panel->runButton()->isEnabled());
    panel->choice()->choose(0);
    QCOMPARE(panel->callback().code.reveal(), "new1234567"); // the newest first
    QCOMPARE(ran.count(), 0); // though its attempt waits for one of them
}

QTEST_MAIN(TestWaysHome)
#include "tst_wayshome.moc"
