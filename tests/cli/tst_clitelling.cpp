#include "tests/cli/sandboxprocess.h"

#include <QRegularExpression>

namespace wxbind::test {

/// What the command line tells beside its answers: help in straight columns, -v, masks, the way
/// out.
class TestCliTelling final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void alignsItsHelp_data();
    void alignsItsHelp();
    void tellsEachCallWhenAsked();
    void isQuietWhenNotAsked();
    void masksAPersonsTokens();
    void leavesTheVaultClosedToLook_data();
    void leavesTheVaultClosedToLook();
    void tellsANewerDatabaseFromABrokenOne();

private:
    Ctl m_ctl;
    std::unique_ptr<SandboxProcess> m_sandbox;
    QString m_openId;
};

/// Columns of a terminal: a Chinese character and its full-width marks take two.
static int columnsUpTo(const QString &text, qsizetype end)
{
    int columns = 0;
    for (qsizetype i = 0; i < end; ++i) {
        columns += text[i].unicode() >= 0x2e80 ? 2 : 1;
    }
    return columns;
}

void TestCliTelling::initTestCase()
{
    m_sandbox = std::make_unique<SandboxProcess>(m_ctl);
    QCOMPARE(m_sandbox->addTo(m_ctl).exit, 0);
    const QString callback = m_sandbox->callback(m_ctl, m_sandbox->person());
    const Run run =
        m_ctl.json({u"signin"_s, u"--account"_s, m_sandbox->appId(), u"-"_s}, callback.toUtf8());
    QCOMPARE(run.exit, 0);
    m_openId = run.json()["openid"_L1].toString();
}

void TestCliTelling::alignsItsHelp_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("lang");
    const QList<std::pair<const char *, QStringList>> helps{
        {"root", {}},
        {"link new", {u"link"_s, u"new"_s}},
        {"account add", {u"account"_s, u"add"_s}}};
    for (const auto &[name, command] : helps) {
        for (const char *lang : {"zh_CN", "en"}) {
            QTest::addRow("%s, %s", name, lang) << command << QString::fromLatin1(lang);
        }
    }
}

void TestCliTelling::alignsItsHelp()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, lang);
    const Run run =
        m_ctl.run(QStringList{u"--lang"_s, lang} + arguments + QStringList{u"--help"_s});
    QCOMPARE(run.exit, 0);
    // A name, two blanks at least, and what it does.
    static const QRegularExpression row(u"^  (\\S.*?)  +(?=\\S)"_s);
    int rows = 0;
    const QStringList lines = QString::fromUtf8(run.out).split(u'\n');
    for (const QString &line : lines) {
        if (const auto match = row.match(line); match.hasMatch()) {
            ++rows;
            QVERIFY2(columnsUpTo(line, match.capturedEnd()) == 34, qPrintable(line));
        }
    }
    QVERIFY(rows >= 5);
}

void TestCliTelling::tellsEachCallWhenAsked()
{
    const Run run = m_ctl.json({u"-v"_s, u"token"_s, u"verify"_s, u"--account"_s,
                                m_sandbox->appId(), u"--openid"_s, m_openId});
    QCOMPARE(run.exit, 0);
    QVERIFY(!run.json().isEmpty()); // still one document, and nothing else, on stdout
    const QString told = QString::fromUtf8(run.err);
    QVERIFY2(told.contains(QString(m_ctl.data() + u"/wxbind.db"_s)), run.err.constData());
    QVERIFY2(told.contains(u"passphrase file"_s), run.err.constData());
    static const QRegularExpression call(u"sns/auth: HTTP 200, \\d+ ms, errcode 0"_s);
    QVERIFY2(told.contains(call), run.err.constData());
}

void TestCliTelling::isQuietWhenNotAsked()
{
    const Run run = m_ctl.json(
        {u"token"_s, u"verify"_s, u"--account"_s, m_sandbox->appId(), u"--openid"_s, m_openId});
    QCOMPARE(run.exit, 0);
    QCOMPARE(run.err, QByteArray());
}

void TestCliTelling::masksAPersonsTokens()
{
    const Run run = m_ctl.json({u"user"_s, u"show"_s, m_openId});
    QCOMPARE(run.exit, 0);
    const QJsonObject token = run.json()["tokens"_L1][0].toObject();
    static const QRegularExpression mask(u"^.{4}….{3} \\(\\d+\\)$"_s);
    QVERIFY2(token["access_token"_L1].toString().contains(mask), run.out.constData());
    QVERIFY(token["refresh_token"_L1].toString().contains(mask));
    QVERIFY(token["has_token"_L1].toBool());
    QVERIFY(!run.out.contains(R"("action":"reveal")"));
}

void TestCliTelling::leavesTheVaultClosedToLook_data()
{
    QTest::addColumn<QString>("passphrase");
    QTest::newRow("none") << QString();
    QTest::newRow("wrong") << u"another one"_s;
}

void TestCliTelling::leavesTheVaultClosedToLook()
{
    QFETCH(QString, passphrase);
    m_ctl.unset(u"WXBIND_PASSPHRASE"_s);
    if (!passphrase.isEmpty()) {
        m_ctl.set(u"WXBIND_PASSPHRASE"_s, passphrase);
    }
    const Run run = m_ctl.json({u"user"_s, u"show"_s, m_openId});
    m_ctl.set(u"WXBIND_PASSPHRASE"_s, u"only for tests"_s);
    QCOMPARE(run.exit, 0);
    const QJsonObject token = run.json()["tokens"_L1][0].toObject();
    QVERIFY(token["has_token"_L1].toBool());
    QVERIFY(token["access_token"_L1].isNull());
    QVERIFY(token["refresh_token"_L1].isNull());
    QVERIFY(token["expires_at"_L1].isString());
}

void TestCliTelling::tellsANewerDatabaseFromABrokenOne()
{
    const Ctl other;
    QCOMPARE(other.json({u"account"_s, u"list"_s}).exit, 0);
    QFile file(other.data() + u"/wxbind.db"_s);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(60)); // where the file's header keeps the schema's number, high byte first
    QCOMPARE(file.write(QByteArray("\0\0\0\x63", 4)), 4);
    file.close();
    const Run run = other.json({u"account"_s, u"list"_s});
    QCOMPARE(run.exit, 5);
    QCOMPARE(run.fault(), u"Storage"_s);
    const QString message = run.error()["message"_L1].toString();
    QVERIFY2(message.contains(u"newer"_s), qPrintable(message));
    QVERIFY(message.contains(file.fileName()));
    QVERIFY(message.contains(u"schema 99"_s));
    QVERIFY(!run.error()["fix"_L1].toString().contains(u"disk"_s));
}

} // namespace wxbind::test

QTEST_GUILESS_MAIN(wxbind::test::TestCliTelling)
#include "tst_clitelling.moc"
