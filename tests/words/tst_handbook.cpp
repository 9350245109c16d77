#include "core/base/error.h"
#include "core/model/attempt.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace wxbind;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostLines = 600;

QString fileText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString sourceText(const QString &path)
{
    return fileText(QStringLiteral(WXBIND_SOURCE_DIR "/") + path);
}

/// What the pattern's first group captures, each once, in order.
QStringList captures(const QString &pattern, const QString &text)
{
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    QStringList found;
    auto matches = expression.globalMatch(text);
    while (matches.hasNext()) {
        found.append(matches.next().captured(1));
    }
    found.removeDuplicates();
    return found;
}

/// The same from every source file of a folder.
QStringList capturesBelow(const QString &folder, const QString &pattern)
{
    QStringList found;
    QDirIterator files(QStringLiteral(WXBIND_SOURCE_DIR "/") + folder, {u"*.cpp"_s, u"*.h"_s},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        found += captures(pattern, fileText(files.next()));
    }
    found.removeDuplicates();
    return found;
}

QString rowOf(const QString &name, const QString &handbook)
{
    return captures(u"^(\\| `"_s + QRegularExpression::escape(name) + u"` \\|.*)$"_s, handbook)
        .join(u'\n');
}

QByteArray listed(const QStringList &names)
{
    return names.join(u", "_s).toUtf8();
}

} // namespace

/// Holds the handbook against the code: what the code can say, both languages explain.
class TestHandbook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFindingHasItsRow_data() { handbooks(); }
    void everyFindingHasItsRow();
    void noRowIsOfAFindingThatIsGone_data() { handbooks(); }
    void noRowIsOfAFindingThatIsGone();
    void aRowNamesTheFindingsPageError_data() { handbooks(); }
    void aRowNamesTheFindingsPageError();
    void everyDecisionAndStateIsExplained_data() { handbooks(); }
    void everyDecisionAndStateIsExplained();
    void everyFaultIsNamed_data() { handbooks(); }
    void everyFaultIsNamed();
    void everyCommandGroupIsThere_data() { handbooks(); }
    void everyCommandGroupIsThere();
    void everyEnvironmentVariableIsThere_data() { handbooks(); }
    void everyEnvironmentVariableIsThere();
    void itStaysShort_data() { handbooks(); }
    void itStaysShort();
    void bothLanguagesHaveTheSameChaptersAndTables();
    void theChineseOneIsSetInChinese();
    void theProgramCarriesBoth();

private:
    static void handbooks();
};

void TestHandbook::handbooks()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("en") << sourceText(u"resources/help/handbook-en.md"_s);
    QTest::newRow("zh_CN") << sourceText(u"resources/help/handbook-zh_CN.md"_s);
}

void TestHandbook::everyFindingHasItsRow()
{
    QFETCH(const QString, text);
    const QStringList ids =
        captures(u"\"([a-z-]+)\"_L1"_s, sourceText(u"core/model/findingids.h"_s));
    QVERIFY(ids.size() > 40);
    QStringList missing;
    for (const QString &id : ids) {
        if (rowOf(id, text).count(u'|') != 6) { // id, grade, says, page error, fix
            missing.append(id);
        }
    }
    QVERIFY2(missing.isEmpty(), listed(missing).constData());
}

void TestHandbook::noRowIsOfAFindingThatIsGone()
{
    QFETCH(const QString, text);
    const QStringList ids =
        captures(u"\"([a-z-]+)\"_L1"_s, sourceText(u"core/model/findingids.h"_s));
    const QStringList rows = captures(
        u"^\\| `((?:appid|redirect|response|lang|domains|scope|state|component|option|connect|link|"
        "param|fragment|qr|callback|reply|batch)-[a-z-]+)` \\|"_s,
        text);
    QCOMPARE(QSet<QString>(rows.cbegin(), rows.cend()), QSet<QString>(ids.cbegin(), ids.cend()));
}

void TestHandbook::aRowNamesTheFindingsPageError()
{
    QFETCH(const QString, text);
    const QRegularExpression noted(u"\"([a-z-]+)\"_L1;\\s*// (1\\d{4})"_s);
    auto matches = noted.globalMatch(sourceText(u"core/model/findingids.h"_s));
    QVERIFY(matches.hasNext());
    QStringList wrong;
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (!rowOf(match.captured(1), text).contains(u"| "_s + match.captured(2) + u" |"_s)) {
            wrong.append(match.captured(1) + u' ' + match.captured(2));
        }
    }
    QVERIFY2(wrong.isEmpty(), listed(wrong).constData());
}

void TestHandbook::everyDecisionAndStateIsExplained()
{
    QFETCH(const QString, text);
    QStringList names;
    for (int i = 0; i <= static_cast<int>(Decision::NeedsUserInfo); ++i) {
        names.append(decisionName(static_cast<Decision>(i)));
    }
    for (int i = 0; i <= static_cast<int>(AttemptState::Expired); ++i) {
        names.append(attemptStateName(static_cast<AttemptState>(i)));
    }
    names.removeIf([&text](const QString &name) { return !rowOf(name, text).isEmpty(); });
    QVERIFY2(names.isEmpty(), listed(names).constData());
}

void TestHandbook::everyFaultIsNamed()
{
    QFETCH(const QString, text);
    QStringList names;
    for (int i = 0; i <= static_cast<int>(Fault::Invalid); ++i) {
        names.append(u'`' + faultName(static_cast<Fault>(i)) + u'`');
    }
    names.removeIf([&text](const QString &name) { return text.contains(name); });
    QVERIFY2(names.isEmpty(), listed(names).constData());
}

void TestHandbook::everyCommandGroupIsThere()
{
    QFETCH(const QString, text);
    QStringList groups = capturesBelow(u"app/cli"_s, u"addGroup\\(\\s*root,\\s*\"(\\w+)\""_s);
    groups += capturesBelow(u"app/cli"_s, u"addVerb<[^>]*>\\(\\s*root,\\s*\\w+,\\s*\"(\\w+)\""_s);
    QVERIFY(groups.size() > 10);
    groups.removeIf([&text](const QString &group) {
        return text.contains(u"| `"_s + group + u' ') || text.contains(u'`' + group + u'`');
    });
    QVERIFY2(groups.isEmpty(), listed(groups).constData());
}

void TestHandbook::everyEnvironmentVariableIsThere()
{
    QFETCH(const QString, text);
    QStringList names = capturesBelow(u"app"_s, u"\"(WXBIND_[A-Z]+)\""_s);
    QVERIFY(names.size() >= 3);
    names.removeIf([&text](const QString &name) { return !rowOf(name, text).isEmpty(); });
    QVERIFY2(names.isEmpty(), listed(names).constData());
}

void TestHandbook::itStaysShort()
{
    QFETCH(const QString, text);
    QVERIFY(text.size() > 5000);
    QVERIFY(text.count(u'\n') < kMostLines);
}

void TestHandbook::bothLanguagesHaveTheSameChaptersAndTables()
{
    const auto shape = [](const QString &file) {
        QStringList marks;
        for (const QString &line : sourceText(file).split(u'\n')) {
            // A row's first cell is the same in both only where it stands in backquotes.
            if (line.startsWith(u"| `"_s)) {
                marks.append(line.section(u'`', 0, 1));
            } else if (line.startsWith(u'#') || line.startsWith(u'|')) {
                marks.append(line.section(u' ', 0, 0));
            }
        }
        return marks;
    };
    QCOMPARE(shape(u"resources/help/handbook-zh_CN.md"_s),
             shape(u"resources/help/handbook-en.md"_s));
}

void TestHandbook::theChineseOneIsSetInChinese()
{
    const QString text = sourceText(u"resources/help/handbook-zh_CN.md"_s);
    const QStringList wrong = captures(u"(.{0,9}(?:[\\x{4e00}-\\x{9fff}][,.;:!?()\"A-Za-z0-9`]|"
                                       "[A-Za-z0-9`][\\x{4e00}-\\x{9fff}]|您|你|！).{0,9})"_s,
                                       text);
    QVERIFY2(wrong.isEmpty(), listed(wrong).constData());
}

void TestHandbook::theProgramCarriesBoth()
{
    QCOMPARE(fileText(u":/help/handbook-en.md"_s), sourceText(u"resources/help/handbook-en.md"_s));
    QCOMPARE(fileText(u":/help/handbook-zh_CN.md"_s),
             sourceText(u"resources/help/handbook-zh_CN.md"_s));
}

QTEST_GUILESS_MAIN(TestHandbook)
#include "tst_handbook.moc"
