#pragma once

#include "app/composition.h"
#include "ui/shared/theme.h"

#include <QString>

class QCoreApplication;

namespace wxbind {

/// What the command line of the window asks for.
struct StartOptions
{
    CompositionOptions composition;
    QString lang;                   ///< empty: as remembered, else the system's
    std::optional<ThemeMode> theme; ///< absent: as remembered
    QString screenshots;            ///< folder; empty: no pictures
    bool firstPaint = false;        ///< print the milliseconds to the first paint, then end
};

/// Ends the program by itself for --help, --version and wrong usage.
[[nodiscard]] StartOptions readStartOptions(const QCoreApplication &application);

} // namespace wxbind
