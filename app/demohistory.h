#pragma once

#include "app/demopeople.h"
#include "core/model/account.h"
#include "core/model/exchange.h"

namespace wxbind {

/// One attempt of the sample history with its calls; `person` is an index into the people, or -1.
struct DemoAttempt
{
    Attempt attempt;
    QList<Exchange> exchanges;
    qsizetype person = -1;
    qsizetype expected = -1;
};

/// What happened on this site so far, oldest first: people who were bound and came back, and one of
/// everything that goes wrong.
[[nodiscard]] QList<DemoAttempt> demoHistory(const Account &account,
                                             const QList<DemoPerson> &people, Msecs now);

} // namespace wxbind
