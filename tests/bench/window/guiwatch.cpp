#include "tests/bench/window/guiwatch.h"

#include <QEvent>
#include <QMetaEnum>

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace wxbind::bench {

using namespace Qt::StringLiterals;

namespace {

double millis(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

QString nameOf(const char *type, int event)
{
    const char *key = QMetaEnum::fromType<QEvent::Type>().valueToKey(event);
    return QString::fromLatin1(type) + u' ' +
           (key ? QString::fromLatin1(key) : QString::number(event));
}

/// What is being timed: nested events belong to the one that set them off.
class Stopwatch final
{
public:
    [[nodiscard]] Turn stop() const
    {
        return {millis(CLOCK_MONOTONIC) - m_wall, millis(CLOCK_THREAD_CPUTIME_ID) - m_own, {}};
    }

private:
    double m_wall = millis(CLOCK_MONOTONIC);
    double m_own = millis(CLOCK_THREAD_CPUTIME_ID);
};

} // namespace

bool GuiWatch::notify(QObject *receiver, QEvent *event)
{
    if (m_depth > 0 || m_kind.isEmpty()) {
        return QApplication::notify(receiver, event);
    }
    // Read before: neither has to be there afterwards.
    const char *const type = receiver->metaObject()->className();
    const int number = event->type();
    ++m_depth;
    const Stopwatch watch;
    const bool done = QApplication::notify(receiver, event);
    const Turn turn = watch.stop();
    --m_depth;
    keep(turn, [type, number] { return nameOf(type, number); });
    return done;
}

void GuiWatch::call(const QString &what, const std::function<void()> &work)
{
    ++m_depth;
    const Stopwatch watch;
    work();
    const Turn turn = watch.stop();
    --m_depth;
    keep(turn, [&what] { return what; });
}

void GuiWatch::keep(Turn turn, const std::function<QString()> &what)
{
    if (m_kind.isEmpty()) {
        return;
    }
    std::vector<Turn> &turns = m_turns[m_kind];
    if (turns.empty()) {
        m_order.push_back(m_kind);
    }
    if (turns.empty() || turn.own > 0.2) { // what is quicker is never the worst of its kind
        turn.what = what();
    }
    turns.push_back(std::move(turn));
}

bool GuiWatch::print(double limit) const
{
    std::printf("| %-34s | %6s | %8s | %9s | %9s | %-4s | %s\n", "what the GUI thread does",
                "events", "p99, ms", "worst, ms", "wall, ms", "", "the worst of them");
    bool kept = true;
    for (const QString &kind : m_order) {
        std::vector<Turn> turns = m_turns.at(kind);
        std::ranges::sort(turns, {}, &Turn::own);
        const Turn &worst = turns.back();
        const Turn &p99 = turns.at((turns.size() - 1) * 99 / 100);
        const double wall = std::ranges::max_element(turns, {}, &Turn::wall)->wall;
        kept = kept && worst.own <= limit;
        std::printf("| %-34s | %6zu | %8.2f | %9.2f | %9.2f | %-4s | %s\n", qPrintable(kind),
                    turns.size(), p99.own, worst.own, wall, worst.own <= limit ? "kept" : "OVER",
                    qPrintable(worst.what));
    }
    return kept;
}

} // namespace wxbind::bench
