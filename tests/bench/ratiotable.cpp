#include "tests/bench/ratiotable.h"

#include <algorithm>
#include <cstdio>

namespace wxbind::bench {

RatioTable::RatioTable(std::vector<Line> lines)
    : m_lines(std::move(lines))
{}

bool RatioTable::ReportContext(const Context &)
{
    return true;
}

void RatioTable::ReportRuns(const std::vector<Run> &runs)
{
    for (const Run &run : runs) {
        if (run.error_occurred) {
            std::printf("%s: %s\n", run.benchmark_name().c_str(), run.error_message.c_str());
        } else if (run.run_type == Run::RT_Iteration) {
            const double seconds = run.real_accumulated_time / static_cast<double>(run.iterations);
            m_times.emplace_back(run.run_name.function_name, seconds * 1000.0);
        }
    }
}

double RatioTable::median(const std::string &name) const
{
    std::vector<double> times;
    for (const auto &[candidate, time] : m_times) {
        if (candidate == name) {
            times.push_back(time);
        }
    }
    if (times.empty()) {
        return -1;
    }
    const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    return *middle;
}

void RatioTable::print(const Line &line) const
{
    const double ours = median(line.ours);
    const double reference = line.reference.empty() ? 0 : median(line.reference);
    if (ours < 0 || reference < 0) {
        return;
    }
    if (line.reference.empty()) {
        std::printf("| %-49s | %10.4f | %10s | %7s | %9.2f ms | %-4s |\n", line.what.c_str(), ours,
                    "-", "-", line.limit, ours <= line.limit ? "kept" : "OVER");
        return;
    }
    const double ratio = ours / reference;
    if (line.limit <= 0) {
        std::printf("| %-49s | %10.4f | %10.4f | %7.2f | %12s | %-4s |\n", line.what.c_str(), ours,
                    reference, ratio, "-", "");
        return;
    }
    std::printf("| %-49s | %10.4f | %10.4f | %7.2f | %10.2f x | %-4s |\n", line.what.c_str(), ours,
                reference, ratio, line.limit, ratio <= line.limit ? "kept" : "OVER");
}

void RatioTable::Finalize()
{
    std::printf("| %-49s | %10s | %10s | %7s | %12s | %-4s |\n", "what (medians)", "ours, ms",
                "other, ms", "ratio", "limit", "");
    std::printf("|%s|%s|%s|%s|%s|%s|\n", std::string(51, '-').c_str(),
                "-----------:", "-----------:", "--------:", "-------------:", "------");
    for (const Line &line : m_lines) {
        print(line);
    }
}

} // namespace wxbind::bench
