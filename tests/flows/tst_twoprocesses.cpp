#include "app/composition.h"
#include "core/sandbox/sandbox.h"
#include "tests/cli/ctl.h"
#include "tests/flows/phone.h"

#include <QSignalSpy>
#include <QTest>

using namespace wxbind;
using namespace wxbind::test;
using namespace Qt::StringLiterals;

/// This process works as the window does, beside the real command line on the same folder: one
/// database, one passphrase file, two processes.
class tst_TwoProcesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        (void)must(m_sandbox.start());
        CompositionOptions options;
        options.dataDir = m_ctl.data();
        options.passphrase = Secret(QByteArray("only for tests")); // as Ctl gives it
        m_composition = must(Composition::build(options));
        (void)must(waitFor(m_composition->ready()));
        (void)must(waitFor(console().vault.open())); // the file is there before the other comes
    }

    void seesAnAccountThatTheCommandLineAdds()
    {
        QSignalSpy changed(&console().database, &DatabaseDesk::changed);
        const SandboxAccountInfo info = m_sandbox.accounts().first();
        m_ctl.set(u"WXBIND_SECRET"_s, info.secret);
        const Run added = m_ctl.run(
            {u"--json"_s, u"--api-base"_s, m_sandbox.address().toString(), u"--authorize-base"_s,
             m_sandbox.address().toString(), u"account"_s, u"add"_s, u"--appid"_s, info.appId,
             u"--name"_s, u"共用"_s, u"--domain"_s, u"127.0.0.1:8000"_s, u"--kind"_s, u"test"_s});
        QVERIFY2(added.exit == 0, added.told().constData());
        QTRY_VERIFY(!changed.isEmpty());
        m_appId = AppId(info.appId);
        const Account seen = must(waitFor(console().accounts.get(m_appId)));
        QCOMPARE(seen.name, u"共用"_s);
        QVERIFY(seen.hasSecret);
    }

    void opensTheSecretThatTheCommandLineSealed()
    {
        Account account = must(waitFor(console().accounts.get(m_appId)));
        account.apiBase = m_sandbox.address();
        account.authorizeBase = m_sandbox.address();
        (void)must(waitFor(console().accounts.update(account, std::nullopt)));
        QCOMPARE(must(signIn(u"zhangsan"_s)).decision, Decision::NewUser);
    }

    void showsItsPeopleToTheCommandLine()
    {
        const Run found = m_ctl.run({u"--json"_s, u"user"_s, u"find"_s, u"张三"_s});
        QVERIFY2(found.exit == 0, found.told().constData());
        const QJsonArray rows = found.json().value(u"rows"_s).toArray();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first()[u"name"_s].toString(), u"张三"_s);
    }

    void takesTheCallbackOfALinkThatTheCommandLineMade()
    {
        const Run made = m_ctl.run(
            {u"--json"_s, u"link"_s, u"new"_s, u"--account"_s, m_appId.text(), u"--redirect"_s,
             u"http://127.0.0.1:8000/wx/callback"_s, u"--scope"_s, u"snsapi_userinfo"_s});
        QVERIFY2(made.exit == 0, made.told().constData());
        const QString came = approve(made.json().value(u"link"_s).toString(), u"zhangsan"_s);
        const auto attempt = waitFor(console().signIns.run(m_appId, SignInDesk::parse(came)));
        QCOMPARE(must(attempt).decision, Decision::KnownUser);
        QCOMPARE(must(attempt).id.number(), made.json().value(u"attempt"_s).toInteger());
    }

    void letsTheCommandLineSignInWhomItIssuedALinkFor()
    {
        const QString came = approve(link(), u"lisi"_s);
        const Run signedIn =
            m_ctl.run({u"--json"_s, u"signin"_s, u"--account"_s, m_appId.text(), came});
        QVERIFY2(signedIn.exit == 0, signedIn.told().constData());
        QCOMPARE(signedIn.json().value(u"decision"_s).toString(), u"new-user"_s);
        const auto again = waitFor(console().signIns.run(m_appId, SignInDesk::parse(came)));
        QVERIFY(!again);
        QCOMPARE(again.error().fault, Fault::StateUsed);
    }

    void worksWhileTheOtherWrites()
    {
        QProcess other;
        m_ctl.prepare(other, {u"--json"_s, u"db"_s, u"check"_s});
        other.start();
        for (const auto person : {"zhangsan", "lisi", "zhangsan", "lisi"}) {
            QCOMPARE(must(signIn(QString::fromLatin1(person))).decision, Decision::KnownUser);
        }
        // It may have ended meanwhile; waiting for an ended process answers false.
        QVERIFY(other.state() == QProcess::NotRunning || other.waitForFinished(kPatience));
        QCOMPARE(other.exitCode(), 0);
    }

private:
    [[nodiscard]] Console &console() const { return m_composition->console(); }

    [[nodiscard]] QString link() const
    {
        LinkWish wish;
        wish.appId = m_appId;
        wish.order.redirectUri = u"http://127.0.0.1:8000/wx/callback"_s;
        wish.order.scope = u"snsapi_userinfo"_s;
        return must(waitFor(console().links.create(wish))).link.text;
    }

    [[nodiscard]] Result<Attempt> signIn(const QString &person) const
    {
        const QString came = approve(link(), person);
        return waitFor(console().signIns.run(m_appId, SignInDesk::parse(came)));
    }

    Ctl m_ctl;
    Sandbox m_sandbox{SandboxOptions()};
    std::unique_ptr<Composition> m_composition;
    AppId m_appId;
};

QTEST_GUILESS_MAIN(tst_TwoProcesses)
#include "tst_twoprocesses.moc"
