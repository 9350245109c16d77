#include "core/oauth/step1_authorize/qrwork.h"

#include <array>
#include <cmath>

namespace wxbind {

namespace {

constexpr int kRowStep = 4;
constexpr int kLeastCore = 4; ///< pixels of a pattern's inner square; nothing smaller is read
constexpr double kPixelsPerRun = 70;     ///< five runs that look like a pattern in one row of four
constexpr double kPixelsPerTriple = 0.7; ///< of patterns cubed

/// The mean of a coarse grid: dark or light is told by it alone.
int meanOf(const QImage &grey)
{
    qint64 sum = 0;
    qint64 count = 0;
    for (int y = 0; y < grey.height(); y += 16) {
        const uchar *row = grey.constScanLine(y);
        for (int x = 0; x < grey.width(); x += 16) {
            sum += row[x];
            ++count;
        }
    }
    return static_cast<int>(sum / qMax<qint64>(count, 1));
}

/// Five runs of 1:1:3:1:1, each within half a module.
bool isFinder(const std::array<int, 5> &runs)
{
    const double module = (runs[0] + runs[1] + runs[2] + runs[3] + runs[4]) / 7.0;
    const double slack = 0.5 * module + 0.3;
    const auto fits = [&](int run, int modules) {
        return std::abs(run - modules * module) <= slack;
    };
    return fits(runs[0], 1) && fits(runs[1], 1) && fits(runs[2], 3) && fits(runs[3], 1) &&
           fits(runs[4], 1);
}

class Patterns final
{
public:
    explicit Patterns(const QImage &grey)
        : m_grey(grey)
        , m_threshold(meanOf(grey))
    {
        for (int y = 0; y < grey.height(); y += kRowStep) {
            readRow(y);
        }
    }

    [[nodiscard]] double work() const
    {
        return kPixelsPerRun * m_runs + kPixelsPerTriple * m_patterns * m_patterns * m_patterns;
    }

private:
    void readRow(int y)
    {
        const uchar *row = m_grey.constScanLine(y);
        std::array<int, 5> runs{};
        bool dark = row[0] < m_threshold;
        int start = 0;
        for (int x = 1; x <= m_grey.width(); ++x) {
            if (x < m_grey.width() && (row[x] < m_threshold) == dark) {
                continue;
            }
            std::move(runs.begin() + 1, runs.end(), runs.begin());
            runs[4] = x - start;
            if (dark && isFinder(runs)) {
                ++m_runs;
                countPattern(x - runs[4] - runs[3] - runs[2] / 2, y, runs[2]);
            }
            start = x;
            dark = !dark;
        }
    }

    /// A pattern is crossed by several of the rows that are looked at: each counts for its part.
    void countPattern(int x, int y, int core)
    {
        if (core >= kLeastCore && isFinder(column(x, y))) {
            m_patterns += qMin(1.0, double(kRowStep) / core);
        }
    }

    /// The five runs of the column through a dark pixel, its own in the middle.
    [[nodiscard]] std::array<int, 5> column(int x, int y) const
    {
        std::array<int, 5> runs{0, 0, 1, 0, 0};
        for (const int step : {-1, 1}) {
            int at = y;
            for (size_t run = 2; run < 5; ++run) {
                const bool dark = run != 3;
                const size_t place = step < 0 ? 4 - run : run;
                for (at += step; at >= 0 && at < m_grey.height() && isDark(x, at) == dark;
                     at += step) {
                    ++runs[place];
                }
                at -= step;
            }
        }
        return runs;
    }

    [[nodiscard]] bool isDark(int x, int y) const
    {
        return m_grey.constScanLine(y)[x] < m_threshold;
    }

    const QImage &m_grey;
    int m_threshold;
    double m_runs = 0;
    double m_patterns = 0;
};

} // namespace

qint64 qrWork(const QImage &grey)
{
    const qint64 pixels = qint64(grey.width()) * grey.height();
    return pixels == 0 ? 0 : pixels + static_cast<qint64>(Patterns(grey).work());
}

} // namespace wxbind
