#pragma once

#include "core/base/error.h"
#include "core/model/linksheet.h"

#include <QCoreApplication>

namespace wxbind {

/// The words on cards and pages that are handed out, and of what keeps them from being written.
class SheetWords final
{
    Q_DECLARE_TR_FUNCTIONS(wxbind::SheetWords)

public:
    [[nodiscard]] static SheetLabels labels();
    [[nodiscard]] static QString tooSmall(const SheetMisfit &misfit);
    /// An error of an export; the general sentences where it is none of a file.
    [[nodiscard]] static QString fault(const Error &error);
};

} // namespace wxbind
