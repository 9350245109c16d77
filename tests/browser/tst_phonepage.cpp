#include "app/composition.h"
#include "core/oauth/step1_authorize/phonepage.h"
#include "tests/browser/relaysite.h"
#include "tests/browser/webdriver.h"
#include "tests/flows/phone.h"
#include "tests/support/fixedclock.h"
#include "words/attemptwords.h"
#include "words/browserpagewords.h"

#include <QSignalSpy>
#include <QTest>

using namespace wxbind;
using namespace wxbind::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kAnswer = "https://shop.example.com/cb?code=0123456789abcdef&state=neverissued"_L1;

BrowserLooks phone(const QString &language = u"en"_s, bool dark = false)
{
    return {language, dark, 375, 700, phoneAgent()};
}

} // namespace

/// The page for phones, in a real browser that looks like one.
class TestPhonePage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bringsASignInHome();
    void leavesAStrangersCallbackToTheOperator();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void showsWhenTheTimeIsOver();

private:
    [[nodiscard]] bool send(const QString &pairing, const QString &text)
    {
        return m_browser->type(u"#pairing"_s, pairing) && m_browser->type(u"#text"_s, text) &&
               m_browser->click(u"#send"_s);
    }
    [[nodiscard]] bool fitsThePhone()
    {
        return m_browser->script(u"return document.documentElement.scrollWidth"_s).toInt() == 375;
    }
    [[nodiscard]] static QString wrong(const QString &code)
    {
        return code.left(5) + (code.endsWith(u'0') ? u'1' : u'0');
    }

    std::unique_ptr<WebDriver> m_browser;
    QTemporaryDir m_folder;
    std::unique_ptr<Composition> m_composition;
    Account m_account;
};

void TestPhonePage::initTestCase()
{
    m_browser = std::make_unique<WebDriver>(QStringLiteral(WXBIND_CHROMEDRIVER));
    QVERIFY2(m_browser->start(), qPrintable(m_browser->error()));
    CompositionOptions options;
    options.dataDir = m_folder.path();
    options.sandbox = true;
    auto built = Composition::build(options);
    QVERIFY(built);
    m_composition = std::move(*built);
    QVERIFY(waitFor(m_composition->ready()));
    m_account = waitFor(m_composition->console().accounts.list())->constFirst();
}

void TestPhonePage::bringsASignInHome()
{
    Console &console = m_composition->console();
    m_account.domains.append(u"127.0.0.1:8000"_s);
    m_account = waitFor(console.accounts.update(m_account, std::nullopt)).value();
    LinkWish wish;
    wish.appId = m_account.appId;
    wish.order.redirectUri = u"http://127.0.0.1:8000/wx/callback"_s;
    wish.order.scope = u"snsapi_userinfo"_s;
    const auto issued = waitFor(console.links.create(wish));
    QVERIFY(issued);
    const QString came = approve(issued->link.text, u"lilei"_s);
    const auto invitation =
        console.phone.open(m_account, {u"127.0.0.1"_s, 0, false}, BrowserPageWords::of);
    QVERIFY(invitation);
    QVERIFY(console.phone.isOpen());

    QVERIFY(m_browser->dress(phone(u"zh-CN"_s)) && m_browser->open(invitation->address));
    QCOMPARE(m_browser->text(u"h1[lang=zh]"_s), u"把回调发到电脑上的 wxbind"_s);
    QVERIFY(!m_browser->shown(u"h1[lang=en]"_s));
    QVERIFY(fitsThePhone());
    keepPicture(m_browser->picture(), u"phone-form-zh-light"_s);
    QVERIFY2(send(invitation->pairingCode, came), qPrintable(m_browser->error()));
    QTRY_COMPARE(waitFor(console.attempts.detail(issued->attempt))->row.attempt.progress,
                 AttemptState::SignedIn);
    const Attempt attempt = waitFor(console.attempts.detail(issued->attempt))->row.attempt;
    QTRY_COMPARE(m_browser->text(u"h1"_s), AttemptWords::title(attempt));
    keepPicture(m_browser->picture(), u"phone-done"_s);
    QVERIFY(!console.phone.isOpen());
}

void TestPhonePage::leavesAStrangersCallbackToTheOperator()
{
    Console &console = m_composition->console();
    QSignalSpy judged(&console.phone, &PhoneDesk::judged);
    QSignalSpy ran(&console.phone, &PhoneDesk::ran);
    const qint64 before = waitFor(console.attempts.counts({}))->all;
    const auto invitation =
        console.phone.open(m_account, {u"127.0.0.1"_s, 0, false},
                           [](const Result<Attempt> &) { return BrowserPageWords::arrived(); });
    QVERIFY(invitation);
    QVERIFY(m_browser->dress(phone()) && m_browser->open(invitation->address));
    QVERIFY2(send(invitation->pairingCode, kAnswer), qPrintable(m_browser->error()));
    QTRY_COMPARE(judged.count(), 1);
    QTRY_COMPARE(m_browser->text(u"h1"_s), BrowserPageWords::arrived().title);
    const auto attempt = judged.first().at(2).value<Result<Attempt>>();
    QCOMPARE(attempt.error().fault, Fault::StateUnknown);
    QCOMPARE(ran.count(), 0);
    QCOMPARE(waitFor(console.attempts.counts({}))->all, before);
}

void TestPhonePage::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    QTest::newRow("zh-dark") << u"zh-CN"_s << true;
    QTest::newRow("en-light") << u"en-GB"_s << false;
}

void TestPhonePage::saysWhatIsWrong()
{
    QFETCH(const QString, language);
    QFETCH(const bool, dark);
    const bool zh = language.startsWith(u"zh"_s);
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    const FixedClock clock;
    SystemRandom random;
    PhonePage page(clock, random);
    QSignalSpy ended(&page, &PhonePage::ended);
    const auto invitation = page.open(u"127.0.0.1"_s, 0);
    QVERIFY(invitation);
    QVERIFY(m_browser->dress(phone(language, dark)) && m_browser->open(invitation->address));
    QVERIFY(!m_browser->shown(u".late"_s));

    QVERIFY(send(invitation->pairingCode, u"https://shop.example.com/cb"_s));
    QTRY_VERIFY(m_browser->shown(u".nocode-say"_s));
    QCOMPARE(m_browser->property(u"#pairing"_s, u"value"_s), invitation->pairingCode);
    keepPicture(m_browser->picture(), u"phone-nocode-"_s + tag);

    for (int left = 4; left > 0; --left) {
        QVERIFY(m_browser->open(invitation->address));
        QVERIFY(send(wrong(invitation->pairingCode), kAnswer));
        QTRY_VERIFY(m_browser->shown(u".wrong-say"_s));
        QCOMPARE(m_browser->text(u".wrong-say"_s),
                 zh ? u"配对码不对，还可以试 %1 次。"_s.arg(left)
                    : u"Wrong pairing code. Tries left: %1."_s.arg(left));
        QCOMPARE(m_browser->property(u"#text"_s, u"value"_s), kAnswer);
        QVERIFY(fitsThePhone());
    }
    keepPicture(m_browser->picture(), u"phone-wrong-"_s + tag);
    QVERIFY(m_browser->type(u"#pairing"_s, wrong(invitation->pairingCode)));
    QVERIFY(m_browser->click(u"#send"_s));
    QTRY_VERIFY(m_browser->shown(u".closed-say"_s));
    QVERIFY(!m_browser->shown(u"#send"_s) && !m_browser->shown(u".late"_s));
    QCOMPARE(ended.count(), 1);
    keepPicture(m_browser->picture(), u"phone-closed-"_s + tag);
}

void TestPhonePage::showsWhenTheTimeIsOver()
{
    FixedClock clock;
    SystemRandom random;
    PhonePage page(clock, random);
    const auto invitation = page.open(u"127.0.0.1"_s, 0);
    QVERIFY(invitation);
    clock.advance(kPhoneLife - 1); // the page counts for itself from what is left
    QVERIFY(m_browser->dress(phone(u"zh-CN"_s, true)) && m_browser->open(invitation->address));
    QTRY_VERIFY(m_browser->shown(u".late p[lang=zh]"_s));
    QVERIFY(m_browser->text(u".late"_s).contains(u"时间到了"_s));
    keepPicture(m_browser->picture(), u"phone-late-zh-dark"_s);
}

QTEST_GUILESS_MAIN(TestPhonePage)
#include "tst_phonepage.moc"
