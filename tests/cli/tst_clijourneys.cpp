#include "tests/cli/sandboxprocess.h"

#include <QDir>
#include <QImage>
#include <QTcpSocket>

namespace wxbind::test {

/// The demo, and several programs on one data folder at once.
class TestCliJourneys final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void demoWalksTheWholeJourney();
    void demoReadsLikeAStory();
    void demoLeavesNothingElseBehind();
    void twoRunsShareAFolder();
    void secondClaimOfAStateIsRefused();
    void listenerSignsInWhileOthersWork();
    void expectedPersonIsHeldApart();
    void sameSeedGivesTheSameSandbox();

private:
    Ctl m_ctl;
};

void TestCliJourneys::demoWalksTheWholeJourney()
{
    const Run run = m_ctl.json({u"demo"_s});
    QVERIFY2(run.exit == 0, run.told().constData());
    QVERIFY(run.json()["ok"_L1].toBool());
    QStringList steps;
    for (const QJsonValue &value : run.json()["steps"_L1].toArray()) {
        const QJsonObject step = value.toObject();
        QVERIFY(step["ok"_L1].toBool());
        QVERIFY(step.contains(u"ms"_s));
        steps.append(step["step"_L1].toString());
        if (steps.last() == "second-signin"_L1) {
            QCOMPARE(step["decision"_L1].toString(), u"known-user"_s);
            QCOMPARE(step["userinfo_calls"_L1].toInt(-1), 0);
        }
    }
    QCOMPARE(steps.join(u' '),
             u"sandbox link qr consent callback exchange userinfo bind user second-link consent "
             "callback second-signin refresh"_s);
    const QString file = m_ctl.folder() + u"/wxbind-demo-qr.png"_s;
    QCOMPARE(run.json()["qr"_L1].toString(), file);
    QVERIFY(QImage(file).width() >= 1024);
}

void TestCliJourneys::demoReadsLikeAStory()
{
    const QString out = m_ctl.folder() + u"/elsewhere"_s;
    QVERIFY(QDir().mkpath(out));
    const Run run = m_ctl.run({u"demo"_s, u"--out"_s, out});
    QCOMPARE(run.exit, 0);
    QCOMPARE(run.out.count("✓"), 14);
    QVERIFY(QFile::exists(out + u"/wxbind-demo-qr.png"_s));
    QCOMPARE(m_ctl.run({u"demo"_s, u"--out"_s, u"/no/such/folder"_s}).exit, 2);
}

void TestCliJourneys::demoLeavesNothingElseBehind()
{
    const Ctl fresh;
    QCOMPARE(fresh.run({u"demo"_s}).exit, 0);
    QCOMPARE(QDir(fresh.folder()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{u"wxbind-demo-qr.png"_s});
}

void TestCliJourneys::twoRunsShareAFolder()
{
    SandboxProcess sandbox(m_ctl);
    const Ctl fresh;
    QCOMPARE(sandbox.addTo(fresh).exit, 0);
    QList<QProcess *> processes;
    QObject owner;
    for (int i = 0; i < 6; ++i) {
        auto *process = new QProcess(&owner);
        fresh.prepare(*process, {u"--json"_s, u"link"_s, u"new"_s, u"--account"_s, sandbox.appId(),
                                 u"--redirect"_s, u"http://127.0.0.1/wx/callback"_s});
        processes.append(process);
    }
    for (QProcess *process : std::as_const(processes)) {
        process->start();
    }
    QSet<qint64> attempts;
    for (QProcess *process : std::as_const(processes)) {
        QVERIFY(process->waitForFinished(kPatience));
        const QByteArray out = process->readAllStandardOutput();
        QVERIFY2(process->exitCode() == 0,
                 QByteArray(out + process->readAllStandardError()).constData());
        attempts.insert(QJsonDocument::fromJson(out)["attempt"_L1].toInteger());
    }
    QCOMPARE(attempts.size(), processes.size());
    QVERIFY(fresh.json({u"db"_s, u"check"_s}).json()["ok"_L1].toBool());
}

void TestCliJourneys::secondClaimOfAStateIsRefused()
{
    SandboxProcess sandbox(m_ctl);
    const Ctl fresh;
    QCOMPARE(sandbox.addTo(fresh).exit, 0);
    const QStringList signIn{u"signin"_s, u"--account"_s, sandbox.appId(), u"-"_s};
    const QByteArray callback = sandbox.callback(fresh, sandbox.person()).toUtf8();
    QCOMPARE(fresh.json(signIn, callback).exit, 0);
    const Run again = fresh.json(signIn, callback);
    QCOMPARE(again.exit, 7);
    QCOMPARE(again.fault(), u"StateUsed"_s);
    const Run unknown = fresh.json(signIn, "code=0123456789abcdef&state=neverissued");
    QCOMPARE(unknown.exit, 7);
    QCOMPARE(unknown.fault(), u"StateUnknown"_s);
    const Run nothing = fresh.json(signIn, "https://a.example/");
    QCOMPARE(nothing.exit, 7);
    QVERIFY(!nothing.json()["findings"_L1].toArray().isEmpty());
}

void TestCliJourneys::listenerSignsInWhileOthersWork()
{
    SandboxProcess sandbox(m_ctl);
    const Ctl fresh;
    QCOMPARE(sandbox.addTo(fresh).exit, 0);
    QProcess listener;
    fresh.prepare(listener, {u"--json"_s, u"callback"_s, u"listen"_s, u"--account"_s,
                             sandbox.appId(), u"--sign-in"_s, u"--count"_s, u"1"_s});
    listener.start();
    listener.setReadChannel(QProcess::StandardError);
    QVERIFY(listener.waitForReadyRead(kPatience));
    const QByteArray announced = listener.readLine();
    const QUrl address(QString::fromUtf8(announced.mid(announced.indexOf("http"))).trimmed());
    const QUrl callback(sandbox.callback(fresh, sandbox.person()));
    QTcpSocket browser;
    browser.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(address.port()));
    QVERIFY(browser.waitForConnected(kPatience));
    browser.write("GET /wx/callback?" + callback.query(QUrl::FullyEncoded).toLatin1() +
                  " HTTP/1.1\r\nHost: " + address.authority().toLatin1() +
                  "\r\nConnection: close\r\n\r\n");
    QVERIFY(browser.waitForReadyRead(kPatience)); // sends too
    QVERIFY(browser.readAll().startsWith("HTTP/1.1 200"));
    QVERIFY(listener.waitForFinished(kPatience));
    QCOMPARE(listener.exitCode(), 0);
    const QJsonObject told = QJsonDocument::fromJson(listener.readAllStandardOutput()).object();
    QCOMPARE(told["decision"_L1].toString(), u"new-user"_s);
}

void TestCliJourneys::expectedPersonIsHeldApart()
{
    SandboxProcess sandbox(m_ctl);
    const Ctl fresh;
    QCOMPARE(sandbox.addTo(fresh).exit, 0);
    const auto signIn = [&](const QString &person, const QStringList &more) {
        return fresh.json(
            {u"signin"_s, u"--account"_s, sandbox.appId(), sandbox.callback(fresh, person, more)});
    };
    const QJsonObject first = signIn(sandbox.person(0), {}).json();
    const QString who = first["user"_L1]["id"_L1].toString();
    QVERIFY(who.startsWith(u"U-"_s));
    const Run other = signIn(sandbox.person(1), {u"--expect"_s, who});
    QCOMPARE(other.exit, 6);
    QCOMPARE(other.json()["decision"_L1].toString(), u"held-wrong-person"_s);
    const QJsonObject expected = other.json()["expected"_L1].toObject();
    QCOMPARE(expected["user"_L1].toString(), who);
    QCOMPARE(expected["openid"_L1], first["openid"_L1]);
    const QJsonObject came = other.json()["came"_L1].toObject();
    QVERIFY(came["user"_L1].isNull());
    QCOMPARE(came["openid"_L1], other.json()["openid"_L1]);
    QVERIFY(came["nickname"_L1].isString());
    const Run same = signIn(sandbox.person(0), {u"--expect"_s, first["openid"_L1].toString()});
    QCOMPARE(same.exit, 0);
    QCOMPARE(same.json()["decision"_L1].toString(), u"known-user"_s);
}

void TestCliJourneys::sameSeedGivesTheSameSandbox()
{
    const auto people = [this](const QString &seed) {
        SandboxProcess sandbox(m_ctl, {u"--seed"_s, seed, u"--users"_s, u"30"_s, u"--clock"_s,
                                       u"2026-01-31T12:00:00Z"_s});
        return sandbox.announced()["people"_L1].toArray();
    };
    const QJsonArray once = people(u"7"_s);
    QCOMPARE(once.size(), 30);
    QCOMPARE(people(u"7"_s), once);
    QVERIFY(people(u"8"_s) != once);
}

} // namespace wxbind::test

QTEST_GUILESS_MAIN(wxbind::test::TestCliJourneys)
#include "tst_clijourneys.moc"
