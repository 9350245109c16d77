#include "app/desktop/processage.h"

#include <QElapsedTimer>
#include <QFile>

#ifdef Q_OS_LINUX
#include <ctime>
#include <unistd.h>
#endif

namespace wxbind {

namespace {

/// Where the system does not tell: since the program's own statics were made.
QElapsedTimer sinceLoad()
{
    QElapsedTimer timer;
    timer.start();
    return timer;
}

const QElapsedTimer loaded = sinceLoad();

} // namespace

qint64 processAgeMillis()
{
#ifdef Q_OS_LINUX
    QFile file(QStringLiteral("/proc/self/stat"));
    timespec now{};
    if (file.open(QIODevice::ReadOnly) && clock_gettime(CLOCK_BOOTTIME, &now) == 0) {
        // The name in brackets may hold spaces; field 22, the start, is the 20th behind it.
        const QByteArray line = file.readAll();
        const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
        const qint64 ticks = fields.value(19).toLongLong();
        const qint64 start = ticks * 1000 / qMax(1L, sysconf(_SC_CLK_TCK));
        return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000 - start;
    }
#endif
    return loaded.elapsed();
}

} // namespace wxbind
