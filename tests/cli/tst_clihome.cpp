#include "tests/cli/sandboxprocess.h"

#include <QRegularExpression>
#include <QTcpSocket>

namespace wxbind::test {

namespace {

/// One request to a page of this machine, until it closes.
QByteArray ask(const QString &host, quint16 port, const QByteArray &request)
{
    QTcpSocket socket;
    socket.connectToHost(host, port);
    socket.write(request);
    socket.waitForDisconnected(kPatience);
    return socket.readAll();
}

QString captured(const QString &pattern, const QByteArray &text)
{
    return QRegularExpression(pattern).match(QString::fromUtf8(text)).captured(1);
}

} // namespace

/// The ways of a callback to the desk, on the command line.
class TestCliHome final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writesTheRelayPage();
    void saysWhyThePageIsNotWritten();
    void linksCarryTheRelayPort_data();
    void linksCarryTheRelayPort();
    void aStateOfOnesOwnHasNoPort();
    void takesACallbackFromAPhone();
    void opensAtNoOtherMachinesAddress_data();
    void opensAtNoOtherMachinesAddress();

private:
    [[nodiscard]] QStringList linkNew(const QStringList &more) const
    {
        return QStringList{u"link"_s, u"new"_s,        u"--account"_s,
                           kAppId,    u"--redirect"_s, u"https://shu.example.com/wx/cb"_s} +
               more;
    }

    static inline const QString kAppId = u"wx520c15f417810387"_s;
    Ctl m_ctl;
};

void TestCliHome::initTestCase()
{
    const Run added =
        m_ctl.json({u"account"_s, u"add"_s, u"--appid"_s, kAppId, u"--name"_s, u"Shu"_s,
                    u"--domain"_s, u"shu.example.com"_s, u"--callback-path"_s, u"/login/back"_s});
    QVERIFY2(added.exit == 0, added.told().constData());
}

void TestCliHome::writesTheRelayPage()
{
    const QString file = m_ctl.folder() + u"/relay.html"_s;
    const Run run =
        m_ctl.json({u"callback"_s, u"relay"_s, u"--out"_s, file, u"--account"_s, kAppId});
    QVERIFY2(run.exit == 0, run.told().constData());
    QCOMPARE(run.json()["file"_L1].toString(), file);
    QCOMPARE(run.json()["callback_path"_L1].toString(), u"/login/back"_s);
    QFile page(file);
    QVERIFY(page.open(QIODevice::ReadOnly));
    QVERIFY(page.readAll().contains("content=\"/login/back\""));
    const Run plain = m_ctl.run({u"callback"_s, u"relay"_s, u"--out"_s, file});
    QCOMPARE(plain.exit, 0);
    QVERIFY(plain.out.contains("/wx/callback"));
}

void TestCliHome::saysWhyThePageIsNotWritten()
{
    const Run nowhere =
        m_ctl.json({u"callback"_s, u"relay"_s, u"--out"_s, m_ctl.folder() + u"/none/relay.html"_s});
    QCOMPARE(nowhere.fault(), u"Storage"_s);
    QVERIFY(nowhere.error()["message"_L1].toString().contains(u"page"_s));
    const Run stranger = m_ctl.json({u"callback"_s, u"relay"_s, u"--out"_s,
                                     m_ctl.folder() + u"/x.html"_s, u"--account"_s, u"wx0"_s});
    QCOMPARE(stranger.exit, 8);
    QVERIFY(!QFile::exists(m_ctl.folder() + u"/x.html"_s));
}

void TestCliHome::linksCarryTheRelayPort_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("port");
    QTest::newRow("none") << QStringList() << 0;
    QTest::newRow("usual") << QStringList{u"--relay"_s} << 21477;
    QTest::newRow("chosen") << QStringList{u"--relay-port"_s, u"8080"_s} << 8080;
}

void TestCliHome::linksCarryTheRelayPort()
{
    QFETCH(const QStringList, options);
    QFETCH(const int, port);
    const Run run = m_ctl.json(linkNew(options));
    QVERIFY2(run.exit == 0, run.told().constData());
    QCOMPARE(run.json()["relay_port"_L1].toInt(), port);
    const QString state = run.json()["state"_L1].toString();
    QCOMPARE(state.size(), port > 0 ? 40 : 32);
    QVERIFY(run.json()["link"_L1].toString().contains(u"&state="_s + state));
}

void TestCliHome::aStateOfOnesOwnHasNoPort()
{
    QCOMPARE(m_ctl.json(linkNew({u"--relay"_s, u"--state"_s, u"abc"_s})).exit, 2);
    QCOMPARE(m_ctl.json(linkNew({u"--relay-port"_s, u"80"_s})).exit, 2);
}

void TestCliHome::takesACallbackFromAPhone()
{
    const QString state = m_ctl.json(linkNew({})).json()["state"_L1].toString();
    QProcess phone;
    m_ctl.prepare(phone, {u"--json"_s, u"callback"_s, u"phone"_s, u"--account"_s, kAppId,
                          u"--interface"_s, u"127.0.0.1"_s});
    phone.setReadChannel(QProcess::StandardError);
    phone.start();
    static const QString kCode = u"\\b([0-9]{6})\\b"_s;
    QByteArray told;
    while (captured(kCode, told).isEmpty() && phone.waitForReadyRead(kPatience)) {
        told += phone.readAllStandardError();
    }
    const quint16 port = captured(u"http://127\\.0\\.0\\.1:([0-9]+)/"_s, told).toUShort();
    const QByteArray code = captured(kCode, told).toLatin1();
    QVERIFY2(port > 0 && code.size() == 6, told.constData());

    const QByteArray host = " / HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) + "\r\n";
    const QByteArray page = ask(u"127.0.0.1"_s, port, "GET" + host + "\r\n");
    const QByteArray token = captured(u"name=\"token\" value=\"([0-9a-f]+)\""_s, page).toLatin1();
    const QByteArray body = "token=" + token + "&pairing=" + code +
                            "&text=https%3A%2F%2Fshu.example.com%2Fwx%2Fcb%3Fcode%3D" +
                            QByteArray(32, 'a') + "%26state%3D" + state.toLatin1();
    const QByteArray reply =
        ask(u"127.0.0.1"_s, port,
            "POST" + host + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " +
                QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QVERIFY2(reply.startsWith("HTTP/1.1 200 "), reply.constData());
    QVERIFY(phone.state() == QProcess::NotRunning || phone.waitForFinished(kPatience));
    const QByteArray out = phone.readAllStandardOutput();
    QVERIFY(!out.contains(QByteArray(32, 'a'))); // masked
    const QJsonObject json = QJsonDocument::fromJson(out).object();
    QCOMPARE(json["outcome"_L1].toString(), u"code"_s);
    QCOMPARE(json["state"_L1].toString(), state);
    QCOMPARE(phone.exitCode(), 0);
}

void TestCliHome::opensAtNoOtherMachinesAddress_data()
{
    QTest::addColumn<QString>("interface");
    for (const char *name : {"0.0.0.0", "::", "192.0.2.7", "nosuch0"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void TestCliHome::opensAtNoOtherMachinesAddress()
{
    QFETCH(const QString, interface);
    const Run run = m_ctl.json(
        {u"callback"_s, u"phone"_s, u"--account"_s, kAppId, u"--interface"_s, interface});
    QCOMPARE(run.fault(), u"Invalid"_s);
    QVERIFY(run.error()["message"_L1].toString().contains(interface));
}

} // namespace wxbind::test

QTEST_GUILESS_MAIN(wxbind::test::TestCliHome)
#include "tst_clihome.moc"
