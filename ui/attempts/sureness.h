#pragma once

#include "core/console/attemptdesk.h"

#include <QCoreApplication>

namespace wxbind {

/// How sure the story of a sign-in is, and by what.
class Sureness final
{
    Q_DECLARE_TR_FUNCTIONS(wxbind::Sureness)

public:
    /// "Proven: …", "Likely: …", "Possible: …", "Open: …"; empty while nothing has ended.
    [[nodiscard]] static QString of(const AttemptDetail &detail);

private:
    [[nodiscard]] static QString ofFailure(const AttemptDetail &detail);
};

} // namespace wxbind
