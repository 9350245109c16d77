#include "core/console/recognise.h"
#include "tests/ui/windowworld.h"
#include "ui/links/linkcheckpane.h"
#include "ui/links/linkcheckpanel.h"
#include "ui/links/linkform.h"
#include "ui/links/linkspage.h"
#include "ui/shared/findingrow.h"
#include "ui/shared/stateview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextEdit>

using namespace wxbind;
using namespace wxbind::test;
using namespace Qt::StringLiterals;

namespace {

const QString kSound = u"https://open.weixin.qq.com/connect/oauth2/authorize"
                       "?appid=wx520c15f417810387&redirect_uri=https%3A%2F%2Fa.example%2Fcb"
                       "&response_type=code&scope=snsapi_base&state=abc#wechat_redirect"_s;

QString broken()
{
    return QString(kSound).replace(u"scope=snsapi_base"_s, u"scope=snsapi_bsae"_s);
}

} // namespace

class TestLinkCheckPanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isEmptyAtFirst();
    void anyLinkComesThroughTheTopBox();
    void handsBackTheCorrectedLink();
    void fillsTheForm();
    void offersNothingWhereItWouldGuess();
    void keepsASessionKeyOffTheScreen();
    void comparesWithTheChosenAccount();
    void isReachedByTheKeyboard();

private:
    [[nodiscard]] LinkCheckPanel *panel() const { return m_page->checkPanel(); }

    [[nodiscard]] LinkCheckPane *pane() const { return m_page->checkPane(); }

    WindowWorld m_world;
    LinksPage *m_page = nullptr;
};

void TestLinkCheckPanel::initTestCase()
{
    QVERIFY(m_world.start());
    m_page = qobject_cast<LinksPage *>(m_world.window->page(PageKind::Links));
    QVERIFY(m_page);
    // The sandbox's account fills its form by itself first.
    QTRY_VERIFY(m_page->form()->redirect()->text().startsWith(u"http://127.0.0.1:"_s));
}

void TestLinkCheckPanel::isEmptyAtFirst()
{
    QVERIFY(!pane()->copyButton()->isVisibleTo(pane()));
    QVERIFY(!pane()->useButton()->isVisibleTo(pane()));
    QVERIFY(pane()->findChildren<FindingRow *>().isEmpty());
    QVERIFY(!panel()->field()->placeholderText().isEmpty());
    const QString nothingYet = pane()->state()->shown().title;
    panel()->take(u"weather"_s);
    QVERIFY(!panel()->result().found());
    QVERIFY(pane()->state()->isVisibleTo(pane()));
    QVERIFY(pane()->state()->shown().title != nothingYet);
    panel()->take({});
    QCOMPARE(pane()->state()->shown().title, nothingYet);
    QVERIFY(panel()->verdict().isEmpty());
}

void TestLinkCheckPanel::anyLinkComesThroughTheTopBox()
{
    for (const QString &text : {kSound, QString(u"用户说打不开："_s + broken())}) {
        const Recognition link = recognise(text);
        QCOMPARE(link.kind, Recognition::Kind::Link);
        const QString before = m_page->form()->redirect()->text();
        m_world.window->follow(link);
        QVERIFY(panel()->isVisibleTo(m_page) && pane()->isVisibleTo(m_page));
        QCOMPARE(panel()->field()->toPlainText(), text);
        QCOMPARE(m_page->form()->redirect()->text(), before); // it is looked at, not taken over
    }
    QCOMPARE(panel()->result().verdict, LinkVerdict::Bad);
    // The rows of what stood here before go with the next turn of the event loop.
    QTRY_COMPARE(pane()->findChildren<FindingRow *>().size(), panel()->result().findings.size());
}

void TestLinkCheckPanel::handsBackTheCorrectedLink()
{
    panel()->take(broken());
    QSignalSpy copied(pane(), &LinkCheckPane::copied);
    QVERIFY(pane()->copyButton()->isVisibleTo(pane()));
    QTest::mouseClick(pane()->copyButton(), Qt::LeftButton);
    QCOMPARE(copied.size(), 1);
    QCOMPARE(QGuiApplication::clipboard()->text(), kSound);
}

void TestLinkCheckPanel::fillsTheForm()
{
    panel()->take(broken());
    QTest::mouseClick(pane()->useButton(), Qt::LeftButton);
    QVERIFY(m_page->form()->isVisibleTo(m_page));
    QCOMPARE(m_page->form()->order().redirectUri, u"https://a.example/cb"_s);
    QCOMPARE(m_page->form()->order().scope, u"snsapi_base"_s);
    QVERIFY(m_page->form()->order().state.text() != u"abc"_s); // a state is never used again
}

void TestLinkCheckPanel::offersNothingWhereItWouldGuess()
{
    panel()->take(QString(kSound).replace(u"scope=snsapi_base&"_s, QString()));
    QCOMPARE(panel()->result().verdict, LinkVerdict::Bad);
    QVERIFY(!pane()->copyButton()->isVisibleTo(pane()));
    QVERIFY(!pane()->useButton()->isVisibleTo(pane()));
    panel()->take(kSound);
    QVERIFY(pane()->copyButton()->isVisibleTo(pane()));
}

void TestLinkCheckPanel::keepsASessionKeyOffTheScreen()
{
    const QString key = u"QmV0dGVyIG5vdCBzaG93bg"_s;
    panel()->take(QString(kSound).replace(u"#wechat"_s, u"&pass_ticket="_s + key + u"#wechat"_s));
    QVERIFY(!panel()->field()->toPlainText().contains(key));
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        QVERIFY(!label->text().contains(key));
    }
    for (const QTextEdit *text : m_page->findChildren<QTextEdit *>()) {
        QVERIFY(!text->toPlainText().contains(key));
    }
    QTest::mouseClick(pane()->copyButton(), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), kSound);
}

void TestLinkCheckPanel::comparesWithTheChosenAccount()
{
    const Account before = m_world.window->accounts()->current();
    m_world.window->follow(recognise(kSound));
    QCOMPARE(panel()->result().verdict, LinkVerdict::Ok);
    Account real;
    real.appId = AppId(u"wx520c15f417810387"_s);
    real.kind = AccountKind::Service;
    real.domains = {u"b.example"_s};
    m_page->setAccount(real);
    QCOMPARE(panel()->result().verdict, LinkVerdict::Bad); // a.example is not registered
    real.domains = {u"a.example"_s};
    m_page->setAccount(real);
    QCOMPARE(panel()->result().verdict, LinkVerdict::Ok);
    real.kind = AccountKind::Website;
    m_page->setAccount(real);
    QCOMPARE(panel()->result().verdict, LinkVerdict::Bad);
    m_page->setAccount(Account());
    QVERIFY(panel()->isEnabled()); // any link can be checked, also without an account
    QVERIFY(!pane()->useButton()->isEnabled());
    m_page->setAccount(before);
    QVERIFY(pane()->useButton()->isEnabled());
}

void TestLinkCheckPanel::isReachedByTheKeyboard()
{
    panel()->take(broken());
    panel()->field()->setFocus();
    QTest::keyClick(panel()->field(), Qt::Key_Tab);
    QVERIFY(!panel()->field()->hasFocus());
    QVERIFY(panel()->field()->toPlainText() == broken()); // a tab is no character of a link
    QWidget *next = panel()->field();
    QSet<QWidget *> met;
    while (!met.contains(next)) {
        met.insert(next);
        next = next->nextInFocusChain();
    }
    QVERIFY(met.contains(pane()->copyButton()) && met.contains(pane()->useButton()));
}

QTEST_MAIN(TestLinkCheckPanel)
#include "tst_linkcheckpanel.moc"
