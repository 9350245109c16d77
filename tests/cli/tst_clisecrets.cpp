#include "tests/cli/sandboxprocess.h"

#include <QRegularExpression>
#include <QTcpSocket>

namespace wxbind::test {

/// Nothing secret leaves without --reveal, and what --reveal shows is in the audit.
class TestCliSecrets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void masksByDefault_data();
    void masksByDefault();
    void revealsTokensAndWritesItDown();
    void revealsReplyBodies();
    void revealsThePersonsTokens();
    void masksAPastedReply();
    void keepsCodesOutOfTheListener();
    void logsNothingSecret();
    void wantsNoSecretAsAnArgument();
    void takesTheSecretFromFileAndEnvironment();

private:
    [[nodiscard]] QStringList of(const QString &group, const QString &verb) const
    {
        return {group, verb, u"--account"_s, m_sandbox->appId(), u"--openid"_s, m_openId};
    }
    /// What must not be seen: the AppSecret, the code, both tokens.
    [[nodiscard]] QByteArray leakIn(const QByteArray &text) const
    {
        for (const QByteArray &secret : m_secrets) {
            for (const QByteArray &spelling :
                 {secret, secret.toPercentEncoding(), secret.toBase64()}) {
                if (text.contains(spelling)) {
                    return spelling.left(4);
                }
            }
        }
        // A token that came later is as long as these, and nothing else is.
        static const QRegularExpression token(u"[0-9A-Za-z_-]{60,}"_s);
        return token.match(QString::fromUtf8(text)).hasMatch() ? QByteArray("a token")
                                                               : QByteArray();
    }
    [[nodiscard]] int reveals() const
    {
        return static_cast<int>(
            m_ctl.json({u"user"_s, u"show"_s, m_openId}).out.count(R"("action":"reveal")"));
    }

    Ctl m_ctl;
    std::unique_ptr<SandboxProcess> m_sandbox;
    QString m_openId;
    QString m_exchange;
    QList<QByteArray> m_secrets;
};

void TestCliSecrets::initTestCase()
{
    m_sandbox = std::make_unique<SandboxProcess>(m_ctl);
    QCOMPARE(m_sandbox->addTo(m_ctl).exit, 0);
    const QString callback = m_sandbox->callback(m_ctl, m_sandbox->person());
    const Run parsed = m_ctl.json({u"callback"_s, u"parse"_s, callback});
    const QByteArray code = parsed.json()["code"_L1].toString().toUtf8();
    QCOMPARE(code.size(), 32); // shown in full: the operator pasted it
    const Run run =
        m_ctl.json({u"signin"_s, u"--account"_s, m_sandbox->appId(), u"-"_s}, callback.toUtf8());
    QCOMPARE(run.exit, 0);
    m_openId = run.json()["openid"_L1].toString();
    m_exchange = QString::number(run.json()["steps"_L1][0]["exchange"_L1].toInteger());
    const QJsonObject token = m_ctl.json(of(u"token"_s, u"verify"_s) << u"--reveal"_s).json();
    m_secrets = {m_sandbox->secret(), code, token["access_token"_L1].toString().toUtf8(),
                 token["refresh_token"_L1].toString().toUtf8()};
    for (const QByteArray &secret : std::as_const(m_secrets)) {
        QVERIFY(secret.size() >= 32);
        QVERIFY(!secret.contains("…"));
    }
}

void TestCliSecrets::masksByDefault_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("verify") << of(u"token"_s, u"verify"_s);
    QTest::newRow("refresh") << of(u"token"_s, u"refresh"_s);
    QTest::newRow("userinfo") << QStringList{u"userinfo"_s, u"--account"_s, m_sandbox->appId(),
                                             u"--openid"_s, m_openId};
    QTest::newRow("user") << QStringList{u"user"_s, u"show"_s, m_openId};
    QTest::newRow("account") << QStringList{u"account"_s, u"show"_s, m_sandbox->appId()};
    QTest::newRow("exchanges") << QStringList{u"exchange"_s, u"list"_s};
    QTest::newRow("exchange") << QStringList{u"exchange"_s, u"show"_s, m_exchange};
    QTest::newRow("basic") << QStringList{u"basic"_s, u"token"_s, u"--account"_s,
                                          m_sandbox->appId()};
}

void TestCliSecrets::masksByDefault()
{
    QFETCH(QStringList, arguments);
    for (const Run &run : {m_ctl.run(arguments), m_ctl.json(arguments),
                           m_ctl.run(QStringList{u"-v"_s} + arguments)}) {
        QVERIFY2(run.exit == 0, run.err.constData());
        QCOMPARE(leakIn(run.out), QByteArray());
        QCOMPARE(leakIn(run.err), QByteArray());
    }
}

void TestCliSecrets::revealsTokensAndWritesItDown()
{
    const int before = reveals();
    const Run shown = m_ctl.json(of(u"token"_s, u"verify"_s) << u"--reveal"_s);
    QCOMPARE(shown.exit, 0);
    QVERIFY(!leakIn(shown.out).isEmpty());
    QCOMPARE(reveals(), before + 1);
}

void TestCliSecrets::revealsReplyBodies()
{
    const Run masked = m_ctl.json({u"exchange"_s, u"show"_s, m_exchange});
    QCOMPARE(leakIn(masked.out), QByteArray());
    QVERIFY(masked.json()["reply"_L1]["body"_L1].toString().contains(u"…"_s));
    const Run shown = m_ctl.json({u"exchange"_s, u"show"_s, m_exchange, u"--reveal"_s});
    QVERIFY(!leakIn(shown.out).isEmpty());
}

void TestCliSecrets::revealsThePersonsTokens()
{
    const int before = reveals();
    const Run shown = m_ctl.json({u"user"_s, u"show"_s, m_openId, u"--reveal"_s});
    QCOMPARE(shown.exit, 0);
    QVERIFY(shown.json()["tokens"_L1][0]["refresh_token"_L1].toString().toUtf8() == m_secrets[3]);
    QCOMPARE(reveals(), before + 1);
}

void TestCliSecrets::masksAPastedReply()
{
    const QByteArray body = R"({"access_token":")" + m_secrets[2] + R"(","refresh_token":")" +
                            m_secrets[3] +
                            R"(","expires_in":7200,"openid":"o1","scope":"snsapi_base"})";
    const QStringList parse{u"reply"_s, u"parse"_s, u"--endpoint"_s, u"sns/oauth2/access_token"_s,
                            u"-"_s};
    const Run masked = m_ctl.json(parse, body);
    QVERIFY2(masked.exit == 0, masked.out.constData());
    QCOMPARE(leakIn(masked.told()), QByteArray());
    const Run shown = m_ctl.json(QStringList(parse) << u"--reveal"_s, body);
    QCOMPARE(shown.exit, 0);
    QVERIFY(!leakIn(shown.out).isEmpty());
}

void TestCliSecrets::keepsCodesOutOfTheListener()
{
    QProcess listener;
    m_ctl.prepare(listener, {u"--json"_s, u"callback"_s, u"listen"_s, u"--account"_s,
                             m_sandbox->appId(), u"--count"_s, u"1"_s});
    listener.start();
    listener.setReadChannel(QProcess::StandardError);
    QVERIFY(listener.waitForReadyRead(kPatience));
    const QByteArray announced = listener.readLine();
    const QString address = QString::fromUtf8(announced.mid(announced.indexOf("http"))).trimmed();
    const QByteArray code = "0planted0planted0planted0planted";
    const QByteArray request = "GET /wx/callback?code=" + code + "&state=abc HTTP/1.1\r\nHost: " +
                               QUrl(address).authority().toLatin1() +
                               "\r\nConnection: close\r\n\r\n";
    QTcpSocket browser;
    browser.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(QUrl(address).port()));
    QVERIFY(browser.waitForConnected(kPatience));
    browser.write(request);
    QVERIFY(browser.waitForBytesWritten(kPatience));
    QVERIFY(browser.waitForReadyRead(kPatience));
    QVERIFY(browser.readAll().startsWith("HTTP/1.1 200"));
    QVERIFY(listener.waitForFinished(kPatience));
    QCOMPARE(listener.exitCode(), 0);
    const QByteArray out = listener.readAllStandardOutput();
    const QJsonObject callback = QJsonDocument::fromJson(out).object();
    QCOMPARE(callback["outcome"_L1].toString(), u"code"_s);
    QCOMPARE(callback["state"_L1].toString(), u"abc"_s);
    QVERIFY(!out.contains(code));
    QVERIFY(callback["code"_L1].toString().endsWith(u"(32)"_s));
}

void TestCliSecrets::logsNothingSecret()
{
    m_ctl.set(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    const Run run = m_ctl.json(QStringList{u"-v"_s} + of(u"token"_s, u"refresh"_s));
    m_ctl.unset(u"QT_LOGGING_RULES"_s);
    QCOMPARE(run.exit, 0);
    QVERIFY2(!run.err.isEmpty(), "every category is on: there must be something to look at");
    QCOMPARE(leakIn(run.told()), QByteArray());
}

void TestCliSecrets::wantsNoSecretAsAnArgument()
{
    const Run help = m_ctl.run({u"--help-all"_s});
    QCOMPARE(help.exit, 0);
    for (const char *option : {"--secret ", "--passphrase ", "--token ", "--password"}) {
        QVERIFY2(!help.out.contains(option), option);
    }
}

void TestCliSecrets::takesTheSecretFromFileAndEnvironment()
{
    const auto add = [this](Ctl &ctl, const QStringList &more) {
        return ctl.json(QStringList{u"account"_s, u"add"_s, u"--appid"_s, m_sandbox->appId(),
                                    u"--name"_s, u"x"_s, u"--api-base"_s, m_sandbox->base(),
                                    u"--authorize-base"_s, m_sandbox->base()} +
                        more);
    };
    const QStringList basic{u"basic"_s, u"token"_s, u"--account"_s, m_sandbox->appId()};
    Ctl fromFile;
    const QString file = fromFile.file(u"secret"_s, m_sandbox->secret() + "\r\nnot this\n");
    QCOMPARE(add(fromFile, {u"--secret-file"_s, file}).exit, 0);
    QCOMPARE(fromFile.json(basic).exit, 0);
    Ctl fromVariable;
    fromVariable.set(u"WXBIND_SECRET"_s, QString::fromUtf8(m_sandbox->secret()));
    QCOMPARE(add(fromVariable, {}).exit, 0);
    QCOMPARE(fromVariable.json(basic).exit, 0);
    Ctl empty;
    QCOMPARE(add(empty, {u"--secret-file"_s, empty.file(u"none"_s, "\n")}).exit, 7);
    QCOMPARE(add(empty, {u"--secret-file"_s, u"/no/such"_s}).exit, 8);
}

} // namespace wxbind::test

QTEST_GUILESS_MAIN(wxbind::test::TestCliSecrets)
#include "tst_clisecrets.moc"
