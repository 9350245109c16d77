#include "words/browserpagewords.h"

#include "words/attemptwords.h"
#include "words/faultwords.h"

namespace wxbind {

BrowserPage BrowserPageWords::of(const Result<Attempt> &attempt)
{
    if (!attempt) {
        return {false, tr("The sign-in did not work"), FaultWords::message(attempt.error())};
    }
    if (attempt->progress == AttemptState::Waiting) {
        return arrived();
    }
    return {attempt->progress == AttemptState::SignedIn, AttemptWords::title(*attempt),
            AttemptWords::story(*attempt)};
}

BrowserPage BrowserPageWords::arrived()
{
    return {true, tr("The callback has arrived"), tr("You may close this page.")};
}

} // namespace wxbind
