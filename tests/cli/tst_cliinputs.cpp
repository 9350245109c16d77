#include "tests/cli/sandboxprocess.h"

namespace wxbind::test {

/// What goes in: standard input, odd bytes, words that look like commands, languages; and what
/// comes out of it for people.
class TestCliInputs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDashFromStandardInput_data();
    void readsDashFromStandardInput();
    void takesOptionsBeforeAndAfterTheCommand();
    void takesCommandWordsAsText();
    void takesNegativeCodes();
    void survivesBytesThatAreNotUtf8();
    void survivesArgumentsThatAreNotUtf8();
    void readsReplyFilesByteForByte();
    void roundTripsAQrPicture();
    void needsNoDataFolderForPureCommands();
    void keepsAFreshFolderPrivate();
    void helpIsCompleteInBothLanguages_data();
    void helpIsCompleteInBothLanguages();
    void keepsTerminalsSafe();
    void userInfoLanguageIsNotOurs();

private:
    Ctl m_ctl;
};

void TestCliInputs::readsDashFromStandardInput_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("shows");
    const QStringList callback{u"callback"_s, u"parse"_s, u"-"_s};
    QTest::newRow("callback") << callback
                              << QByteArray("https://a.example/cb?code=0abcdef12345&state=s1\n")
                              << QByteArray(R"("code":"0abcdef12345")");
    QTest::newRow("log line") << callback
                              << QByteArray("GET /cb?code=0abcdef12345&state=s1 HTTP/1.1\" 200\r\n")
                              << QByteArray(R"("code":"0abcdef12345")");
    QTest::newRow("explain") << QStringList{u"explain"_s, u"-"_s} << QByteArray("40163\n")
                             << QByteArray(R"("code":"40163")");
    QTest::newRow("user") << QStringList{u"user"_s, u"find"_s, u"-"_s} << QByteArray("nobody")
                          << QByteArray(R"("rows":[])");
}

void TestCliInputs::readsDashFromStandardInput()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, shows);
    const Run run = m_ctl.json(arguments, input);
    QVERIFY2(run.exit == 0, run.told().constData());
    QVERIFY2(run.out.contains(shows), run.out.constData());
}

void TestCliInputs::takesOptionsBeforeAndAfterTheCommand()
{
    const QString other = m_ctl.folder() + u"/other"_s;
    const Run before = m_ctl.run({u"--json"_s, u"--data"_s, other, u"db"_s, u"path"_s});
    const Run after = m_ctl.run({u"db"_s, u"path"_s, u"--data"_s, other, u"--json"_s});
    QCOMPARE(before.exit, 0);
    QCOMPARE(after.out, before.out);
    QVERIFY(before.json()["path"_L1].toString().startsWith(other + u'/'));
}

void TestCliInputs::takesCommandWordsAsText()
{
    const Run run = m_ctl.json({u"user"_s, u"find"_s, u"account"_s});
    QCOMPARE(run.exit, 0);
    QVERIFY(run.json().contains(u"rows"_s));
    const QString file = m_ctl.folder() + u"/word.png"_s;
    QCOMPARE(
        m_ctl.json({u"qr"_s, u"make"_s, u"link"_s, u"--out"_s, file}).json()["text"_L1].toString(),
        u"link"_s);
}

void TestCliInputs::takesNegativeCodes()
{
    const Run run = m_ctl.json({u"explain"_s, u"-1"_s});
    QCOMPARE(run.exit, 0);
    QCOMPARE(run.json()["entries"_L1][0]["code"_L1].toString(), u"-1"_s);
}

void TestCliInputs::survivesBytesThatAreNotUtf8()
{
    // a log in GBK: 回调 and then the address
    const QByteArray line = "\xbb\xd8\xb5\xf7 GET /cb?code=0abcdef12345&state=s1";
    const Run run = m_ctl.json({u"callback"_s, u"parse"_s, u"-"_s}, line);
    QVERIFY2(run.document().isObject(), run.told().constData());
    QCOMPARE(run.json()["code"_L1].toString(), u"0abcdef12345"_s);
}

void TestCliInputs::survivesArgumentsThatAreNotUtf8()
{
    QProcess shell;
    m_ctl.prepare(shell, {});
    shell.setProgram(u"/bin/sh"_s);
    shell.setArguments({u"-c"_s, u"exec \"$0\" --json user find \"$(printf '\\377\\376x')\""_s,
                        QStringLiteral(WXBINDCTL)});
    shell.start();
    QVERIFY(shell.waitForFinished(kPatience));
    QCOMPARE(shell.exitStatus(), QProcess::NormalExit);
    QCOMPARE(shell.exitCode(), 0);
    QVERIFY(QJsonDocument::fromJson(shell.readAllStandardOutput()).isObject());
}

void TestCliInputs::readsReplyFilesByteForByte()
{
    // raw control bytes, a slash that is escaped, a BOM: all have been seen
    const QString file = m_ctl.file(
        u"odd.json"_s, "\xef\xbb\xbf{\"openid\":\"o1\",\"nickname\":\"a\x14\x07\",\"headimgurl\":"
                       "\"http:\\/\\/x\"}");
    const Run run = m_ctl.json({u"reply"_s, u"parse"_s, u"--endpoint"_s, u"sns/userinfo"_s, file});
    QVERIFY2(run.exit == 0, run.told().constData());
    QCOMPARE(run.json()["fields"_L1]["headimgurl"_L1].toString(), u"http://x"_s);
    const Run missing = m_ctl.json(
        {u"reply"_s, u"parse"_s, u"--endpoint"_s, u"sns/userinfo"_s, u"/no/such/file"_s});
    QCOMPARE(missing.exit, 8);
}

void TestCliInputs::roundTripsAQrPicture()
{
    const QString text =
        u"https://open.weixin.qq.com/connect/oauth2/authorize?a=1#wechat_redirect 你好"_s;
    for (const QString &name : {u"/round.png"_s, u"/round.svg"_s}) {
        const QString file = m_ctl.folder() + name;
        const Run made =
            m_ctl.json({u"qr"_s, u"make"_s, u"-"_s, u"--out"_s, file}, text.toUtf8() + '\n');
        QVERIFY2(made.exit == 0, made.told().constData());
        QCOMPARE(made.json()["text"_L1].toString(), text);
        QVERIFY(QFile::exists(file));
    }
    QFile picture(m_ctl.folder() + u"/round.png"_s);
    QVERIFY(picture.open(QIODevice::ReadOnly));
    const Run read = m_ctl.json({u"qr"_s, u"read"_s, u"-"_s}, picture.readAll());
    QVERIFY2(read.exit == 0, read.told().constData());
    QCOMPARE(read.json()["text"_L1].toString(), text);
}

void TestCliInputs::needsNoDataFolderForPureCommands()
{
    const Ctl fresh;
    const QString picture = fresh.folder() + u"/x.png"_s;
    QCOMPARE(fresh.run({u"explain"_s, u"40029"_s}).exit, 0);
    QCOMPARE(fresh.run({u"callback"_s, u"parse"_s, u"code=0abcdef12345&state=s"_s}).exit, 0);
    QCOMPARE(fresh.run({u"qr"_s, u"make"_s, u"x"_s, u"--out"_s, picture}).exit, 0);
    QCOMPARE(fresh.run({u"qr"_s, u"read"_s, picture}).exit, 0);
    QCOMPARE(fresh.run({u"--help"_s}).exit, 0);
    QVERIFY(!QFile::exists(fresh.data()));
}

void TestCliInputs::keepsAFreshFolderPrivate()
{
    const Ctl fresh;
    QCOMPARE(fresh.run({u"account"_s, u"list"_s}).exit, 0);
    const auto open = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(fresh.data()) & open));
    const Run path = fresh.json({u"db"_s, u"path"_s});
    QVERIFY(!(QFile::permissions(path.json()["path"_L1].toString()) & open));
}

void TestCliInputs::helpIsCompleteInBothLanguages_data()
{
    QTest::addColumn<QString>("lang");
    QTest::newRow("en") << u"en"_s;
    QTest::newRow("zh_CN") << u"zh_CN"_s;
}

void TestCliInputs::helpIsCompleteInBothLanguages()
{
    QFETCH(QString, lang);
    const Run run = m_ctl.run({u"--lang"_s, lang, u"--help-all"_s});
    QCOMPARE(run.exit, 0);
    const QString help = QString::fromUtf8(run.out);
    for (const QString &line : help.split(u'\n')) {
        // an option or argument with nothing to say about itself
        const QString entry = line.trimmed();
        const bool bare = entry.startsWith(u'-') && !entry.contains(u' ');
        QVERIFY2(!bare, qPrintable(line));
    }
    const bool chinese = help.contains(u"用法"_s);
    QCOMPARE(chinese, lang == "zh_CN"_L1);
    QCOMPARE(help.contains(u"this help"_s), !chinese);
    QCOMPARE(help.contains(u"Options:"_s), !chinese);
    const Run json = m_ctl.json({u"--lang"_s, lang, u"--help"_s});
    QVERIFY(json.document().isObject());
}

void TestCliInputs::keepsTerminalsSafe()
{
    const Run run = m_ctl.run({u"callback"_s, u"parse"_s, u"-"_s},
                              "https://a.example/cb?code=0abcdef12345&state=s&n=%1b%5B31mred");
    QVERIFY(run.exit == 0);
    QVERIFY(!run.out.contains('\x1b'));
    QVERIFY(run.out.contains("red"));
}

void TestCliInputs::userInfoLanguageIsNotOurs()
{
    const Run run = m_ctl.json({u"userinfo"_s, u"--account"_s, u"wx0000000000000000"_s,
                                u"--openid"_s, u"o1"_s, u"--lang"_s, u"zh_TW"_s});
    QCOMPARE(run.exit, 8); // the account is not there; the option was fine
    const Run bad = m_ctl.json({u"userinfo"_s, u"--account"_s, u"wx0000000000000000"_s,
                                u"--openid"_s, u"o1"_s, u"--lang"_s, u"fr"_s});
    QCOMPARE(bad.exit, 2);
}

} // namespace wxbind::test

QTEST_GUILESS_MAIN(wxbind::test::TestCliInputs)
#include "tst_cliinputs.moc"
