#pragma once

#include "core/console/consoleparts.h"
#include "core/oauth/basictoken/basictokenowner.h"
#include "core/oauth/signin/signinflow.h"
#include "tests/support/sealedaccount.h"
#include "tests/support/sequencerandom.h"

namespace wxbind::test {

/// All that a desk works with, on fakes and a real database. Operator "li" at "desk-7".
struct DeskWorld : SealedAccount
{
    SequenceRandom random;
    SignInFlow flow{
        SignInFlow::Parts{http, *database, vault, clock, random, operatorName(), host()}};
    BasicTokenOwner basic{BasicTokenOwner::Parts{http, *database, vault, clock, operatorName()}};
    ConsoleParts parts{*database, http,           vault,  clock,  random, flow,
                       basic,     operatorName(), host(), QUrl(), QUrl(), false};

    [[nodiscard]] static QString operatorName() { return QStringLiteral("li"); }
    [[nodiscard]] static QString host() { return QStringLiteral("desk-7"); }
};

} // namespace wxbind::test
