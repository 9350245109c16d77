#pragma once

#include "core/model/codehistory.h"

#include <QCoreApplication>

namespace wxbind {

/// What the journal knows of a code, for people.
class CodeWords final
{
    Q_DECLARE_TR_FUNCTIONS(wxbind::CodeWords)

public:
    [[nodiscard]] static QString source(CodeSource source); ///< "from the listener"
    /// When and how it came before, and what came of it; empty for a code that is new.
    [[nodiscard]] static QString story(const CodeHistory &history);
};

} // namespace wxbind
