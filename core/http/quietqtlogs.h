#pragma once

namespace wxbind {

/// Qt's HTTP classes print addresses, with the codes and secrets in them, when their logging
/// categories are switched on (QtHttpServer every request). From this call on their debug and info
/// lines stay off, whatever QT_LOGGING_RULES say. Call it once, before anything listens or sends.
void quietQtLogs();

} // namespace wxbind
