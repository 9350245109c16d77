#include "app/composition.h"
#include "tests/flows/phone.h"
#include "tests/support/waitfor.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace wxbind;
using namespace wxbind::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPeople = 300;

std::unique_ptr<Composition> demo(const QTemporaryDir &folder, int people = kPeople)
{
    CompositionOptions options;
    options.dataDir = folder.path();
    options.sandbox = true;
    options.demoPeople = people;
    auto composition = must(Composition::build(options));
    (void)must(waitFor(composition->ready()));
    return composition;
}

Account demoAccount(Console &console)
{
    const auto accounts = must(waitFor(console.accounts.list()));
    for (const Account &account : accounts) {
        if (account.kind == AccountKind::Service) {
            return account;
        }
    }
    throw std::runtime_error("no service account");
}

Attempt signIn(Console &console, const QString &person, const QUrl &redirect)
{
    LinkWish wish;
    wish.appId = demoAccount(console).appId;
    wish.order.redirectUri = redirect.toString();
    wish.order.scope = u"snsapi_userinfo"_s;
    const IssuedLink link = must(waitFor(console.links.create(wish)));
    const QString came = approve(link.link.text, person);
    return must(waitFor(console.signIns.run(wish.appId, console.signIns.parse(came))));
}

BrowserPage pageOf(const Result<Attempt> &attempt)
{
    return {attempt.has_value(), attempt ? u"yes"_s : u"no"_s, {}};
}

} // namespace

/// What the programs stand on: the demo, the folders, what is refused.
class tst_Composition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsTheDemoOnce()
    {
        QTemporaryDir folder;
        AttemptId newest;
        {
            const auto composition = demo(folder);
            Console &console = composition->console();
            QCOMPARE(must(waitFor(console.users.count())), kPeople);
            newest = must(waitFor(console.attempts.list({}))).first().attempt.id;
        }
        const auto again = demo(folder);
        QCOMPARE(must(waitFor(again->console().users.count())), kPeople);
        QCOMPARE(must(waitFor(again->console().attempts.list({}))).first().attempt.id, newest);
    }

    void showsEveryOutcome()
    {
        QTemporaryDir folder;
        const auto composition = demo(folder);
        QSet<AttemptState> seen;
        const auto rows = must(waitFor(composition->console().attempts.list({})));
        for (const AttemptRow &row : rows) {
            seen.insert(row.attempt.progress);
            QVERIFY(!row.accountName.isEmpty());
            QCOMPARE(row.userName.isEmpty(), row.attempt.userId.isNull());
        }
        for (const AttemptState state :
             {AttemptState::Waiting, AttemptState::SignedIn, AttemptState::Held,
              AttemptState::Conflict, AttemptState::NeedsConsent, AttemptState::Refused,
              AttemptState::Failed, AttemptState::OutcomeUnknown, AttemptState::Expired}) {
            QVERIFY2(seen.contains(state), qPrintable(attemptStateName(state)));
        }
        ExchangeQuery query;
        query.limit = 500;
        const auto exchanges = must(waitFor(composition->console().exchanges.list(query)));
        QVERIFY(exchanges.size() > 50);
        for (const Exchange &exchange : exchanges) {
            QVERIFY(exchange.url.startsWith(u"http://127.0.0.1:"_s));
        }
    }

    void keepsTheHistoryInTheOrderOfTime()
    {
        QTemporaryDir folder;
        const auto composition = demo(folder);
        Msecs before = std::numeric_limits<Msecs>::max();
        const auto rows = must(waitFor(composition->console().attempts.list({})));
        for (const AttemptRow &row : rows) {
            QVERIFY(row.attempt.createdAt <= before);
            before = row.attempt.createdAt;
        }
    }

    void knowsSamplePeopleAndMeetsStrangers()
    {
        QTemporaryDir folder;
        const auto composition = demo(folder);
        Console &console = composition->console();
        const QUrl redirect = must(console.signIns.listen(demoAccount(console), 0, pageOf));
        QTRY_VERIFY(!demoAccount(console).domains.isEmpty());
        QCOMPARE(signIn(console, u"zhangsan"_s, redirect).decision, Decision::NewUser);
        QCOMPARE(signIn(console, u"tom"_s, redirect).decision, Decision::KnownUser);
        QCOMPARE(must(waitFor(console.users.count())), kPeople + 1);
    }

    /// A listener may not close the ports that were open before, of its account or of another.
    void listensWithoutTakingAddressesAway()
    {
        QTemporaryDir folder;
        const auto composition = demo(folder, 0);
        Console &console = composition->console();
        const Account before = demoAccount(console);
        for (const Account &account : must(waitFor(console.accounts.list()))) {
            (void)must(console.signIns.listen(account, 0, pageOf));
        }
        const QUrl elsewhere(u"http://127.0.0.1:1/wx/callback"_s);
        QCOMPARE(signIn(console, u"zhangsan"_s, elsewhere).progress, AttemptState::SignedIn);
        QCOMPARE(demoAccount(console).domains, before.domains);
        QCOMPARE(demoAccount(console).version, before.version); // nothing was written
    }

    void addsItsAddressToTheDomains()
    {
        QTemporaryDir folder;
        const auto composition = demo(folder, 0);
        Console &console = composition->console();
        Account account = demoAccount(console);
        account.domains = {u"shop.example.com"_s};
        account = must(waitFor(console.accounts.update(account, std::nullopt)));
        const QUrl address = must(console.signIns.listen(account, 0, pageOf));
        QTRY_COMPARE(demoAccount(console).domains,
                     (QStringList{u"shop.example.com"_s, address.authority()}));
    }

    void signsInAgainAfterARestart()
    {
        QTemporaryDir folder;
        {
            const auto composition = demo(folder);
            Console &console = composition->console();
            (void)signIn(console, u"zhangsan"_s, QUrl(u"http://127.0.0.1:1/wx/callback"_s));
        }
        const auto again = demo(folder);
        const Attempt attempt =
            signIn(again->console(), u"zhangsan"_s, QUrl(u"http://127.0.0.1:1/wx/callback"_s));
        QCOMPARE(attempt.decision, Decision::KnownUser);
    }

    /// Its key ends with the process, so nothing sealed may outlive it in a shape that only fails.
    void dropsWhatAnEarlierProcessSealed()
    {
        QTemporaryDir folder;
        Identity identity;
        {
            const auto composition = demo(folder, 0);
            const Attempt attempt = signIn(composition->console(), u"zhangsan"_s,
                                           QUrl(u"http://127.0.0.1:1/wx/callback"_s));
            identity = {attempt.appId, attempt.openId};
        }
        const auto again = demo(folder, 0);
        const auto kept = waitFor(again->console().tokens.refresh(identity));
        QVERIFY(!kept);
        QCOMPARE(kept.error().fault, Fault::NotFound);
    }

    void refusesRealAccountsOnTheSandbox()
    {
        QTemporaryDir folder;
        const auto composition = demo(folder, 0);
        Account real;
        real.appId = AppId(u"wx0123456789abcdef"_s);
        real.name = u"real"_s;
        const auto added =
            waitFor(composition->console().accounts.add(real, Secret(QByteArray("s3cret"))));
        QVERIFY(!added);
        QCOMPARE(added.error().fault, Fault::Invalid);
        QVERIFY(added.error().detail.contains(u"sandbox"_s));
    }

    void leavesARealFolderAlone()
    {
        QTemporaryDir folder;
        Account real;
        real.appId = AppId(u"wx0123456789abcdef"_s);
        real.name = u"real"_s;
        CompositionOptions options;
        options.dataDir = folder.path();
        options.useKeychain = false;
        {
            const auto composition = must(Composition::build(options));
            (void)must(waitFor(composition->ready()));
            (void)must(waitFor(composition->console().accounts.add(real, std::nullopt)));
        }
        options.sandbox = true;
        const auto composition = must(Composition::build(options));
        const auto ready = waitFor(composition->ready());
        QVERIFY(!ready);
        QCOMPARE(ready.error().fault, Fault::Invalid);
        const auto accounts = must(waitFor(composition->console().accounts.list()));
        QCOMPARE(accounts.size(), 1);
        QCOMPARE(accounts.first().appId, real.appId);
    }

    void keepsASecondSandboxOffItsFolder()
    {
        QTemporaryDir folder;
        const auto first = demo(folder, 0);
        CompositionOptions options;
        options.dataDir = folder.path();
        options.sandbox = true;
        {
            const auto second = must(Composition::build(options));
            const auto ready = waitFor(second->ready());
            QVERIFY(!ready);
            QCOMPARE(ready.error().fault, Fault::Conflict);
        }
        const Attempt attempt =
            signIn(first->console(), u"zhangsan"_s, QUrl(u"http://127.0.0.1:1/wx/callback"_s));
        QCOMPARE(attempt.progress, AttemptState::SignedIn);
    }

    void aSecondKeyIsNotMadeBesideTheFirst()
    {
        QTemporaryDir folder;
        CompositionOptions options;
        options.dataDir = folder.path();
        options.passphrase = Secret(QByteArray("the first"));
        const QString file = folder.filePath(u"vault.json"_s);
        (void)must(waitFor(must(Composition::build(options))->console().vault.open()));
        QVERIFY(QFile::rename(file, file + u".away"_s));
        {
            options.passphrase = Secret(QByteArray("the second"));
            const auto composition = must(Composition::build(options));
            const auto opened = waitFor(composition->console().vault.open());
            QVERIFY(!opened);
            QCOMPARE(opened.error().fault, Fault::Secret);
            QVERIFY(opened.error().detail.contains(u"put that vault.json back"_s));
            QVERIFY(!QFile::exists(file));
        }
        QVERIFY(QFile::rename(file + u".away"_s, file));
        options.passphrase = Secret(QByteArray("the first"));
        (void)must(waitFor(must(Composition::build(options))->console().vault.open()));
    }

    /// A folder of the sandbox keeps nothing that a later key could not open.
    void theSandboxLeavesNoKeyBehind()
    {
        QTemporaryDir folder;
        demo(folder, 0).reset();
        demo(folder, 0).reset();
        CompositionOptions options;
        options.dataDir = folder.path();
        options.passphrase = Secret(QByteArray("a passphrase"));
        (void)must(waitFor(must(Composition::build(options))->console().vault.open()));
    }

    void refusesPlainHttpBeyondThisMachine()
    {
        CompositionOptions options;
        options.apiBase = QUrl(u"http://example.com"_s);
        const auto built = Composition::build(options);
        QVERIFY(!built);
        QCOMPARE(built.error().fault, Fault::Invalid);
    }

    void keepsItsFilesPrivate()
    {
        QTemporaryDir parent;
        CompositionOptions options;
        options.dataDir = parent.filePath(u"data"_s);
        options.useKeychain = false;
        const auto composition = must(Composition::build(options));
        (void)must(waitFor(composition->ready()));
        const auto open =
            QFile::ReadOther | QFile::WriteOther | QFile::ReadGroup | QFile::WriteGroup;
        QVERIFY(!(QFileInfo(options.dataDir).permissions() & open));
        QVERIFY(!(QFileInfo(options.dataDir + u"/wxbind.db"_s).permissions() & open));
    }

    void answersAtOnce()
    {
        QTemporaryDir folder;
        demo(folder).reset();
        CompositionOptions options;
        options.dataDir = folder.path();
        options.sandbox = true;
        QElapsedTimer timer;
        timer.start();
        const auto composition = must(Composition::build(options));
        const qint64 built = timer.elapsed();
        (void)must(waitFor(composition->ready()));
        qInfo("built in %lld ms, demo ready in %lld ms", built, timer.elapsed());
        QVERIFY(built < 1000); // a blocked start would wait for the disk and the sandbox
    }
};

QTEST_GUILESS_MAIN(tst_Composition)
#include "tst_composition.moc"
