#pragma once

#include "core/model/account.h"
#include "core/model/finding.h"
#include "core/model/linkorder.h"

namespace wxbind {

/// A link of our own keeps to the letter of the documents. One that comes from elsewhere may do
/// what practice accepts, or what practice and documents disagree on: then it is warned.
enum class Measure
{
    Own,
    Foreign,
};

/// The rules of the single fields, for links that are made and links that are judged alike (facts
/// sheet, sections 1, 3 to 5). Each appends what it finds.
void checkAppIds(const Account &account, Measure measure, Findings &findings);
void checkScope(const Account &account, const QString &scope, Measure measure, Findings &findings);
void checkState(const QString &state, Measure measure, Findings &findings);
void checkOptions(const Account &account, const LinkOrder &order, Findings &findings);

/// All of them, and the redirect address. Errors first.
[[nodiscard]] Findings checkFields(const Account &account, const LinkOrder &order, Measure measure);

/// Errors first, else in the order they were found.
void putErrorsFirst(Findings &findings);

} // namespace wxbind
