#include "tests/cli/sandboxprocess.h"

namespace wxbind::test {

namespace {

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

QStringList missing(const QJsonObject &object, const QStringList &keys)
{
    QStringList absent;
    for (const QString &key : keys) {
        if (!object.contains(key)) {
            absent.append(key);
        }
    }
    return absent;
}

constexpr auto kAccount = "appid name kind domains api_base authorize_base has_secret";
constexpr auto kToken = "openid unionid scope expires_at refresh_expires_at snapshot access_token "
                        "refresh_token exchange";
constexpr auto kProfile = "openid unionid nickname sex province city country headimgurl privilege "
                          "fetched_at exchange";
constexpr auto kUserRow = "user_id name nickname appid openid unionid state bound_at last_seen_at";

} // namespace

/// Every document against the contract's table, on one person's way through the sandbox.
class TestCliContract final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void announcesTheSandboxOnOneLine();
    void tellsTheWholeSignIn();
    void documentsCarryTheContract_data();
    void documentsCarryTheContract();
    void listsHoldObjects_data();
    void listsHoldObjects();
    void linkTellsItsQrAndFindings();
    void refusedLinkTellsEveryFinding();
    void linksAreKeptInABook();
    void usersComeByPages();
    void unknownPersonIsNewAndThenKnown();
    void accountCheckTellsEachLine();
    void snapshotUserIsHeld();
    void refusalEndsTheAttempt();

private:
    [[nodiscard]] QStringList with(const char *verb, const QStringList &more = {}) const
    {
        return words(verb) + QStringList{u"--account"_s, m_sandbox->appId()} + more;
    }
    [[nodiscard]] QString code() const
    {
        const QString callback = m_sandbox->callback(m_ctl, m_sandbox->person());
        return m_ctl.json({u"callback"_s, u"parse"_s, callback}).json()["code"_L1].toString();
    }

    Ctl m_ctl;
    std::unique_ptr<SandboxProcess> m_sandbox;
    QJsonObject m_signIn;
};

void TestCliContract::initTestCase()
{
    m_sandbox = std::make_unique<SandboxProcess>(m_ctl);
    QVERIFY(!m_sandbox->base().isEmpty());
    const Run added = m_sandbox->addTo(m_ctl);
    QCOMPARE(added.exit, 0);
    QVERIFY(added.json()["has_secret"_L1].toBool());
    const QString callback = m_sandbox->callback(m_ctl, m_sandbox->person());
    QVERIFY(callback.contains(u"code="_s));
    const Run run = m_ctl.json(with("signin", {callback}));
    QVERIFY2(run.exit == 0, run.told().constData());
    m_signIn = run.json();
}

void TestCliContract::announcesTheSandboxOnOneLine()
{
    QVERIFY(m_sandbox->line().endsWith('\n'));
    QCOMPARE(
        missing(m_sandbox->announced(), words("api_base authorize_base control accounts people")),
        QStringList());
    QCOMPARE(missing(m_sandbox->account(), words("appid secret redirect_uris")), QStringList());
    QCOMPARE(m_sandbox->announced()["people"_L1].toArray().size(), 24);
}

void TestCliContract::tellsTheWholeSignIn()
{
    QCOMPARE(missing(m_signIn, words("attempt steps openid unionid scope snapshot decision user "
                                     "expected came")),
             QStringList());
    QCOMPARE(m_signIn["decision"_L1].toString(), u"new-user"_s);
    QStringList steps;
    for (const QJsonValue &step : m_signIn["steps"_L1].toArray()) {
        QCOMPARE(missing(step.toObject(), words("step ok ms exchange")), QStringList());
        QVERIFY(step.toObject()["ok"_L1].toBool());
        steps.append(step.toObject()["step"_L1].toString());
    }
    QCOMPARE(steps, words("exchange userinfo bind"));
    QCOMPARE(missing(m_signIn["user"_L1].toObject(), words("id name")), QStringList());
}

void TestCliContract::documentsCarryTheContract_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("keys");
    const QString openId = m_signIn["openid"_L1].toString();
    const QString appId = m_sandbox->appId();
    const QString exchange = QString::number(m_signIn["steps"_L1][0]["exchange"_L1].toInteger());
    const auto row = [](const char *name, const QStringList &arguments, const char *keys) {
        QTest::newRow(name) << arguments << QString::fromLatin1(keys);
    };
    const QStringList person{u"--openid"_s, openId};
    const QString picture = m_ctl.folder() + u"/text.png"_s;
    const QString reply = m_ctl.file(u"reply"_s, R"({"openid":"o1","nickname":"张三"})");
    row("account show", {u"account"_s, u"show"_s, appId}, kAccount);
    row("callback parse", {u"callback"_s, u"parse"_s, u"code=0123456789abcdef&state=s1"_s},
        "outcome code state page findings");
    row("qr make", {u"qr"_s, u"make"_s, u"你好"_s, u"--out"_s, picture}, "text version ecc");
    row("qr read", {u"qr"_s, u"read"_s, picture}, "text version ecc");
    row("reply parse", words("reply parse --endpoint sns/userinfo") << reply,
        "verdict fields errcode errmsg rid hint findings");
    row("token refresh", with("token refresh", person), kToken);
    row("token verify", with("token verify", person), kToken);
    row("token exchange", with("token exchange", {code()}), kToken);
    row("userinfo", with("userinfo", person + words("--lang en")), kProfile);
    row("basic token", with("basic token"), "expires_at source");
    row("basic stable token", with("basic token", words("--stable --force")), "expires_at source");
    row("basic user", with("basic user", person),
        "subscribe openid language subscribe_time unionid remark groupid tagid_list "
        "subscribe_scene qr_scene qr_scene_str");
    row("user find", {u"user"_s, u"find"_s, openId}, "rows next count");
    row("user list", words("user list"), "rows next count");
    row("user show", {u"user"_s, u"show"_s, openId},
        "person bindings profile tokens attempts exchanges history");
    row("exchange show", {u"exchange"_s, u"show"_s, exchange},
        "id at step endpoint appid url status ms request reply phases");
    row("explain", words("explain 40163"), "entries");
    row("diagnose", words("diagnose 40163"), "verdict causes story next_check time_line");
    row("db path", words("db path"), "path");
    row("db check", words("db check"), "ok problems");
    row("db info", words("db info"), "path integrity schema_version file_bytes openid_collation");
    row("db backup", {u"db"_s, u"backup"_s, m_ctl.folder() + u"/copy.db"_s}, "file bytes");
}

void TestCliContract::documentsCarryTheContract()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, keys);
    const Run run = m_ctl.json(arguments);
    QVERIFY2(run.exit == 0, run.told().constData());
    QVERIFY2(run.document().isObject(), run.out.constData());
    QCOMPARE(missing(run.json(), keys.split(u' ')), QStringList());
}

void TestCliContract::listsHoldObjects_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("keys");
    QTest::newRow("account list") << words("account list") << QString::fromLatin1(kAccount);
    QTest::newRow("exchange list")
        << words("exchange list") << u"id at step endpoint appid url status ms errcode rid"_s;
    QTest::newRow("exchange list filtered")
        << words("exchange list --filter step=userinfo --filter failed=false --limit 1")
        << u"id step endpoint"_s;
}

void TestCliContract::listsHoldObjects()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, keys);
    const Run run = m_ctl.json(arguments);
    QCOMPARE(run.exit, 0);
    QVERIFY2(run.document().isArray(), run.out.constData());
    const QJsonArray rows = run.document().array();
    QVERIFY(!rows.isEmpty());
    QCOMPARE(missing(rows.first().toObject(), keys.split(u' ')), QStringList());
}

void TestCliContract::linkTellsItsQrAndFindings()
{
    const QString file = m_ctl.folder() + u"/link.svg"_s;
    const Run run = m_sandbox->link(m_ctl, {u"--qr"_s, file, u"--state"_s, u"mine42"_s});
    QCOMPARE(run.exit, 0);
    const QJsonObject link = run.json();
    QCOMPARE(missing(link, words("link state attempt expires_at qr findings")), QStringList());
    QCOMPARE(missing(link["qr"_L1].toObject(), words("version ecc modules file")), QStringList());
    QCOMPARE(link["state"_L1].toString(), u"mine42"_s);
    QCOMPARE(link["qr"_L1]["ecc"_L1].toString(), u"M"_s);
    QVERIFY(QFile::exists(file));
    const Run again = m_sandbox->link(m_ctl, {u"--state"_s, u"mine42"_s});
    QCOMPARE(again.exit, 6);
    QCOMPARE(again.fault(), u"Conflict"_s);
}

void TestCliContract::refusedLinkTellsEveryFinding()
{
    const Run run =
        m_ctl.json(with("link new", words("--redirect relative/path --scope snsapi_bse")));
    QCOMPARE(run.exit, 7);
    QCOMPARE(run.fault(), u"Invalid"_s);
    const QJsonArray findings = run.json()["findings"_L1].toArray();
    QVERIFY(findings.size() >= 2);
    for (const QJsonValue &finding : findings) {
        QCOMPARE(missing(finding.toObject(), words("id severity param message fix")),
                 QStringList());
        QVERIFY(!finding["message"_L1].toString().isEmpty());
    }
}

void TestCliContract::linksAreKeptInABook()
{
    const QJsonObject made = m_sandbox->link(m_ctl, {u"--note"_s, u"book"_s}).json();
    const QString number = QString::number(made["attempt"_L1].toInteger());
    const auto listed = [this](const QStringList &more) {
        return m_ctl.json(with("link list", more)).json();
    };
    const QJsonObject one = listed({u"--limit"_s, u"1"_s});
    QCOMPARE(one["rows"_L1].toArray().size(), 1);
    const QJsonObject row = one["rows"_L1][0].toObject();
    QCOMPARE(missing(row, words("attempt link state appid account scope note operator expect "
                                "created_at expires_at ended_at callbacks outcome decision")),
             QStringList());
    QCOMPARE(row["link"_L1], made["link"_L1]);
    QCOMPARE(row["outcome"_L1].toString(), u"waiting"_s);
    QCOMPARE(one["next"_L1].toString(), number);
    const QJsonObject next = listed({u"--after"_s, number, u"--state"_s, u"signed-in"_s});
    QCOMPARE(next["rows"_L1][0]["attempt"_L1], m_signIn["attempt"_L1]);
    QCOMPARE(next["rows"_L1][0]["callbacks"_L1].toInt(), 1);
    const Run ended = m_ctl.json({u"link"_s, u"expire"_s, u"#"_s + number});
    QCOMPARE(ended.exit, 0);
    QCOMPARE(ended.json()["outcome"_L1].toString(), u"expired"_s);
    const Run twice = m_ctl.json({u"link"_s, u"expire"_s, number});
    QCOMPARE(twice.exit, 7);
    QCOMPARE(twice.fault(), u"StateExpired"_s);
    const QJsonObject shown = m_ctl.json({u"link"_s, u"show"_s, number}).json();
    QCOMPARE(missing(shown, words("attempt link outcome expected came")), QStringList());
    const QJsonObject again = m_ctl.json({u"link"_s, u"again"_s, number}).json();
    QVERIFY(again["state"_L1] != made["state"_L1]);
    QVERIFY(again["attempt"_L1].toInteger() > made["attempt"_L1].toInteger());
    QCOMPARE(m_ctl.json({u"link"_s, u"show"_s, u"999999"_s}).exit, 8);
    QCOMPARE(m_ctl.json({u"link"_s, u"list"_s, u"--account"_s, u"wxnone"_s}).exit, 8);
}

void TestCliContract::usersComeByPages()
{
    const QString second = m_sandbox->callback(m_ctl, m_sandbox->person(1));
    QCOMPARE(m_ctl.json(with("signin", {second})).exit, 0);
    const QJsonObject first = m_ctl.json(words("user list --limit 1")).json();
    QCOMPARE(first["rows"_L1].toArray().size(), 1);
    QCOMPARE(missing(first["rows"_L1][0].toObject(), words(kUserRow)), QStringList());
    QCOMPARE(missing(first["count"_L1].toObject(), words("value exact")), QStringList());
    const QJsonObject next = m_ctl
                                 .json({u"user"_s, u"list"_s, u"--limit"_s, u"1"_s, u"--after"_s,
                                        first["next"_L1].toString()})
                                 .json();
    QCOMPARE(next["rows"_L1].toArray().size(), 1);
    QVERIFY(next["rows"_L1][0]["user_id"_L1] != first["rows"_L1][0]["user_id"_L1]);
}

void TestCliContract::unknownPersonIsNewAndThenKnown()
{
    const auto signIn = [this] {
        return m_ctl.json(with("signin", {m_sandbox->callback(m_ctl, m_sandbox->person(2))}))
            .json();
    };
    QCOMPARE(signIn()["decision"_L1].toString(), u"new-user"_s);
    const QJsonObject again = signIn();
    QCOMPARE(again["decision"_L1].toString(), u"known-user"_s);
    for (const QJsonValue &step : again["steps"_L1].toArray()) {
        QVERIFY(step["step"_L1].toString() != u"userinfo"_s);
    }
}

void TestCliContract::accountCheckTellsEachLine()
{
    const Run run = m_ctl.json({u"account"_s, u"check"_s, m_sandbox->appId()});
    const QJsonArray checks = run.json()["checks"_L1].toArray();
    QVERIFY2(!checks.isEmpty(), run.told().constData());
    bool allOk = true;
    for (const QJsonValue &check : checks) {
        QCOMPARE(missing(check.toObject(), words("id ok detail fix")), QStringList());
        allOk = allOk && check["ok"_L1].toBool();
    }
    QCOMPARE(run.exit == 0, allOk);
}

void TestCliContract::snapshotUserIsHeld()
{
    const QString callback = m_sandbox->callback(m_ctl, m_sandbox->person(0, true));
    const Run run = m_ctl.json(with("signin", {callback}));
    QCOMPARE(run.exit, 6);
    QCOMPARE(run.json()["decision"_L1].toString(), u"held-snapshot"_s);
    QVERIFY(run.json()["snapshot"_L1].toBool());
    QVERIFY(run.json()["user"_L1].isNull());
}

void TestCliContract::refusalEndsTheAttempt()
{
    const QString callback = m_sandbox->callback(m_ctl, u"refuse"_s);
    QVERIFY(!callback.isEmpty());
    const Run parsed = m_ctl.json({u"callback"_s, u"parse"_s, callback});
    QCOMPARE(parsed.exit, 7);
    QCOMPARE(parsed.json()["outcome"_L1].toString(), u"refused"_s);
    const Run run = m_ctl.json(with("signin", {callback}));
    QCOMPARE(run.exit, 7);
    QCOMPARE(run.json()["state"_L1].toString(), u"refused"_s);
}

} // namespace wxbind::test

QTEST_GUILESS_MAIN(wxbind::test::TestCliContract)
#include "tst_clicontract.moc"
