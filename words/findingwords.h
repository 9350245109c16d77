#pragma once

#include "core/model/finding.h"

#include <QCoreApplication>

namespace wxbind {

/// The sentences of a finding, with the user's own values in them.
class FindingWords final
{
    Q_DECLARE_TR_FUNCTIONS(wxbind::FindingWords)

public:
    [[nodiscard]] static QString title(const Finding &finding); ///< the fault's name
    [[nodiscard]] static QString
    message(const Finding &finding);                          ///< one line, what the user would see
    [[nodiscard]] static QString fix(const Finding &finding); ///< what to do
};

} // namespace wxbind
