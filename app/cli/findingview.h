#pragma once

#include "core/model/finding.h"

#include <QJsonArray>

namespace wxbind {

class TextForm;

[[nodiscard]] QJsonArray findingsJson(const Findings &findings);
void addFindings(TextForm &form, const Findings &findings);

} // namespace wxbind
