#include "core/diagnosis/causecatalogue.h"
#include "tests/support/casebook.h"

#include <QTest>

#include <cstdio>

namespace wxbind::test {

/// Every case of the book is answered as it says. With --table the program prints what the handbook
/// shows: for each cause how often it was rightly first, how often named, how often falsely proved.
class TestDiagnosisCases final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reports_data() { list(u"reports"_s); }
    void reports() { judge(); }
    void own_data() { list(u"own"_s); }
    void own() { judge(); }

private:
    static void list(const QString &folder)
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<QString>("folder");
        const QList<BookCase> cases = casesIn(folder);
        QVERIFY(!cases.isEmpty());
        for (int i = 0; i < cases.size(); ++i) {
            QTest::newRow(qPrintable(cases.at(i).id)) << i << folder;
        }
    }
    static void judge()
    {
        QFETCH(int, index);
        QFETCH(QString, folder);
        static QHash<QString, QList<BookCase>> books;
        QList<BookCase> &book = books[folder];
        if (book.isEmpty()) {
            book = casesIn(folder);
        }
        const BookCase &expected = book.at(index);
        const QStringList faults = faultsOf(expected, diagnosis::diagnose(expected.input));
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u"; "_s)));
    }
};

/// One row of the table.
struct Tally
{
    int cases = 0;
    int first = 0;
    int named = 0;
    int falseProofs = 0;
};

inline int printTable()
{
    QHash<QString, Tally> tallies;
    for (const BookCase &expected : casesIn(u"reports"_s) + casesIn(u"own"_s)) {
        const Diagnosis answer = diagnosis::diagnose(expected.input);
        for (const NamedCause &cause : answer.causes) {
            const bool proves = cause.confidence == Confidence::Proved;
            tallies[cause.id].falseProofs +=
                proves && !expected.canProve.contains(cause.id) ? 1 : 0;
        }
        if (expected.top.isEmpty()) {
            continue;
        }
        Tally &tally = tallies[expected.top.first()];
        ++tally.cases;
        tally.first += !answer.causes.isEmpty() && expected.top.contains(answer.causes.first().id);
        tally.named += std::any_of(answer.causes.cbegin(), answer.causes.cend(),
                                   [&](const auto &c) { return expected.top.contains(c.id); });
    }
    std::printf("| cause | cases | right first | named | false proof |\n|---|--:|--:|--:|--:|\n");
    for (const auto &entry : diagnosis::CauseCatalogue::of(u"en"_s).entries()) {
        const Tally t = tallies.value(entry.id);
        std::printf("| %s | %d | %d | %d | %d |\n", qPrintable(entry.id), t.cases, t.first, t.named,
                    t.falseProofs);
    }
    return 0;
}

} // namespace wxbind::test

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().contains(QStringLiteral("--table"))) {
        return wxbind::test::printTable();
    }
    wxbind::test::TestDiagnosisCases test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_diagnosiscases.moc"
