#include "tests/ui/windowworld.h"
#include "ui/links/findingscard.h"
#include "ui/links/linkcard.h"
#include "ui/links/linkform.h"
#include "ui/links/linkspage.h"
#include "ui/links/qrview.h"
#include "ui/shared/findingrow.h"

#include <QClipboard>
#include <QImage>
#include <QLineEdit>
#include <QPushButton>

using namespace wxbind;
using namespace wxbind::test;
using namespace Qt::StringLiterals;

class TestLinksPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void draftIsVeiled();
    void typingChangesLinkAndCode();
    void errorsVeilTheCode();
    void fixButtonDoesWhatItSays();
    void issueMakesTheCodeLive();
    void editingAnIssuedLinkStartsAnother();
    void languageChangesAllTexts();
    void smallWindowKeepsTheButtonInSight();

private:
    [[nodiscard]] LinkStage stage() const { return m_page->card()->shown().stage; }
    [[nodiscard]] QString text() const { return m_page->card()->shown().link.text; }

    WindowWorld m_world;
    LinksPage *m_page = nullptr;
};

void TestLinksPage::initTestCase()
{
    QVERIFY(m_world.start());
    m_page = qobject_cast<LinksPage *>(m_world.window->page(PageKind::Links));
    QVERIFY(m_page);
    // The sandbox's account listens by itself; its address fills the form.
    QTRY_VERIFY(m_page->form()->redirect()->text().startsWith(u"http://127.0.0.1:"_s));
    QTRY_COMPARE(stage(), LinkStage::Draft);
}

void TestLinksPage::draftIsVeiled()
{
    QCOMPARE(stage(), LinkStage::Draft);
    QVERIFY(!m_page->card()->qr()->live());
    QVERIFY(m_page->card()->issueButton()->isEnabled());
    QVERIFY(!m_page->card()->copyLinkButton()->isEnabled());
}

void TestLinksPage::typingChangesLinkAndCode()
{
    const QString before = text();
    const auto modules = m_page->card()->shown().qr->modules;
    QTest::keyClicks(m_page->form()->redirect(), u"x"_s);
    QVERIFY(text() != before);
    QVERIFY(m_page->card()->shown().qr->modules != modules);
    QTest::keyClick(m_page->form()->redirect(), Qt::Key_Backspace);
    QCOMPARE(text(), before);
}

void TestLinksPage::errorsVeilTheCode()
{
    const QString good = m_page->form()->redirect()->text();
    m_page->form()->redirect()->setText(u"https://elsewhere.example/cb"_s);
    QCOMPARE(stage(), LinkStage::Faulty);
    QVERIFY(!m_page->card()->qr()->live());
    QVERIFY(m_page->card()->qr()->accessibleName().contains(u"10003"_s));
    QVERIFY(!m_page->card()->issueButton()->isEnabled());
    QVERIFY(m_page->form()->redirect()->property("bad").toBool());
    m_page->form()->redirect()->setText(good);
    QCOMPARE(stage(), LinkStage::Draft);
}

void TestLinksPage::fixButtonDoesWhatItSays()
{
    const StateToken good = m_page->form()->order().state;
    m_page->form()->setState(StateToken(u"not allowed!"_s));
    QCOMPARE(stage(), LinkStage::Faulty);
    const auto fixOf = [this](const QString &param) -> QPushButton * {
        for (const FindingRow *row : m_page->findings()->findChildren<FindingRow *>()) {
            if (row->isVisible() && row->finding().param == param) {
                return row->fixButton();
            }
        }
        return nullptr;
    };
    QTRY_VERIFY(fixOf(u"state"_s)); // a row is shown when the layout comes to it
    fixOf(u"state"_s)->click();
    QCOMPARE(stage(), LinkStage::Draft);
    QCOMPARE(m_page->form()->order().state.text().size(), 32);
    QVERIFY(m_page->form()->order().state != good);
}

void TestLinksPage::issueMakesTheCodeLive()
{
    const QString state = m_page->form()->order().state.text();
    m_page->card()->issueButton()->click();
    QTRY_COMPARE(stage(), LinkStage::Live);
    QVERIFY(m_page->card()->qr()->live());
    QVERIFY(!m_page->card()->shown().attempt.isNull());
    QVERIFY(text().contains(state));
    m_page->card()->copyLinkButton()->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), text());
    const auto detail =
        waitFor(m_world.composition->console().attempts.detail(m_page->card()->shown().attempt));
    QVERIFY(detail);
    QCOMPARE(detail->row.attempt.link, text());
}

void TestLinksPage::editingAnIssuedLinkStartsAnother()
{
    QCOMPARE(stage(), LinkStage::Live);
    const QString state = m_page->form()->order().state.text();
    QTest::keyClicks(m_page->form()->redirect(), u"y"_s);
    QVERIFY(stage() != LinkStage::Live);
    QVERIFY(!m_page->card()->qr()->live());
    QVERIFY(m_page->form()->order().state.text() != state);
    QTest::keyClick(m_page->form()->redirect(), Qt::Key_Backspace);
}

void TestLinksPage::languageChangesAllTexts()
{
    const QString english = m_page->card()->issueButton()->text();
    m_world.language.use(u"zh_CN"_s);
    QTRY_VERIFY(m_page->card()->issueButton()->text() != english);
    m_world.language.use(u"en"_s);
    QTRY_COMPARE(m_page->card()->issueButton()->text(), english);
}

void TestLinksPage::smallWindowKeepsTheButtonInSight()
{
    m_world.window->resize(1024, 640);
    QTRY_COMPARE(m_world.window->size(), QSize(1024, 640));
    const QPushButton *button = m_page->card()->issueButton();
    QTRY_COMPARE(button->visibleRegion().boundingRect().size(), button->size());
    const QLineEdit *field = m_page->form()->redirect();
    QCOMPARE(field->visibleRegion().boundingRect().width(), field->width());
}

QTEST_MAIN(TestLinksPage)
#include "tst_linkspage.moc"
