#pragma once

#include <QCoreApplication>

namespace wxbind {

/// The command line's own sentences, help included: `Cli::tr(…)`.
class Cli final
{
    Q_DECLARE_TR_FUNCTIONS(wxbind::Cli)
};

} // namespace wxbind
