#include "core/console/batchrows.h"
#include "core/console/csvtable.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace wxbind;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &name)
{
    QFile file(QStringLiteral(WXBIND_TEST_DATA "/batch/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The row as the data files write it; a note that cannot be told is a *.
QJsonObject shown(const BatchRow &row)
{
    QJsonObject json{{u"line"_s, row.line}, {u"redirect"_s, row.wish.order.redirectUri}};
    const auto add = [&json](const QString &name, const QString &value) {
        if (!value.isEmpty()) {
            json.insert(name, value);
        }
    };
    add(u"scope"_s, row.wish.order.scope);
    add(u"note"_s, row.usable() ? row.wish.note : u"*"_s);
    add(u"state"_s, row.wish.order.state.text());
    add(u"expect"_s, row.expectText);
    add(u"bad"_s, row.findings.isEmpty() ? QString() : row.findings.first().id);
    return json;
}

} // namespace

class TestBatchRows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryTable_data();
    void readsEveryTable();
    void takesWhatRowsLeaveOut();
    void takesAtMostTenThousandRows();
    void writesNoFormulas_data();
    void writesNoFormulas();
    void readsBackWhatItWrites();
};

void TestBatchRows::readsEveryTable_data()
{
    QTest::addColumn<QString>("name");
    const auto files =
        QDir(QStringLiteral(WXBIND_TEST_DATA "/batch")).entryList({u"*.csv"_s}, QDir::Files);
    QVERIFY(files.size() >= 19);
    for (const QString &file : files) {
        QTest::newRow(qPrintable(file)) << file.chopped(4);
    }
}

void TestBatchRows::readsEveryTable()
{
    QFETCH(const QString, name);
    const QJsonObject expected = QJsonDocument::fromJson(bytesOf(name + u".json"_s)).object();
    QVERIFY(!expected.isEmpty());
    const auto batch = batchRowsOf(bytesOf(name + u".csv"_s), {});
    if (expected.contains("error"_L1)) {
        QVERIFY(!batch);
        QCOMPARE(batch.error().fault, Fault::Invalid);
        QVERIFY2(batch.error().detail.contains(expected["error"_L1].toString()),
                 qPrintable(batch.error().detail));
        return;
    }
    QVERIFY2(batch, batch ? "" : qPrintable(batch.error().detail));
    QJsonArray rows;
    for (const BatchRow &row : batch->rows) {
        rows.append(shown(row));
    }
    QCOMPARE(QString::fromUtf8(QJsonDocument(rows).toJson()),
             QString::fromUtf8(QJsonDocument(expected["rows"_L1].toArray()).toJson()));
    QCOMPARE(QJsonArray::fromStringList(batch->unusedColumns), expected["unused"_L1].toArray());
}

void TestBatchRows::takesWhatRowsLeaveOut()
{
    LinkWish common;
    common.order.scope = u"snsapi_login"_s;
    common.order.forcePopup = true;
    common.note = u"all"_s;
    const auto batch = batchRowsOf("url,scope\nhttps://a/,\nhttps://b/,snsapi_base\n", common);
    QVERIFY(batch);
    QCOMPARE(batch->rows[0].wish.order.scope, u"snsapi_login"_s);
    QCOMPARE(batch->rows[1].wish.order.scope, u"snsapi_base"_s);
    QCOMPARE(batch->rows[1].wish.note, u"all"_s);
    QVERIFY(batch->rows[1].wish.order.forcePopup);
}

void TestBatchRows::takesAtMostTenThousandRows()
{
    QByteArray csv = "url\n" + QByteArray("https://a/\n").repeated(10'000);
    QCOMPARE(batchRowsOf(csv, {})->rows.size(), 10'000);
    csv += "https://a/\n";
    const auto over = batchRowsOf(csv, {});
    QVERIFY(!over);
    QVERIFY(over.error().detail.contains("10001"_L1));
}

void TestBatchRows::writesNoFormulas_data()
{
    QTest::addColumn<QString>("value");
    for (const char *value : {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"}) {
        QTest::newRow(value) << QString::fromLatin1(value);
    }
}

void TestBatchRows::writesNoFormulas()
{
    QFETCH(const QString, value);
    const QByteArray line = csvLine({u"a"_s, value});
    QCOMPARE(line, QByteArray("\"a\",\"'" + value.toUtf8() + "\"\r\n"));
}

void TestBatchRows::readsBackWhatItWrites()
{
    const QStringList fields{u"a \"quoted\" one"_s, u"two\nlines"_s, u"逗号, 与；"_s, QString()};
    const auto records = readCsv("\xef\xbb\xbf" + csvLine(fields) + csvLine({u"x"_s}));
    QVERIFY(records);
    QCOMPARE(records->size(), 2);
    QCOMPARE(records->first().fields, fields);
    QCOMPARE(records->last().line, 3);
}

QTEST_GUILESS_MAIN(TestBatchRows)
#include "tst_batchrows.moc"
