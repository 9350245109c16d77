#pragma once

#include "core/oauth/step1_authorize/linkcheck/linkcase.h"
#include "core/oauth/step1_authorize/linkcheck/linksecrets.h"

namespace wxbind {

/// The link as WeChat reads it, secrets masked.
[[nodiscard]] LinkCheckParts partsOf(const RawAddress &raw, const LinkMask &mask);
/// The same as one text, with the stretch of every parameter.
[[nodiscard]] AuthorizeLink shownLink(const RawAddress &raw, const LinkMask &mask);
/// Takes the secrets out of what the findings say.
void maskFindings(Findings &findings, const LinkMask &mask);

} // namespace wxbind
