#include "tests/bench/window/guiwatch.h"
#include "tests/bench/window/tour.h"

#include <cstdio>

/// Drives the window and prints what its thread was busy with; ends with 1 when one event took
/// longer than a picture of sixty a second.
int main(int argc, char **argv)
{
    constexpr double kLimit = 16.0;
    wxbind::bench::GuiWatch watch(argc, argv);
    const QString wrong = wxbind::bench::Tour(watch).run();
    watch.doing({});
    if (!wrong.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(wrong));
        return 2;
    }
    return watch.print(kLimit) ? 0 : 1;
}
