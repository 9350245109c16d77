#include "tests/cli/sandboxprocess.h"

#include <QTcpServer>

namespace wxbind::test {

/// Common mistakes, each told in words of its own and with a way on.
class TestCliAdvice final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refusesEmptyScopeAndState();
    void linkWithoutQrMayBeLong();
    void saysWhatIsInTheWay_data();
    void saysWhatIsInTheWay();
    void tellsABusyPort();
    void opensNoVaultForWhatNeedsNone();
    void judgesTextBeforeTheNetwork_data();
    void judgesTextBeforeTheNetwork();

private:
    Ctl m_ctl;
    std::unique_ptr<SandboxProcess> m_sandbox;
};

void TestCliAdvice::initTestCase()
{
    m_sandbox = std::make_unique<SandboxProcess>(m_ctl);
    QCOMPARE(m_sandbox->addTo(m_ctl).exit, 0);
}

void TestCliAdvice::refusesEmptyScopeAndState()
{
    for (const auto &[option, page] :
         {std::pair(u"--scope"_s, "10010"), std::pair(u"--state"_s, "10013")}) {
        const Run run = m_sandbox->link(m_ctl, {option, QString()});
        QCOMPARE(run.exit, 7);
        QVERIFY2(run.out.contains(page), run.out.constData());
    }
}

void TestCliAdvice::linkWithoutQrMayBeLong()
{
    const QString redirect = u"http://127.0.0.1/"_s + QString(2700, u'a');
    const QStringList link{u"link"_s,          u"new"_s,        u"--account"_s,
                           m_sandbox->appId(), u"--redirect"_s, redirect};
    const Run run = m_ctl.json(link);
    QVERIFY2(run.exit == 0, run.told().constData());
    QVERIFY(run.json()["qr"_L1].isNull());
    QVERIFY(run.out.contains("qr-too-long"));
    QCOMPARE(m_ctl.json(link + QStringList{u"--qr"_s, m_ctl.folder() + u"/long.png"_s}).exit, 7);
}

void TestCliAdvice::saysWhatIsInTheWay_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("says");
    QVERIFY(m_sandbox->link(m_ctl, {u"--state"_s, u"twice"_s}).exit == 0);
    const QString appId = m_sandbox->appId();
    QTest::newRow("state") << QStringList{u"link"_s,       u"new"_s,
                                          u"--account"_s,  appId,
                                          u"--redirect"_s, u"http://127.0.0.1/wx/callback"_s,
                                          u"--state"_s,    u"twice"_s}
                           << 6 << u"this state"_s;
    QTest::newRow("backup") << QStringList{u"db"_s, u"backup"_s, m_ctl.file(u"taken"_s, "x")} << 6
                            << u"file of this name"_s;
    QTest::newRow("picture") << QStringList{u"qr"_s, u"make"_s, u"x"_s, u"--out"_s,
                                            u"/proc/x.png"_s}
                             << 5 << u"picture cannot be written"_s;
    QTest::newRow("account") << QStringList{u"account"_s,    u"add"_s,         u"--appid"_s,
                                            appId,           u"--name"_s,      u"x"_s,
                                            u"--api-base"_s, m_sandbox->base()}
                             << 6 << u"here already"_s;
    QTest::newRow("removal") << QStringList{u"account"_s, u"remove"_s, appId} << 6
                             << u"attempts or bound users"_s;
    QTest::newRow("no callback") << QStringList{u"callback"_s, u"listen"_s,    u"--account"_s,
                                                appId,         u"--timeout"_s, u"1"_s}
                                 << 3 << u"No callback came"_s;
    QTest::newRow("nobody's account")
        << QStringList{u"user"_s, u"find"_s, u"--account"_s, u"wx0000000000000000"_s, u"x"_s} << 8
        << u"wx0000000000000000"_s;
    QTest::newRow("IP as domain") << QStringList{u"account"_s,  u"add"_s,
                                                 u"--appid"_s,  u"wx00000000000000b1"_s,
                                                 u"--name"_s,   u"x"_s,
                                                 u"--domain"_s, u"1.2.3.4"_s}
                                  << 7 << u"IP address"_s;
    QTest::newRow("Chinese domain")
        << QStringList{u"account"_s, u"add"_s, u"--appid"_s,  u"wx00000000000000b1"_s,
                       u"--name"_s,  u"x"_s,   u"--domain"_s, u"书院.example.com"_s}
        << 7 << u"xn--"_s;
    QTest::newRow("help of nothing")
        << QStringList{u"link"_s, u"chek"_s, u"--help"_s} << 2 << u"no such command: chek"_s;
}

void TestCliAdvice::saysWhatIsInTheWay()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exit);
    QFETCH(QString, says);
    const Run run = m_ctl.json(arguments);
    QCOMPARE(run.exit, exit);
    const QString message = run.error()["message"_L1].toString();
    QVERIFY2(message.contains(says), qPrintable(message));
    QVERIFY(!message.contains(u"constraint"_s));
    QVERIFY(!run.error()["fix"_L1].toString().isEmpty());
}

void TestCliAdvice::tellsABusyPort()
{
    QTcpServer holder;
    QVERIFY(holder.listen(QHostAddress::LocalHost));
    const QString port = QString::number(holder.serverPort());
    for (const QStringList &command :
         {QStringList{u"sandbox"_s},
          QStringList{u"callback"_s, u"listen"_s, u"--account"_s, m_sandbox->appId()}}) {
        const Run run = m_ctl.json(command + QStringList{u"--port"_s, port});
        QCOMPARE(run.exit, 3);
        QVERIFY2(run.error()["message"_L1].toString().contains(u"Port "_s + port),
                 run.out.constData());
    }
}

void TestCliAdvice::opensNoVaultForWhatNeedsNone()
{
    const Ctl other;
    QCOMPARE(other.json({u"account"_s, u"list"_s}).exit, 0);
    QVERIFY(QFile::exists(other.data() + u"/wxbind.db"_s));
    QVERIFY(!QFile::exists(other.data() + u"/vault.json"_s));
    QCOMPARE(m_sandbox->addTo(other).exit, 0);
    QVERIFY(QFile::exists(other.data() + u"/vault.json"_s));
}

void TestCliAdvice::judgesTextBeforeTheNetwork_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("shows");
    QTest::addColumn<QByteArray>("hides");
    const QStringList reply{u"reply"_s, u"parse"_s, u"--endpoint"_s, u"sns/userinfo"_s, u"-"_s};
    QTest::newRow("two codes") << QStringList{u"callback"_s, u"parse"_s, u"-"_s}
                               << QByteArray("https://a.example/?code=a1b2c3d4e5f6&code=b1c2d3e4f5"
                                             "a6&state=s1")
                               << QByteArray(R"("code":null)") << QByteArray("a1b2c3d4e5f6");
    QTest::newRow("token in errmsg")
        << reply
        << QByteArray(R"({"errcode":40001,"errmsg":"bad access_token=SECRETSECRET0123456789"})")
        << QByteArray("40001") << QByteArray("SECRETSECRET0123456789");
    QTest::newRow("cut") << reply << QByteArray(R"({"openid":"o1","nickn)") << QByteArray("begins")
                         << QByteArray("%1");
    QTest::newRow("array") << reply << QByteArray("[1,2]") << QByteArray("begins [1,2]")
                           << QByteArray("%1");
    QTest::newRow("bytes for a code")
        << QStringList{u"qr"_s, u"make"_s, u"-"_s, u"--out"_s, m_ctl.folder() + u"/no.png"_s}
        << QByteArray("\xff\xfe\x80") << QByteArray("not UTF-8") << QByteArray("version");
}

void TestCliAdvice::judgesTextBeforeTheNetwork()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, shows);
    QFETCH(QByteArray, hides);
    const Run run = m_ctl.json(arguments, input);
    QVERIFY(run.exit == 7 || run.exit == 4);
    QVERIFY2(run.out.contains(shows), run.out.constData());
    QVERIFY2(!run.out.contains(hides), run.out.constData());
}

} // namespace wxbind::test

QTEST_GUILESS_MAIN(wxbind::test::TestCliAdvice)
#include "tst_cliadvice.moc"
