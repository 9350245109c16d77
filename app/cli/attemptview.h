#pragma once

#include "app/cli/context.h"
#include "core/console/attemptdesk.h"
#include "core/console/userdesk.h"

#include <QJsonArray>

namespace wxbind {

/// An attempt as it ended, with what is known of the person it led to.
struct SignInReport
{
    Attempt attempt;
    std::optional<UserDetail> person;
    std::optional<SeenPerson> expected;
    std::optional<SeenPerson> came; ///< also where nobody was bound
    /// The attempt made this person; a new openid may also be bound to a person who was there.
    [[nodiscard]] bool created() const;
};

[[nodiscard]] QJsonArray stepsJson(const Attempt &attempt);
[[nodiscard]] QJsonObject signInJson(const SignInReport &report);
[[nodiscard]] Answer signInAnswer(const SignInReport &report);
/// One line of `user show`.
[[nodiscard]] QJsonObject attemptJson(const Attempt &attempt);

} // namespace wxbind
