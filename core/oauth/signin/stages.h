#pragma once

#include "core/model/attempt.h"

#include <algorithm>

namespace wxbind {

/// The stage of `attempt` for `step`; one of the five that every attempt has.
[[nodiscard]] inline const Stage &stageOf(const Attempt &attempt, Step step)
{
    const auto found = std::find_if(attempt.stages.cbegin(), attempt.stages.cend(),
                                    [step](const Stage &stage) { return stage.step == step; });
    Q_ASSERT(found != attempt.stages.cend());
    return *found;
}

[[nodiscard]] inline Stage &stageOf(Attempt &attempt, Step step)
{
    const auto found = std::find_if(attempt.stages.begin(), attempt.stages.end(),
                                    [step](const Stage &stage) { return stage.step == step; });
    Q_ASSERT(found != attempt.stages.end());
    return *found;
}

} // namespace wxbind
