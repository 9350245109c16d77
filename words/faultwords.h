#pragma once

#include "core/base/error.h"

#include <QCoreApplication>

namespace wxbind {

/// The sentence for an error, and what to do about it: the one place for both programs.
class FaultWords final
{
    Q_DECLARE_TR_FUNCTIONS(wxbind::FaultWords)

public:
    /// What happened, and what was not harmed. One or two sentences.
    [[nodiscard]] static QString message(const Error &error);
    /// What to do next; may be empty.
    [[nodiscard]] static QString fix(const Error &error);
};

} // namespace wxbind
