#pragma once

#include <benchmark/benchmark.h>
#include <string>
#include <vector>

namespace wxbind::bench {

/// One line of the table: `ours` against `reference` (both benchmark names), or `ours` alone
/// against a time in milliseconds where `reference` is empty.
struct Line
{
    std::string what;
    std::string ours;
    std::string reference;
    double limit = 0; ///< a ratio, or milliseconds; 0: told, not judged
};

/// Collects every repetition, then prints medians, ratios and whether each limit is kept.
class RatioTable final : public benchmark::BenchmarkReporter
{
public:
    explicit RatioTable(std::vector<Line> lines);

    bool ReportContext(const Context &context) override;
    void ReportRuns(const std::vector<Run> &runs) override;
    void Finalize() override;

private:
    [[nodiscard]] double median(const std::string &name) const; ///< ms an iteration; < 0: not run
    void print(const Line &line) const;

    std::vector<Line> m_lines;
    std::vector<std::pair<std::string, double>> m_times;
};

} // namespace wxbind::bench
