#include "core/base/error.h"

namespace wxbind {

QLatin1StringView faultName(Fault fault)
{
    using namespace Qt::StringLiterals;
    switch (fault) {
    case Fault::Network:
        return "Network"_L1;
    case Fault::Timeout:
        return "Timeout"_L1;
    case Fault::Cancelled:
        return "Cancelled"_L1;
    case Fault::OutcomeUnknown:
        return "OutcomeUnknown"_L1;
    case Fault::BadReply:
        return "BadReply"_L1;
    case Fault::HttpStatus:
        return "HttpStatus"_L1;
    case Fault::Api:
        return "Api"_L1;
    case Fault::StateUnknown:
        return "StateUnknown"_L1;
    case Fault::StateUsed:
        return "StateUsed"_L1;
    case Fault::StateExpired:
        return "StateExpired"_L1;
    case Fault::Storage:
        return "Storage"_L1;
    case Fault::Stale:
        return "Stale"_L1;
    case Fault::Conflict:
        return "Conflict"_L1;
    case Fault::NotFound:
        return "NotFound"_L1;
    case Fault::Secret:
        return "Secret"_L1;
    case Fault::Invalid:
        return "Invalid"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace wxbind
