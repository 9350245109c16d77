#include "tests/flows/station.h"

#include <QSignalSpy>
#include <QTest>

using namespace wxbind;
using namespace wxbind::test;
using namespace Qt::StringLiterals;

/// A window and a command line at work on the same file.
class tst_Windows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_scene = std::make_unique<Scene>();
        m_other = std::make_unique<Station>(m_scene->file(), m_scene->key);
    }
    void cleanup()
    {
        m_other.reset();
        m_scene.reset();
    }

    void seeEachOthersChanges()
    {
        QSignalSpy changed(&m_other->console.database, &DatabaseDesk::changed);
        const Attempt attempt = must(m_scene->station->signIn(appId(), u"zhangsan"_s));
        QTRY_VERIFY(!changed.isEmpty());
        const UserDetail seen = must(waitFor(m_other->console.users.show(attempt.userId)));
        QCOMPARE(seen.user.name, u"张三"_s);
    }

    void finishWhatTheOtherBegan()
    {
        const IssuedLink link = m_scene->station->link(appId());
        const QString came = approve(link.link.text, u"zhangsan"_s);
        const Attempt attempt =
            must(waitFor(m_other->console.signIns.run(appId(), SignInDesk::parse(came))));
        QCOMPARE(attempt.id, link.attempt);
        QCOMPARE(attempt.decision, Decision::NewUser);
    }

    void makeOneUserOfOnePersonAtTheSameTime()
    {
        const QString one = approve(m_scene->station->link(appId()).link.text, u"zhangsan"_s);
        const QString two = approve(m_other->link(appId()).link.text, u"zhangsan"_s);
        const auto a = m_scene->console().signIns.run(appId(), SignInDesk::parse(one));
        const auto b = m_other->console.signIns.run(appId(), SignInDesk::parse(two));
        const Attempt first = must(waitFor(a));
        const Attempt second = must(waitFor(b));
        QCOMPARE(first.progress, AttemptState::SignedIn);
        QCOMPARE(second.progress, AttemptState::SignedIn);
        QCOMPARE(first.userId, second.userId);
        QVERIFY(first.decision != second.decision); // one made the user, the other found it
        QCOMPARE(must(waitFor(m_other->console.users.count())), 1);
    }

    void spendOneCodeOnce()
    {
        const QString came = approve(m_scene->station->link(appId()).link.text, u"zhangsan"_s);
        const auto a = m_scene->console().signIns.run(appId(), SignInDesk::parse(came));
        const auto b = m_other->console.signIns.run(appId(), SignInDesk::parse(came));
        const Result<Attempt> first = waitFor(a);
        const Result<Attempt> second = waitFor(b);
        QVERIFY(first.has_value() != second.has_value());
        const Error error = first ? second.error() : first.error();
        QCOMPARE(error.fault, Fault::StateUsed);
        QCOMPARE(m_scene->sandbox.received(u"/sns/oauth2/access_token"_s), 1);
    }

    void neverOverwriteAnAccountThatChanged()
    {
        Account mine = must(waitFor(m_scene->console().accounts.get(appId())));
        Account theirs = must(waitFor(m_other->console.accounts.get(appId())));
        mine.name = u"mine"_s;
        theirs.name = u"theirs"_s;
        (void)must(waitFor(m_scene->console().accounts.update(mine, std::nullopt)));
        const auto late = waitFor(m_other->console.accounts.update(theirs, std::nullopt));
        QVERIFY(!late);
        QCOMPARE(late.error().fault, Fault::Stale);
        QCOMPARE(must(waitFor(m_other->console.accounts.get(appId()))).name, u"mine"_s);
    }

private:
    [[nodiscard]] AppId appId() const { return m_scene->account.appId; }

    std::unique_ptr<Scene> m_scene;
    std::unique_ptr<Station> m_other;
};

QTEST_GUILESS_MAIN(tst_Windows)
#include "tst_windows.moc"
