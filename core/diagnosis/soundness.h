#pragma once

#include "core/diagnosis/facts.h"

namespace wxbind::diagnosis {

/// What of the material worked and what failed, before anybody asks why.
struct Soundness
{
    QList<Place> sound;
    QList<Place> errors;
};

[[nodiscard]] Soundness soundnessOf(const Facts &facts);

} // namespace wxbind::diagnosis
