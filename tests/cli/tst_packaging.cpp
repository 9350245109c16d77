#include "tests/cli/ctl.h"

#include <QRegularExpression>
#include <QStandardPaths>

namespace wxbind::test {

/// What ships beside the program knows every command and every option that --help knows.
class TestPackaging final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void manualLints();
    void bashCompletionParses();
    void bashCompletes_data();
    void bashCompletes();
    void filesNameEverything_data();
    void filesNameEverything();
    void desktopFileStartsTheProgram();

private:
    [[nodiscard]] static QString read(const QString &name)
    {
        QFile file(QStringLiteral(WXBIND_PACKAGING) + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    [[nodiscard]] static QStringList optionsIn(const QString &help)
    {
        static const QRegularExpression option(u"--[a-z][a-z-]+"_s);
        QStringList options;
        for (auto it = option.globalMatch(help); it.hasNext();) {
            options.append(it.next().captured(0));
        }
        options.removeDuplicates();
        return options;
    }
    /// The names in the last list of a group's help.
    [[nodiscard]] static QStringList commandsIn(const QString &help)
    {
        static const QRegularExpression entry(u"^  ([a-z]+) "_s,
                                              QRegularExpression::MultilineOption);
        QStringList commands;
        for (auto it = entry.globalMatch(help.section(u"\nCommands:"_s, 1)); it.hasNext();) {
            commands.append(it.next().captured(1));
        }
        return commands;
    }
    [[nodiscard]] static Run shell(const QStringList &arguments)
    {
        QProcess process;
        process.start(arguments.first(), arguments.mid(1));
        process.waitForFinished(kPatience);
        return {process.exitCode(), process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    Ctl m_ctl;
    QStringList m_commands; ///< "account add", "signin", …
    QString m_help;         ///< of everything
};

void TestPackaging::initTestCase()
{
    const auto help = [this](const QStringList &command) {
        return QString::fromUtf8(
            m_ctl.run(QStringList{u"--lang"_s, u"en"_s} + command + QStringList{u"--help"_s}).out);
    };
    m_help = help({});
    for (const QString &group : commandsIn(m_help)) {
        const QString groupHelp = help({group});
        const QStringList verbs = commandsIn(groupHelp);
        m_help += groupHelp;
        for (const QString &verb : verbs) {
            m_commands.append(group + u' ' + verb);
            m_help += help({group, verb});
        }
        if (verbs.isEmpty()) {
            m_commands.append(group);
        }
    }
    QVERIFY(m_commands.size() > 25);
    QVERIFY(m_commands.contains(u"token refresh"_s));
    QVERIFY(optionsIn(m_help).contains(u"--lenient-order"_s));
}

void TestPackaging::manualLints()
{
    const QString page = QStringLiteral(WXBIND_PACKAGING) + u"/wxbindctl.1"_s;
    const bool mandoc = !QStandardPaths::findExecutable(u"mandoc"_s).isEmpty();
    const Run run = mandoc ? shell({u"mandoc"_s, u"-T"_s, u"lint"_s, u"-W"_s, u"warning"_s, page})
                           : shell({u"man"_s, u"--warnings"_s, u"-l"_s, page});
    QVERIFY2(run.exit == 0, run.told().constData());
    QCOMPARE(run.err, QByteArray());
}

void TestPackaging::bashCompletionParses()
{
    const Run run =
        shell({u"bash"_s, u"-n"_s, QStringLiteral(WXBIND_PACKAGING) + u"/wxbindctl.bash"_s});
    QVERIFY2(run.exit == 0, run.told().constData());
}

void TestPackaging::bashCompletes_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("offers");
    QTest::newRow("groups") << u"wxbindctl acc"_s << QByteArray("account\n");
    QTest::newRow("verbs") << u"wxbindctl token ref"_s << QByteArray("refresh\n");
    QTest::newRow("after options")
        << u"wxbindctl --data /tmp --json token ref"_s << QByteArray("refresh\n");
    QTest::newRow("options") << u"wxbindctl sandbox --len"_s << QByteArray("--lenient-order\n");
    QTest::newRow("values") << u"wxbindctl account add --kind we"_s << QByteArray("website\n");
    QTest::newRow("languages") << u"wxbindctl userinfo --lang zh_T"_s << QByteArray("zh_TW\n");
}

void TestPackaging::bashCompletes()
{
    QFETCH(QString, line);
    QFETCH(QByteArray, offers);
    const QString script = u"source '%1/wxbindctl.bash'; read -ra COMP_WORDS <<<'%2'; "
                           "COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _wxbindctl; "
                           "printf '%s\\n' \"${COMPREPLY[@]}\""_s;
    const Run run = shell({u"bash"_s, u"-c"_s,
                           QString(script)
                               .replace(u"%1"_s, QStringLiteral(WXBIND_PACKAGING))
                               .replace(u"%2"_s, line)});
    QCOMPARE(run.out, offers);
}

void TestPackaging::filesNameEverything_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file : {"wxbindctl.1", "wxbindctl.bash", "_wxbindctl", "wxbindctl.fish"}) {
        QTest::newRow(file) << QString::fromLatin1(file);
    }
}

void TestPackaging::filesNameEverything()
{
    QFETCH(QString, file);
    const QString text = read(file);
    QVERIFY(!text.isEmpty());
    for (const QString &command : std::as_const(m_commands)) {
        for (const QString &word : command.split(u' ')) {
            QVERIFY2(text.contains(QRegularExpression(u"\\b%1\\b"_s.arg(word))),
                     qPrintable(command));
        }
    }
    const bool manual = file.endsWith(u".1"_s);
    const bool fish = file.endsWith(u".fish"_s);
    for (const QString &option : optionsIn(m_help)) {
        const QString name = manual ? QString(u"Fl "_s + option.mid(1))
                             : fish ? QString(u"-l "_s + option.mid(2))
                                    : option;
        QVERIFY2(text.contains(QRegularExpression(QRegularExpression::escape(name) + u"\\b"_s)),
                 qPrintable(option));
    }
}

void TestPackaging::desktopFileStartsTheProgram()
{
    const QStringList lines = read(u"wxbind.desktop"_s).split(u'\n');
    QCOMPARE(lines.first(), u"[Desktop Entry]"_s);
    for (const char *line : {"Type=Application", "Exec=wxbind", "Icon=wxbind", "Name=wxbind"}) {
        QVERIFY2(lines.contains(QString::fromLatin1(line)), line);
    }
}

} // namespace wxbind::test

QTEST_GUILESS_MAIN(wxbind::test::TestPackaging)
#include "tst_packaging.moc"
