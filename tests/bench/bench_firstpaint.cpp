#ifdef WXBIND_WINDOW

#include <QProcess>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;

namespace {

/// Starts the window on demo data that is already there; it prints the milliseconds from exec to
/// its first paint and leaves.
double firstPaintSeconds(const QString &folder)
{
    QProcess window;
    window.start(QStringLiteral(WXBIND_WINDOW),
                 {u"--sandbox"_s, u"--data"_s, folder, u"--first-paint"_s});
    window.waitForFinished(60'000);
    return window.readAllStandardOutput().trimmed().toDouble() / 1000.0;
}

void firstPaint(benchmark::State &state)
{
    const QTemporaryDir folder;
    firstPaintSeconds(folder.path()); // makes the demo data
    for (auto _ : state) {
        const double seconds = firstPaintSeconds(folder.path());
        if (seconds <= 0) {
            state.SkipWithError("the window did not say when it painted");
            return;
        }
        state.SetIterationTime(seconds);
    }
}

const auto *const registered =
    benchmark::RegisterBenchmark("first_paint", firstPaint) -> UseManualTime() -> Iterations(5);

} // namespace

#endif
