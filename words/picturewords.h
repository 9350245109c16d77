#pragma once

#include "core/base/error.h"

#include <QCoreApplication>

namespace wxbind {

/// Why a picture cannot be looked at, and what to do about it.
class PictureWords final
{
    Q_DECLARE_TR_FUNCTIONS(wxbind::PictureWords)

public:
    [[nodiscard]] static QString message(const Error &error);
    [[nodiscard]] static QString fix(const Error &error);
    [[nodiscard]] static QString noCode(); ///< nothing was found in a good picture
    [[nodiscard]] static QString noCodeFix();
};

} // namespace wxbind
