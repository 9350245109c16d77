#include "app/composition.h"
#include "tests/browser/webdriver.h"
#include "tests/support/waitfor.h"
#include "words/attemptwords.h"

#include <QTest>

using namespace wxbind;
using namespace Qt::StringLiterals;
using wxbind::test::waitFor;

/// The person's side of a sign-in in a real browser: open the link, choose who one is, press 同意,
/// and read what the page says afterwards.
class tst_Browser : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Composition> m_composition;
    Account m_account;
    QUrl m_callback;

    [[nodiscard]] Console &console() { return m_composition->console(); }

    [[nodiscard]] Result<IssuedLink> newLink()
    {
        LinkWish wish;
        wish.appId = m_account.appId;
        wish.order.redirectUri = m_callback.toString();
        wish.order.scope = u"snsapi_userinfo"_s;
        return waitFor(console().links.create(wish));
    }

    /// Somebody of the sandbox whom the database does not know yet, or who is known.
    [[nodiscard]] QString person(bool known)
    {
        const auto people = waitFor(console().sandbox->people());
        for (const SandboxPerson &candidate : people.value_or(QList<SandboxPerson>())) {
            const auto found = waitFor(console().users.find({candidate.name, {}, {}, 5}));
            const bool plain = candidate.key != "kuaizhao"_L1 && !candidate.name.isEmpty();
            if (found && plain && found->rows.isEmpty() != known) {
                return candidate.key;
            }
        }
        return {};
    }

    [[nodiscard]] Attempt attempt(AttemptId id)
    {
        return waitFor(console().attempts.detail(id))->row.attempt;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        CompositionOptions options;
        options.dataDir = m_folder->path();
        options.sandbox = true;
        auto built = Composition::build(options);
        QVERIFY(built);
        m_composition = std::move(*built);
        QVERIFY(waitFor(m_composition->ready()));
        m_account = waitFor(console().accounts.list())->constFirst();
        const auto listening =
            console().signIns.listen(m_account, 0, [](const Result<Attempt> &result) {
                return result
                           ? BrowserPage{result->progress == AttemptState::SignedIn,
                                         AttemptWords::title(*result), AttemptWords::story(*result)}
                           : BrowserPage{false, u"fault"_s, {}};
            });
        QVERIFY(listening);
        m_callback = *listening;
        m_account.domains.append(m_callback.authority());
        m_account = waitFor(console().accounts.update(m_account, std::nullopt)).value();
    }

    void cleanup()
    {
        m_composition.reset();
        m_folder.reset();
    }

    void agreesInARealBrowser()
    {
        test::WebDriver browser(QStringLiteral(WXBIND_CHROMEDRIVER));
        QVERIFY2(browser.start(), qPrintable(browser.error()));
        const auto issued = newLink();
        QVERIFY2(issued, issued ? "" : qPrintable(issued.error().detail));

        QVERIFY2(browser.open(QUrl::fromEncoded(issued->link.text.toUtf8())),
                 qPrintable(browser.error()));
        QVERIFY2(browser.click(u"#person-"_s + person(false)), qPrintable(browser.error()));
        QCOMPARE(browser.text(u"#approve"_s), u"同意"_s);
        QVERIFY2(browser.click(u"#approve"_s), qPrintable(browser.error()));

        QTRY_COMPARE(attempt(issued->attempt).progress, AttemptState::SignedIn);
        QCOMPARE(attempt(issued->attempt).decision, Decision::NewUser);
        const QString shown = AttemptWords::title(attempt(issued->attempt));
        QTRY_VERIFY2(browser.text(u"body"_s).contains(shown), qPrintable(browser.text(u"body"_s)));
        QCOMPARE(browser.address().path(), m_callback.path());
    }

    void refusesInARealBrowser()
    {
        test::WebDriver browser(QStringLiteral(WXBIND_CHROMEDRIVER));
        QVERIFY2(browser.start(), qPrintable(browser.error()));
        const auto issued = newLink();
        QVERIFY(issued);

        QVERIFY(browser.open(QUrl::fromEncoded(issued->link.text.toUtf8())));
        QCOMPARE(browser.text(u"#refuse"_s), u"拒绝"_s);
        QVERIFY2(browser.click(u"#refuse"_s), qPrintable(browser.error()));

        QTRY_COMPARE(attempt(issued->attempt).progress, AttemptState::Refused);
    }
};

QTEST_GUILESS_MAIN(tst_Browser)
#include "tst_browser.moc"
