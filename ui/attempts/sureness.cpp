#include "ui/attempts/sureness.h"

namespace wxbind {

namespace {

constexpr int kCodeUsed = 40163;

} // namespace

QString Sureness::ofFailure(const AttemptDetail &detail)
{
    const Attempt &attempt = detail.row.attempt;
    if (attempt.error && attempt.error->apiCode == kCodeUsed) {
        return attempt.callbacks > 1
                   ? tr("Likely: the same code came more than once, so the site spends it too.")
                   : tr("Possible: this console spent the code once; somebody else was faster.");
    }
    if (detail.exchanges.isEmpty()) {
        return tr("Proven: nothing was sent.");
    }
    return detail.exchanges.constLast().httpStatus == 0
               ? tr("Proven: the request is on record, and that no reply came.")
               : tr("Proven: the reply is on record.");
}

QString Sureness::of(const AttemptDetail &detail)
{
    switch (detail.row.attempt.progress) {
    case AttemptState::Waiting:
    case AttemptState::Running:
        return {};
    case AttemptState::SignedIn:
    case AttemptState::Held:
    case AttemptState::Conflict:
    case AttemptState::NeedsConsent:
        return tr("Proven: every call is on record.");
    case AttemptState::Refused:
        return tr("Proven: the callback says so.");
    case AttemptState::Failed:
        return ofFailure(detail);
    case AttemptState::OutcomeUnknown:
        return tr("Open: WeChat may have spent the code or not.");
    case AttemptState::Expired:
        return tr("Likely: a callback may have ended at the site without being passed on.");
    }
    Q_UNREACHABLE();
}

} // namespace wxbind
