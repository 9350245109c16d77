#pragma once

#include "core/model/exchange.h"
#include "ui/shared/statesign.h"

#include <QCoreApplication>

namespace wxbind {

/// What a call came to, in words and as a sign.
class ExchangeWords final
{
    Q_DECLARE_TR_FUNCTIONS(wxbind::ExchangeWords)

public:
    [[nodiscard]] static QString step(Step step); ///< "Exchange", "User info", "Basic token" …
    [[nodiscard]] static QString
    result(const Exchange &exchange); ///< "Done", "40163 code been used"
    [[nodiscard]] static QString meaning(const Exchange &exchange);
    [[nodiscard]] static Sign sign(const Exchange &exchange);
    [[nodiscard]] static bool loud(const Exchange &exchange);
};

} // namespace wxbind
