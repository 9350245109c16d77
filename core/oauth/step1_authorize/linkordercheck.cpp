#include "core/oauth/step1_authorize/authorizelink.h"
#include "core/oauth/step1_authorize/fieldcheck.h"

namespace wxbind {

Findings checkLinkOrder(const Account &account, const LinkOrder &order)
{
    return checkFields(account, order, Measure::Own);
}

} // namespace wxbind
