#pragma once

#include "core/base/clock.h"

#include <QStringView>

namespace wxbind {

/// When a line of a log was written, by its own word.
struct LogTime
{
    Msecs at = 0;           ///< 0: the line says no time
    bool zoneKnown = false; ///< without a zone it was taken as local time
};

/// The first time in the line: nginx and Apache (access and error), ISO 8601, log4j, Laravel,
/// PHP's error_log, java.util.logging, JSON epoch seconds or milliseconds, Chinese dates.
[[nodiscard]] LogTime logTimeOf(QStringView line);

} // namespace wxbind
