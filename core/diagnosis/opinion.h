#pragma once

#include "core/diagnosis/facts.h"

namespace wxbind::diagnosis {

/// What one rule makes of the facts. Without confidence the cause does not stand; `against` says
/// what speaks against it, also where it stands all the same.
struct Opinion
{
    std::optional<Confidence> confidence;
    QList<Place> evidence;
    QList<Place> against;
};

[[nodiscard]] inline Opinion proved(const QList<Place> &evidence)
{
    return {Confidence::Proved, evidence, {}};
}
[[nodiscard]] inline Opinion likely(const QList<Place> &evidence)
{
    return {Confidence::Likely, evidence, {}};
}
[[nodiscard]] inline Opinion possible(const QList<Place> &evidence)
{
    return {Confidence::Possible, evidence, {}};
}
[[nodiscard]] inline Opinion silent()
{
    return {};
}
[[nodiscard]] inline Opinion excluded(const QList<Place> &against)
{
    return {std::nullopt, {}, against};
}

/// One cause, one function. A rule reads facts and knows no other rule.
struct Rule
{
    QLatin1StringView id;
    Opinion (*judge)(const Facts &facts);
};

} // namespace wxbind::diagnosis
