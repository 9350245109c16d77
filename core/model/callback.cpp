#include "core/model/callback.h"

#include "core/model/names.h"

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr NameTable<Callback::Outcome, 4> kOutcomes{{
    {Callback::Outcome::Code, "code"_L1},
    {Callback::Outcome::Refused, "refused"_L1},
    {Callback::Outcome::NoCode, "no-code"_L1},
    {Callback::Outcome::Unusable, "unusable"_L1},
}};

} // namespace

QString callbackOutcomeName(Callback::Outcome outcome)
{
    return nameIn(kOutcomes, outcome);
}

} // namespace wxbind
