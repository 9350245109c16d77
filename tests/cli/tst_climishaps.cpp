#include "tests/cli/sandboxprocess.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpServer>

namespace wxbind::test {

/// What operators get wrong, or what goes wrong around them: told so that they know how to go on.
class TestCliMishaps final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void updatesAnAccountAndItsSecret();
    void remarksOnAnUnlikelySecret();
    void signsInOnAManagedAccount();
    void keepsTheCodeWhenNothingWasSent();
    void tellsErrorsOfUnfinishedSignIns_data();
    void tellsErrorsOfUnfinishedSignIns();
    void tellsWhetherAUserWasMade();
    void looksAtTheStateOfACallback();
    void tellsOfACallbackThatWasTurnedAway();
    void takesTheCodeOutOfAnAddress();

private:
    [[nodiscard]] QStringList signIn(const QString &callback) const
    {
        return {u"signin"_s, u"--account"_s, m_sandbox->appId(), callback};
    }
    [[nodiscard]] QString person(int number) const { return m_sandbox->person(number); }
    [[nodiscard]] static QByteArray post(const QString &address, const QJsonObject &body);
    [[nodiscard]] static QByteArray visit(const QString &address);
    [[nodiscard]] static QByteArray answered(QNetworkReply *reply);
    /// What a listener prints while its address is visited with `query`, and the page it shows.
    struct Heard
    {
        QByteArray out;
        QByteArray err;
        QByteArray page;
    };
    [[nodiscard]] Heard listen(const QStringList &more, const QString &query) const;

    Ctl m_ctl;
    std::unique_ptr<SandboxProcess> m_sandbox;
};

QByteArray TestCliMishaps::answered(QNetworkReply *reply)
{
    const bool done = QTest::qWaitFor([reply] { return reply->isFinished(); }, kPatience);
    return done ? reply->readAll() : QByteArray();
}

QByteArray TestCliMishaps::post(const QString &address, const QJsonObject &body)
{
    QNetworkAccessManager network;
    QNetworkRequest request{QUrl(address)};
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    return answered(network.post(request, QJsonDocument(body).toJson()));
}

QByteArray TestCliMishaps::visit(const QString &address)
{
    QNetworkAccessManager network;
    return answered(network.get(QNetworkRequest{QUrl(address)}));
}

TestCliMishaps::Heard TestCliMishaps::listen(const QStringList &more, const QString &query) const
{
    QProcess process;
    m_ctl.prepare(process, QStringList{u"--json"_s, u"callback"_s, u"listen"_s, u"--account"_s,
                                       m_sandbox->appId()} +
                               more);
    process.start();
    process.setReadChannel(QProcess::StandardError);
    while (!process.canReadLine() && process.waitForReadyRead(kPatience)) {
    }
    const QByteArray line = process.readLine().trimmed();
    Heard heard;
    heard.page = visit(QString::fromUtf8(line.mid(line.indexOf("http://"))) + query);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    process.waitForFinished(kPatience);
    heard.out = process.readAllStandardOutput();
    heard.err = process.readAllStandardError();
    return heard;
}

void TestCliMishaps::initTestCase()
{
    m_sandbox = std::make_unique<SandboxProcess>(m_ctl);
    QCOMPARE(m_sandbox->addTo(m_ctl).exit, 0);
}

void TestCliMishaps::updatesAnAccountAndItsSecret()
{
    const QStringList update{u"account"_s, u"update"_s, m_sandbox->appId(), u"--secret-stdin"_s};
    QCOMPARE(m_ctl.json(update, "00000000000000000000000000000000\n").exit, 0);
    const Run wrong = m_ctl.json(signIn(m_sandbox->callback(m_ctl, person(0))));
    QCOMPARE(wrong.exit, 4);
    const Run run = m_ctl.json(update + QStringList{u"--name"_s, u"改名"_s}, m_sandbox->secret());
    QCOMPARE(run.exit, 0);
    QCOMPARE(run.json()["name"_L1].toString(), u"改名"_s);
    QVERIFY(run.json()["has_secret"_L1].toBool());
    QCOMPARE(run.json()["domains"_L1].toArray().size(), 1);
    QCOMPARE(m_ctl.json(signIn(m_sandbox->callback(m_ctl, person(0)))).exit, 0);
}

void TestCliMishaps::remarksOnAnUnlikelySecret()
{
    const auto add = [this](const QString &appId, const QByteArray &secret) {
        return m_ctl.json(
            {u"account"_s, u"add"_s, u"--appid"_s, appId, u"--name"_s, u"x"_s, u"--secret-stdin"_s},
            secret);
    };
    const Run odd = add(u"wx00000000000000a1"_s, "short\n");
    QCOMPARE(odd.exit, 0);
    QVERIFY2(odd.err.contains("32 hex digits"), odd.err.constData());
    QCOMPARE(add(u"wx00000000000000a2"_s, QByteArray(32, 'a')).err, QByteArray());
    const Run removed = m_ctl.json({u"account"_s, u"remove"_s, u"wx00000000000000a2"_s});
    QCOMPARE(removed.exit, 0);
    QVERIFY(!removed.json()["has_secret"_L1].toBool());
    const QString empty = m_ctl.file(u"empty"_s, "\n");
    const Run run = m_ctl.json({u"account"_s, u"list"_s, u"--passphrase-file"_s, empty});
    QCOMPARE(run.exit, 7);
    QVERIFY(run.error()["message"_L1].toString().contains(empty));
    QVERIFY(!run.error()["fix"_L1].toString().isEmpty());
}

void TestCliMishaps::signsInOnAManagedAccount()
{
    QJsonObject managed;
    for (const QJsonValue &account : m_sandbox->announced()["accounts"_L1].toArray()) {
        managed = account["kind"_L1] == "component"_L1 ? account.toObject() : managed;
    }
    const QString appId = managed["appid"_L1].toString();
    const QString component = managed["component_appid"_L1].toString();
    QVERIFY(!component.isEmpty());
    const auto store = [&](const QString &verb, const QByteArray &token) {
        return m_ctl
            .json(verb == "add"_L1
                      ? QStringList{u"account"_s, u"add"_s, u"--appid"_s, appId, u"--name"_s,
                                    u"托管"_s, u"--kind"_s, u"component"_s, u"--component-appid"_s,
                                    component, u"--domain"_s, u"127.0.0.1"_s, u"--api-base"_s,
                                    m_sandbox->base(), u"--authorize-base"_s, m_sandbox->base(),
                                    u"--secret-stdin"_s}
                      : QStringList{u"account"_s, u"update"_s, appId, u"--secret-stdin"_s},
                  token)
            .exit;
    };
    const auto run = [&] {
        const QString link = m_ctl
                                 .json({u"link"_s, u"new"_s, u"--account"_s, appId, u"--redirect"_s,
                                        u"http://127.0.0.1/wx/callback"_s})
                                 .json()["link"_L1]
                                 .toString();
        return m_ctl.json(
            {u"signin"_s, u"--account"_s, appId, SandboxProcess::approve(link, person(3))});
    };
    QCOMPARE(store(u"add"_s, managed["secret"_L1].toString().toUtf8()), 0);
    const Run wrong = run();
    QCOMPARE(wrong.exit, 4);
    QCOMPARE(wrong.error()["endpoint"_L1].toString(), u"sns/oauth2/component/access_token"_s);
    QVERIFY(wrong.error()["fix"_L1].toString().contains(u"component_access_token"_s));
    const QByteArray reply =
        post(m_sandbox->base() + u"/cgi-bin/component/api_component_token"_s,
             {{u"component_appid"_s, component},
              {u"component_appsecret"_s, managed["component_appsecret"_L1]},
              {u"component_verify_ticket"_s, managed["component_verify_ticket"_L1]}});
    const QString token =
        QJsonDocument::fromJson(reply).object()["component_access_token"_L1].toString();
    QVERIFY(!token.isEmpty());
    QCOMPARE(store(u"update"_s, token.toUtf8()), 0);
    const Run good = run();
    QVERIFY2(good.exit == 0, good.told().constData());
    QCOMPARE(good.json()["decision"_L1].toString(), u"new-user"_s);
}

void TestCliMishaps::keepsTheCodeWhenNothingWasSent()
{
    const QString callback = m_sandbox->callback(m_ctl, person(4));
    const QString code =
        m_ctl.json({u"callback"_s, u"parse"_s, callback}).json()["code"_L1].toString();
    QTcpServer placeholder; // a port that is ours and then nobody's
    QVERIFY(placeholder.listen(QHostAddress::LocalHost));
    const QString dead = u"http://127.0.0.1:%1"_s.arg(placeholder.serverPort());
    placeholder.close();
    const Run lost = m_ctl.json(QStringList{u"--api-base"_s, dead} + signIn(callback));
    QCOMPARE(lost.exit, 3);
    QVERIFY2(lost.error()["fix"_L1].toString().contains(u"code alone"_s), lost.out.constData());
    const Run again = m_ctl.json(signIn(code));
    QVERIFY2(again.exit == 0, again.told().constData());
}

void TestCliMishaps::tellsErrorsOfUnfinishedSignIns_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("scope");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("fault");
    QTest::newRow("refused") << u"refuse"_s << u"snsapi_userinfo"_s << 7 << u"Invalid"_s;
    QTest::newRow("held") << m_sandbox->person(0, true) << u"snsapi_userinfo"_s << 6
                          << u"Conflict"_s;
    QTest::newRow("needs userinfo") << person(6) << u"snsapi_base"_s << 7 << u"Invalid"_s;
}

void TestCliMishaps::tellsErrorsOfUnfinishedSignIns()
{
    QFETCH(QString, who);
    QFETCH(QString, scope);
    QFETCH(int, exit);
    QFETCH(QString, fault);
    const QString callback = m_sandbox->callback(m_ctl, who, {u"--scope"_s, scope});
    const Run run = m_ctl.json(signIn(callback));
    QCOMPARE(run.exit, exit);
    QCOMPARE(run.fault(), fault);
    QCOMPARE(run.error()["exit"_L1].toInt(), exit);
    QVERIFY(!run.error()["message"_L1].toString().isEmpty());
    QVERIFY(!run.error()["fix"_L1].toString().isEmpty());
}

void TestCliMishaps::tellsWhetherAUserWasMade()
{
    const QString known = m_ctl.json({u"user"_s, u"show"_s, u"U-1"_s})
                              .json()["bindings"_L1][0]["openid"_L1]
                              .toString();
    const Run fresh = m_ctl.json(signIn(m_sandbox->callback(m_ctl, person(7))));
    QCOMPARE(fresh.exit, 0);
    QVERIFY(fresh.json()["user"_L1]["created"_L1].toBool());
    const Run again = m_ctl.json(signIn(m_sandbox->callback(m_ctl, person(7))));
    QVERIFY(!again.json()["user"_L1]["created"_L1].toBool());
    const Run held =
        m_ctl.json(signIn(m_sandbox->callback(m_ctl, person(7), {u"--expect"_s, known})));
    QCOMPARE(held.exit, 6);
    QCOMPARE(held.json()["unionid"_L1], fresh.json()["unionid"_L1]);
    QVERIFY(held.json()["unionid"_L1].isString());
}

void TestCliMishaps::looksAtTheStateOfACallback()
{
    QCOMPARE(m_sandbox->link(m_ctl, {u"--state"_s, u"looked1"_s}).exit, 0);
    const QString code = u"0123456789abcdef0123456789abcdef"_s;
    const auto query = [&code](const QString &state) {
        return QString(u"?code="_s + code + u"&state="_s + state);
    };
    const Heard known = listen({}, query(u"looked1"_s));
    QVERIFY2(known.out.contains(R"("state_verdict":"waiting")"), known.out.constData());
    QVERIFY(known.page.contains("The callback has arrived"));
    QVERIFY(!known.out.contains(code.toUtf8()));
    const Heard revealed = listen({u"--reveal"_s}, query(u"looked1"_s)); // it was not claimed
    QVERIFY2(revealed.out.contains(code.toUtf8()), revealed.out.constData());
    QVERIFY(revealed.out.contains(R"("state_verdict":"waiting")"));
    for (const QString &invented : {query(u"invented"_s), u"?state=invented"_s}) {
        const Heard unknown = listen({}, invented);
        QVERIFY2(unknown.out.contains(R"("state_verdict":"unknown")"), unknown.out.constData());
        QVERIFY2(unknown.page.contains("Unknown state"), unknown.page.constData());
        QVERIFY(!unknown.page.contains("has arrived"));
    }
}

void TestCliMishaps::tellsOfACallbackThatWasTurnedAway()
{
    const Heard heard =
        listen({u"--sign-in"_s}, u"?code=0123456789abcdef0123456789abcdef&state=invented"_s);
    QCOMPARE(heard.out, QByteArray());
    QVERIFY2(heard.err.contains("StateUnknown"), heard.err.constData());
}

void TestCliMishaps::takesTheCodeOutOfAnAddress()
{
    const QStringList exchange{u"token"_s, u"exchange"_s, u"--account"_s, m_sandbox->appId()};
    const QString callback = m_sandbox->callback(m_ctl, person(8));
    const Run run = m_ctl.json(exchange + QStringList{callback});
    QVERIFY2(run.exit == 0, run.told().constData());
    const Run bad = m_ctl.json(exchange + QStringList{u"https://a.example/cb?state=s1"_s});
    QCOMPARE(bad.exit, 7);
    QCOMPARE(bad.fault(), u"Invalid"_s);
}

} // namespace wxbind::test

QTEST_GUILESS_MAIN(wxbind::test::TestCliMishaps)
#include "tst_climishaps.moc"
