#include "app/cli/exitstatus.h"

#include <QtGlobal>

namespace wxbind {

ExitStatus exitStatusOf(Fault fault)
{
    switch (fault) {
    case Fault::Network:
    case Fault::Timeout:
    case Fault::OutcomeUnknown:
    case Fault::BadReply:
    case Fault::HttpStatus:
        return ExitStatus::Network;
    case Fault::Cancelled:
        return ExitStatus::Cancelled;
    case Fault::Api:
        return ExitStatus::Api;
    case Fault::StateUnknown:
    case Fault::StateUsed:
    case Fault::StateExpired:
    case Fault::Invalid:
        return ExitStatus::BadInput;
    case Fault::Storage:
        return ExitStatus::Database;
    case Fault::Stale:
    case Fault::Conflict:
        return ExitStatus::Conflict;
    case Fault::NotFound:
        return ExitStatus::NotFound;
    case Fault::Secret: // the caller left the passphrase out, or gave another one
        return ExitStatus::Usage;
    }
    Q_UNREACHABLE();
}

} // namespace wxbind
