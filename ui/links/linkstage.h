#pragma once

#include "core/base/clock.h"
#include "core/model/attempt.h"
#include "core/model/finding.h"
#include "core/model/linkorder.h"
#include "core/model/qrmatrix.h"

#include <optional>

namespace wxbind {

/// How far the link on the page is from being handed out. Only a Live one may be scanned.
enum class LinkStage
{
    Faulty, ///< a draft with errors
    Draft,  ///< could be issued, is not stored yet
    Issuing,
    Live,    ///< stored, waiting for somebody
    Used,    ///< its callback came
    Expired, ///< nobody came in time
};

/// What the card and the findings show.
struct LinkShown
{
    LinkStage stage = LinkStage::Faulty;
    AuthorizeLink link;
    Findings findings;
    std::optional<QrMatrix> qr;
    AttemptId attempt;
    Msecs expiresAt = 0;
};

/// What became of an issued link.
[[nodiscard]] inline LinkStage stageOf(AttemptState state)
{
    switch (state) {
    case AttemptState::Waiting:
        return LinkStage::Live;
    case AttemptState::Expired:
        return LinkStage::Expired;
    case AttemptState::Running:
    case AttemptState::SignedIn:
    case AttemptState::Held:
    case AttemptState::Conflict:
    case AttemptState::NeedsConsent:
    case AttemptState::Refused:
    case AttemptState::Failed:
    case AttemptState::OutcomeUnknown:
        return LinkStage::Used;
    }
    Q_UNREACHABLE();
}

} // namespace wxbind
