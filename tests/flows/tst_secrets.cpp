#include "app/composition.h"
#include "core/sandbox/sandbox.h"
#include "tests/flows/leaksearch.h"
#include "tests/flows/phone.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

#include <mutex>

using namespace wxbind;
using namespace wxbind::test;
using namespace Qt::StringLiterals;

namespace {

std::mutex logMutex;
QByteArray logged; // guarded by logMutex; a message handler has no other place to write to

void keepLog(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    const std::lock_guard lock(logMutex);
    logged += QByteArray(context.category) + ": " + message.toUtf8() + '\n';
}

/// A whole journey with everything that may write a secret down, and the secrets it had.
struct Journey
{
    QHash<QByteArray, QByteArray> secrets; ///< name, value
    QByteArray log;
    QByteArray errors; ///< what would be shown of everything that went wrong
};

} // namespace

/// No secret is left behind anywhere: a journey with all log categories on, and then a search for
/// its AppSecret, codes and tokens in every spelling.
class tst_Secrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", m_home.filePath(u"config"_s).toUtf8());
        qputenv("XDG_DATA_HOME", m_home.filePath(u"data"_s).toUtf8());
        qputenv("XDG_CACHE_HOME", m_home.filePath(u"cache"_s).toUtf8());
        QLoggingCategory::setFilterRules(u"*=true"_s);
        const QtMessageHandler before = qInstallMessageHandler(keepLog);
        travel();
        qInstallMessageHandler(before);
        QLoggingCategory::setFilterRules({});
        const std::lock_guard lock(logMutex);
        m_journey.log = logged;
    }

    void findsEverySpelling_data()
    {
        QTest::addColumn<QByteArray>("haystack");
        const QByteArray secret = "84_Ab/c\"d-E_f0123456789";
        QTest::newRow("raw") << QByteArray("x=" + secret + ";");
        QTest::newRow("percent-encoded") << QByteArray("?s=" + secret.toPercentEncoding());
        QTest::newRow("percent-encoded twice")
            << QByteArray("?s=" + secret.toPercentEncoding().toPercentEncoding());
        QTest::newRow("hex") << QByteArray(secret.toHex());
        QTest::newRow("json")
            << QJsonDocument(QJsonObject{{u"s"_s, QString::fromUtf8(secret)}}).toJson();
        QTest::newRow("json, slashes escaped") << QByteArray("\"84_Ab\\/c\\\"d-E_f0123456789\"");
        QTest::newRow("base64") << secret.toBase64();
        QTest::newRow("base64 in a text") << QByteArray("user:" + secret + "!").toBase64();
        QTest::newRow("base64 in another text") << QByteArray("user::" + secret).toBase64();
        QTest::newRow("base64url")
            << QByteArray("k" + secret).toBase64(QByteArray::Base64UrlEncoding);
        const QString text = QString::fromUtf8(secret);
        QTest::newRow("utf-16") << QByteArray(reinterpret_cast<const char *>(text.utf16()),
                                              text.size() * 2);
    }

    /// The search itself must be able to find something.
    void findsEverySpelling()
    {
        QFETCH(const QByteArray, haystack);
        QVERIFY(leaks(haystack, "84_Ab/c\"d-E_f0123456789"));
        QVERIFY(!leaks(haystack, "84_Ab/c\"d-E_f1123456789"));
    }

    void hasBeenOnAWholeJourney()
    {
        for (const char *name :
             {"appsecret", "passphrase", "code of zhangsan", "code by the listener",
              "code that was lost", "access token", "refresh token", "refreshed access token",
              "basic token", "stable token"}) {
            QVERIFY2(m_journey.secrets.value(name).size() >= 16, name);
        }
        QVERIFY(m_journey.log.size() > 1000); // the categories were on
        QVERIFY(m_journey.errors.contains("invalid code"));
    }

    void leavesNoSecretInTheLogs_data() { nameSecrets(); }
    void leavesNoSecretInTheLogs() { QVERIFY(!leaks(m_journey.log, fetched())); }

    void leavesNoSecretInErrors_data() { nameSecrets(); }
    void leavesNoSecretInErrors() { QVERIFY(!leaks(m_journey.errors, fetched())); }

    /// The database, its -wal, the backup, settings and all that was written beside them.
    void leavesNoSecretInFiles_data() { nameSecrets(); }
    void leavesNoSecretInFiles() { QCOMPARE(filesWith(m_home.path(), fetched()), QStringList()); }

    void leavesNoSecretInTheArgumentList_data() { nameSecrets(); }
    void leavesNoSecretInTheArgumentList()
    {
        QFile arguments(u"/proc/self/cmdline"_s);
        QVERIFY(arguments.open(QIODevice::ReadOnly));
        const QByteArray line = arguments.readAll();
        QVERIFY(!line.isEmpty());
        QVERIFY(!leaks(line, fetched()));
    }

private:
    void nameSecrets() const
    {
        QTest::addColumn<QByteArray>("secret");
        for (auto it = m_journey.secrets.cbegin(); it != m_journey.secrets.cend(); ++it) {
            QTest::newRow(it.key().constData()) << it.value();
        }
    }

    [[nodiscard]] static QByteArray fetched()
    {
        QFETCH(const QByteArray, secret);
        return secret;
    }

    void keepError(const Error &error)
    {
        m_journey.errors += faultName(error.fault).data();
        m_journey.errors += ' ' + error.detail.toUtf8() + ' ' + error.rid.toUtf8() + '\n';
    }

    /// What the person brought back, and its code among the secrets.
    [[nodiscard]] QString comeBack(Console &console, const QString &person, const char *name)
    {
        LinkWish wish;
        wish.appId = m_account.appId;
        wish.order.redirectUri = m_listener.toString();
        wish.order.scope = u"snsapi_userinfo"_s;
        const IssuedLink link = must(waitFor(console.links.create(wish)));
        const QString came = approve(link.link.text, person);
        m_journey.secrets.insert(name, SignInDesk::parse(came).code.reveal());
        return came;
    }

    [[nodiscard]] Result<Attempt> signIn(Console &console, const QString &came)
    {
        auto attempt = waitFor(console.signIns.run(m_account.appId, SignInDesk::parse(came)));
        keepError(attempt ? attempt->error.value_or(Error()) : attempt.error());
        return attempt;
    }

    /// As the programs are built, with a passphrase file; the platform is the sandbox.
    [[nodiscard]] std::unique_ptr<Composition> depart()
    {
        m_journey.secrets.insert("passphrase", "correct horse battery staple");
        CompositionOptions options;
        options.dataDir = m_home.filePath(u"data/wxbind"_s);
        options.passphrase = Secret(m_journey.secrets.value("passphrase"));
        auto composition = must(Composition::build(options));
        (void)must(waitFor(composition->ready()));
        return composition;
    }

    void enterAccount(Console &console, const Sandbox &sandbox)
    {
        const SandboxAccountInfo info = sandbox.accounts().first();
        m_journey.secrets.insert("appsecret", info.secret.toUtf8());
        m_account.appId = AppId(info.appId);
        m_account.name = u"planted"_s;
        m_account.domains = {u"127.0.0.1"_s};
        m_account.apiBase = sandbox.address();
        m_account.authorizeBase = sandbox.address();
        m_account = must(waitFor(console.accounts.add(m_account, Secret(info.secret))));
        m_listener =
            must(console.signIns.listen(m_account, 0, [this](const Result<Attempt> &attempt) {
                keepError(attempt ? attempt->error.value_or(Error()) : attempt.error());
                return BrowserPage{attempt.has_value(), u"told"_s, {}};
            }));
    }

    void travel()
    {
        const auto composition = depart();
        Console &console = composition->console();
        Sandbox sandbox{SandboxOptions()};
        (void)must(sandbox.start());
        enterAccount(console, sandbox);

        const QString first = comeBack(console, u"zhangsan"_s, "code of zhangsan");
        const Attempt bound = must(signIn(console, first));
        (void)signIn(console, first); // used
        visit(comeBack(console, u"lisi"_s, "code by the listener"));
        meetFaults(console, sandbox);
        useTokens(console, {m_account.appId, bound.openId});
        leaveFiles(console, bound);
    }

    void meetFaults(Console &console, Sandbox &sandbox)
    {
        Sandbox::PlayedFault fault;
        fault.path = u"/sns/oauth2"_s;
        fault.kind = u"close"_s;
        sandbox.playFault(fault);
        (void)signIn(console, comeBack(console, u"wangwu"_s, "code that was lost"));
        fault.kind = u"errcode"_s;
        fault.errcode = 40029;
        sandbox.playFault(fault);
        (void)signIn(console, comeBack(console, u"wangwu"_s, "code that was refused"));
    }

    void useTokens(Console &console, const Identity &identity)
    {
        TokenDesk &tokens = console.tokens;
        const TokenView kept = must(waitFor(tokens.reveal(identity)));
        m_journey.secrets.insert("access token", kept.token.grant.accessToken.reveal());
        m_journey.secrets.insert("refresh token", kept.token.grant.refreshToken.reveal());
        const TokenView renewed = must(waitFor(tokens.refresh(identity)));
        m_journey.secrets.insert("refreshed access token",
                                 renewed.token.grant.accessToken.reveal());
        (void)must(waitFor(tokens.verify(identity)));
        (void)must(waitFor(tokens.userInfo(identity, UserInfoLang::En)));
        for (const auto &[name, source] :
             {std::pair("basic token", BasicTokenSource::Token),
              std::pair("stable token", BasicTokenSource::StableToken)}) {
            const auto view =
                must(waitFor(console.basicTokens.token(identity.appId, source, false)));
            m_journey.secrets.insert(name, view.accessToken.reveal());
        }
        (void)must(waitFor(console.basicTokens.followerInfo(identity, BasicTokenSource::Token)));
        const auto checks = must(waitFor(console.accounts.check(identity.appId)));
        for (const AccountCheck &check : checks) {
            m_journey.errors += check.detail.toUtf8() + '\n';
        }
    }

    /// A copy of the database, a QR file, and the -wal as it is while programs work, before the
    /// last connection folds it in.
    void leaveFiles(Console &console, const Attempt &attempt)
    {
        (void)must(waitFor(console.database.backup(m_home.filePath(u"backup.db"_s))));
        const QrMatrix qr = must(console.links.qrOf(attempt.link));
        (void)must(waitFor(console.links.saveQr(qr, m_home.filePath(u"link.svg"_s))));
        for (const auto suffix : {""_L1, "-wal"_L1}) {
            QVERIFY(QFile::copy(QString(console.database.path() + suffix),
                                m_home.filePath(u"at-work.db"_s + suffix)));
        }
    }

    QTemporaryDir m_home;
    Account m_account;
    QUrl m_listener;
    Journey m_journey;
};

QTEST_GUILESS_MAIN(tst_Secrets)
#include "tst_secrets.moc"
