#pragma once

#include "core/diagnosis/opinion.h"

#include <span>

namespace wxbind::diagnosis {

// One table a family (or half of one); each stands at the end of its file.
[[nodiscard]] std::span<const Rule> redirectRules();
[[nodiscard]] std::span<const Rule> linkRules();
[[nodiscard]] std::span<const Rule> linkEndRules();
[[nodiscard]] std::span<const Rule> returnRules();
[[nodiscard]] std::span<const Rule> productRules();
[[nodiscard]] std::span<const Rule> openedRules();
[[nodiscard]] std::span<const Rule> codeUseRules();
[[nodiscard]] std::span<const Rule> codeRules();
[[nodiscard]] std::span<const Rule> missingCodeRules();
[[nodiscard]] std::span<const Rule> tokenRules();
[[nodiscard]] std::span<const Rule> requestRules();
[[nodiscard]] std::span<const Rule> expiryRules();
[[nodiscard]] std::span<const Rule> openIdRules();
[[nodiscard]] std::span<const Rule> unionIdRules();
[[nodiscard]] std::span<const Rule> profileRules();
[[nodiscard]] std::span<const Rule> networkRules();
[[nodiscard]] std::span<const Rule> transportRules();
[[nodiscard]] std::span<const Rule> encodingRules();
[[nodiscard]] std::span<const Rule> cacheRules();

/// All of them.
[[nodiscard]] QList<Rule> allRules();

} // namespace wxbind::diagnosis
