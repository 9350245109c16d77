#include "core/oauth/step1_authorize/linkcheck/checklink.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace wxbind;
using namespace Qt::StringLiterals;

namespace {

QJsonArray rowsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QJsonParseError error;
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll(), &error).array();
    if (error.error != QJsonParseError::NoError) {
        qWarning("%s: %s at %d", qPrintable(path), qPrintable(error.errorString()), error.offset);
    }
    return rows;
}

LinkCheckOptions optionsOf(const QJsonObject &row)
{
    LinkCheckOptions options;
    for (const QJsonValue &domain : row.value(u"domains"_s).toArray()) {
        options.domains.append(domain.toString());
    }
    options.kind = accountKindFromName(row.value(u"account"_s).toString());
    return options;
}

QString severityMark(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"!"_s;
    case Severity::Warning:
        return u"?"_s;
    case Severity::Info:
        return u"i"_s;
    }
    Q_UNREACHABLE();
}

/// "!redirect-has-port redirect_uri 10003"
QStringList linesOf(const Findings &findings)
{
    QStringList lines;
    for (const Finding &one : findings) {
        QStringList words{QString(severityMark(one.severity) + one.id)};
        words << (one.param.isEmpty() ? u"-"_s : one.param);
        if (!one.pageError.isEmpty()) {
            words << one.pageError;
        }
        lines.append(words.join(u' '));
    }
    return lines;
}

QStringList textsOf(const QJsonArray &array)
{
    QStringList texts;
    for (const QJsonValue &value : array) {
        texts.append(value.toString());
    }
    return texts;
}

} // namespace

/// The cases stand in tests/data/linkcheck: a new one needs no code.
class TestLinkCheck final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesEveryCase_data();
    void judgesEveryCase();
};

void TestLinkCheck::judgesEveryCase_data()
{
    QTest::addColumn<QJsonObject>("row");
    const QDir folder(QStringLiteral(WXBIND_TEST_DATA "/linkcheck"));
    const QStringList files = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    QVERIFY(!files.isEmpty());
    for (const QString &name : files) {
        const QJsonArray rows = rowsOf(folder.filePath(name));
        QVERIFY2(!rows.isEmpty(), qPrintable(name));
        for (const QJsonValue &row : rows) {
            const QString title = name.section(u'.', 0, 0) + u": "_s + row[u"name"_s].toString();
            QTest::newRow(qPrintable(title)) << row.toObject();
        }
    }
}

void TestLinkCheck::judgesEveryCase()
{
    QFETCH(const QJsonObject, row);
    const LinkCheckOptions options = optionsOf(row);
    const LinkCheck check = checkLink(row.value(u"text"_s).toString(), options);
    QCOMPARE(linesOf(check.findings), textsOf(row.value(u"findings"_s).toArray()));
    QCOMPARE(linkVerdictName(check.verdict), row.value(u"verdict"_s).toString());
    QCOMPARE(linkKindName(check.kind), row.value(u"kind"_s).toString());
    QCOMPARE(check.fixed ? check.fixed->text : QString(), row.value(u"fixed"_s).toString());
    if (check.fixed) {
        QVERIFY(checkLink(check.fixed->text, options).verdict != LinkVerdict::Bad);
    }
}

QTEST_GUILESS_MAIN(TestLinkCheck)
#include "tst_linkcheck.moc"
