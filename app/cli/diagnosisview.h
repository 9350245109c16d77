#pragma once

#include "app/cli/context.h"
#include "core/model/diagnosis.h"

namespace wxbind {

/// `lang`: the language of titles, fixes and checks.
[[nodiscard]] Answer diagnosisAnswer(const Diagnosis &diagnosis, const QString &lang);

} // namespace wxbind
