#pragma once

#include "core/base/result.h"
#include "core/model/attempt.h"
#include "core/model/callback.h"

#include <QCoreApplication>

namespace wxbind {

/// What the browser that brought a callback is told, after the fact.
class BrowserPageWords final
{
    Q_DECLARE_TR_FUNCTIONS(wxbind::BrowserPageWords)

public:
    [[nodiscard]] static BrowserPage of(const Result<Attempt> &attempt);
    /// It arrived, and a person at the computer decides what becomes of it.
    [[nodiscard]] static BrowserPage arrived();
};

} // namespace wxbind
