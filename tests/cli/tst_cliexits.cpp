#include "tests/cli/sandboxprocess.h"

#include <QTcpServer>

namespace wxbind::test {

/// Each exit status of the contract, reached on the way an operator would reach it.
class TestCliExits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void doneIsZero();
    void fullDiskIsOne();
    void wrongUsageIsTwo_data();
    void wrongUsageIsTwo();
    void lockedVaultIsTwoAndSaysHowToGoOn();
    void wrongPassphraseIsTwo();
    void deadServerIsThree();
    void errcodeIsFourWithThePlatformsWords();
    void damagedDatabaseIsFive();
    void sameAccountTwiceIsSix();
    void badInputIsSeven_data();
    void badInputIsSeven();
    void unknownIsEight_data();
    void unknownIsEight();
    void interruptIsOneHundredThirty_data();
    void interruptIsOneHundredThirty();
    void interruptWhileReadingIsOneHundredThirty();
    void noCallbackInTimeIsThree();

private:
    [[nodiscard]] QStringList tokenVerb(const QString &verb, const QStringList &more) const
    {
        return QStringList{u"token"_s, verb, u"--account"_s, m_sandbox->appId()} + more;
    }

    Ctl m_ctl;
    std::unique_ptr<SandboxProcess> m_sandbox;
};

void TestCliExits::initTestCase()
{
    m_sandbox = std::make_unique<SandboxProcess>(m_ctl);
    QCOMPARE(m_sandbox->addTo(m_ctl).exit, 0);
}

void TestCliExits::doneIsZero()
{
    const Run run = m_ctl.run({u"explain"_s, u"40029"_s});
    QCOMPARE(run.exit, 0);
    QVERIFY(run.out.contains("40029"));
    QCOMPARE(run.err, QByteArray());
}

void TestCliExits::fullDiskIsOne()
{
    QProcess process;
    m_ctl.prepare(process, {u"explain"_s, u"40029"_s});
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start();
    QVERIFY(process.waitForFinished(kPatience));
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(!process.readAllStandardError().isEmpty());
}

void TestCliExits::wrongUsageIsTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *name, const QString &line, const char *says) {
        QTest::newRow(name) << line.split(u' ', Qt::SkipEmptyParts) << QByteArray(says);
    };
    row("nothing", {}, "A command is missing");
    row("no such group", u"acount list"_s, "no such command: acount");
    row("no such verb", u"account lst"_s, "no such command: lst");
    row("group alone", u"token"_s, "wxbindctl token --help");
    row("missing option", u"account add --name x"_s, "--appid is required");
    row("missing argument", u"user show"_s, "WHO is required");
    row("unknown option", u"db path --fast"_s, "--fast");
    row("bad kind", u"account add --appid wx1 --name x --kind shop"_s, "--kind");
    row("two secrets", u"account add --appid a --name x --secret-stdin --secret-file f"_s,
        "do not go together");
    row("bad number", u"user list --limit many"_s, "--limit");
    row("number too small", u"user list --limit 0"_s, "--limit");
    row("plain http", u"--api-base http://api.example.com account list"_s, "loopback");
    row("not an address", u"--api-base example db path"_s, "--api-base");
    row("QR file name", u"qr make x --out code.gif"_s, ".png or .svg");
    row("QR folder", u"qr make x --out /no/such/code.png"_s, "/no/such");
    row("bad filter", u"exchange list --filter color=red"_s, "color=red");
    row("bad filter value", u"exchange list --filter errcode=x"_s, "errcode=x");
    row("not a number", u"exchange show abc"_s, "abc");
    row("not a link", u"link show abc"_s, "abc");
    row("no such state", u"link list --state gone"_s, "gone");
    row("not a cursor", u"link list --after first"_s, "first");
    row("bad clock", u"sandbox --clock yesterday"_s, "yesterday");
    row("bad language", u"--lang fr db path"_s, "--lang");
    row("secret as argument", u"account add --appid a --name x --secret abc"_s, "--secret");
}

void TestCliExits::wrongUsageIsTwo()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const Run text = m_ctl.run(arguments);
    QCOMPARE(text.exit, 2);
    QCOMPARE(text.out, QByteArray());
    QVERIFY2(text.err.contains(says), text.err.constData());
    const Run json = m_ctl.json(arguments);
    QCOMPARE(json.exit, 2);
    QCOMPARE(json.fault(), u"Invalid"_s);
    QCOMPARE(json.error()["exit"_L1].toInt(), 2);
    QVERIFY2(json.error()["message"_L1].toString().contains(QString::fromUtf8(says)),
             json.out.constData());
}

void TestCliExits::lockedVaultIsTwoAndSaysHowToGoOn()
{
    Ctl other;
    other.unset(u"WXBIND_PASSPHRASE"_s);
    const Run run = m_sandbox->addTo(other);
    QCOMPARE(run.exit, 2);
    QCOMPARE(run.fault(), u"Secret"_s);
    QVERIFY(run.error()["fix"_L1].toString().contains(u"--passphrase-file"_s));
    QVERIFY(run.error()["fix"_L1].toString().contains(u"WXBIND_PASSPHRASE"_s));
    QCOMPARE(other.json({u"account"_s, u"list"_s}).out, QByteArray("[]\n"));
    other.set(u"WXBIND_PASSPHRASE"_s, u"later"_s);
    QCOMPARE(m_sandbox->addTo(other).exit, 0);
}

void TestCliExits::wrongPassphraseIsTwo()
{
    const QString file = m_ctl.file(u"passphrase"_s, "another one\n");
    const Run run = m_ctl.json(
        {u"basic"_s, u"token"_s, u"--account"_s, m_sandbox->appId(), u"--passphrase-file"_s, file});
    QCOMPARE(run.exit, 2);
    QCOMPARE(run.fault(), u"Secret"_s);
    QCOMPARE(m_ctl.json({u"account"_s, u"list"_s, u"--passphrase-file"_s, file}).exit, 0);
}

void TestCliExits::deadServerIsThree()
{
    QTcpServer placeholder; // a port that is ours and then nobody's
    QVERIFY(placeholder.listen(QHostAddress::LocalHost));
    const QString base = u"http://127.0.0.1:%1"_s.arg(placeholder.serverPort());
    placeholder.close();
    const Run run = m_ctl.json(QStringList{u"--api-base"_s, base} +
                               tokenVerb(u"exchange"_s, {u"0123456789abcdef0123456789abcdef"_s}));
    QCOMPARE(run.exit, 3);
    QCOMPARE(run.fault(), u"Network"_s);
}

void TestCliExits::errcodeIsFourWithThePlatformsWords()
{
    const Run run = m_ctl.json(tokenVerb(u"exchange"_s, {u"0123456789abcdef0123456789abcdef"_s}));
    QCOMPARE(run.exit, 4);
    const QJsonObject error = run.error();
    QCOMPARE(run.fault(), u"Api"_s);
    QCOMPARE(error["exit"_L1].toInt(), 4);
    QCOMPARE(error["code"_L1].toInt(), 40029);
    QVERIFY(error["errmsg"_L1].toString().startsWith(u"invalid code"_s));
    QVERIFY(!error["rid"_L1].toString().isEmpty());
    QVERIFY(error["errmsg"_L1].toString().contains(error["rid"_L1].toString()));
    QCOMPARE(error["endpoint"_L1].toString(), u"sns/oauth2/access_token"_s);
    QVERIFY(!error["fix"_L1].toString().isEmpty());
    const QString body = m_ctl.file(u"body"_s, R"({"errcode":40163,"errmsg":"code been used"})");
    const Run parsed =
        m_ctl.json({u"reply"_s, u"parse"_s, u"--endpoint"_s, u"sns/oauth2/access_token"_s, body});
    QCOMPARE(parsed.exit, 4);
    QCOMPARE(parsed.json()["verdict"_L1].toString(), u"api_error"_s);
    QVERIFY(!parsed.json()["hint"_L1].toString().isEmpty());
}

void TestCliExits::damagedDatabaseIsFive()
{
    const Ctl other;
    QCOMPARE(other.json({u"db"_s, u"check"_s}).exit, 0);
    const QString path = other.json({u"db"_s, u"path"_s}).json()["path"_L1].toString();
    QVERIFY(path.startsWith(other.data()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(QByteArray(8192, 'x'));
    file.close();
    QFile::remove(path + u"-wal"_s);
    const Run run = other.json({u"account"_s, u"list"_s});
    QCOMPARE(run.exit, 5);
    QCOMPARE(run.fault(), u"Storage"_s);
}

void TestCliExits::sameAccountTwiceIsSix()
{
    const Run run = m_sandbox->addTo(m_ctl);
    QCOMPARE(run.exit, 6);
    QCOMPARE(run.fault(), u"Conflict"_s);
    const Run backup = m_ctl.json({u"db"_s, u"backup"_s, m_ctl.file(u"taken"_s, "mine")});
    QCOMPARE(backup.exit, 6);
}

void TestCliExits::badInputIsSeven_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    const QStringList reply{u"reply"_s, u"parse"_s, u"--endpoint"_s, u"sns/userinfo"_s, u"-"_s};
    QTest::newRow("no code") << QStringList{u"callback"_s, u"parse"_s, u"-"_s}
                             << QByteArray("https://example.com/nothing");
    QTest::newRow("html") << reply << QByteArray("<html>502</html>");
    QTest::newRow("empty") << reply << QByteArray();
    QTest::newRow("cut off") << reply << QByteArray(R"({"openid":"o1","nickn)");
    QTest::newRow("an array") << reply << QByteArray("[1,2]");
    QTest::newRow("null") << reply << QByteArray("null");
    QTest::newRow("not UTF-8") << reply << QByteArray("\xff\xfe{}\x80", 5);
    QTest::newRow("duplicate keys")
        << reply << QByteArray(R"({"openid":"o1","openid":"o2","nickname":"x"})");
}

void TestCliExits::badInputIsSeven()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    const Run run = m_ctl.json(arguments, input);
    QVERIFY2(run.exit == 7, run.told().constData());
    QVERIFY2(run.document().isObject(), run.out.constData());
    QVERIFY(!run.json()["findings"_L1].toArray().isEmpty());
}

void TestCliExits::unknownIsEight_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line :
         {"account show wx0000000000000000", "account remove wx0000000000000000",
          "user show U-99999", "user show oNobodyOfThatName", "exchange show 987654",
          "explain no-such-code", "qr read /no/such/file.png",
          "link new --account wx0000000000000000 --redirect https://a.example/"}) {
        QTest::newRow(line) << QString::fromLatin1(line);
    }
}

void TestCliExits::unknownIsEight()
{
    QFETCH(QString, line);
    const Run run = m_ctl.json(line.split(u' '));
    QCOMPARE(run.exit, 8);
    QCOMPARE(run.fault(), u"NotFound"_s);
    QCOMPARE(run.error()["exit"_L1].toInt(), 8);
}

void TestCliExits::interruptIsOneHundredThirty_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("sandbox") << QStringList{u"sandbox"_s};
    QTest::newRow("listen") << QStringList{u"callback"_s, u"listen"_s, u"--account"_s,
                                           m_sandbox->appId()};
}

void TestCliExits::interruptIsOneHundredThirty()
{
    QFETCH(QStringList, arguments);
    QProcess process;
    m_ctl.prepare(process, QStringList{u"--json"_s} + arguments);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start();
    QVERIFY(process.waitForReadyRead(kPatience)); // it says where it is, then it serves
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(kPatience));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
}

void TestCliExits::interruptWhileReadingIsOneHundredThirty()
{
    QProcess process;
    m_ctl.prepare(process, {u"--json"_s, u"explain"_s, u"-"_s});
    process.start();
    QVERIFY(process.waitForStarted(kPatience));
    const auto catchesInterrupt = [&process] {
        QFile status(u"/proc/%1/status"_s.arg(process.processId()));
        const bool open = status.open(QIODevice::ReadOnly);
        const QByteArray text = open ? status.readAll() : QByteArray();
        const qsizetype mask = text.indexOf("SigCgt:") + 8;
        return text.mid(mask, 16).toULongLong(nullptr, 16) & (1ULL << (SIGINT - 1));
    };
    QTRY_VERIFY(catchesInterrupt());
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(kPatience));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
    const QJsonObject error = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    QCOMPARE(error["error"_L1]["fault"_L1].toString(), u"Cancelled"_s);
}

void TestCliExits::noCallbackInTimeIsThree()
{
    const Run run = m_ctl.json(
        {u"callback"_s, u"listen"_s, u"--account"_s, m_sandbox->appId(), u"--timeout"_s, u"1"_s});
    QCOMPARE(run.exit, 3);
    QCOMPARE(run.fault(), u"Timeout"_s);
}

} // namespace wxbind::test

QTEST_GUILESS_MAIN(wxbind::test::TestCliExits)
#include "tst_cliexits.moc"
