#pragma once

#include <QCoreApplication>

namespace wxbind {

/// The sentences for the errcodes of a sign-in that an operator meets. Every other number is said
/// with its errmsg; the catalogue explains it.
class ApiWords final
{
    Q_DECLARE_TR_FUNCTIONS(wxbind::ApiWords)

public:
    [[nodiscard]] static QString title(int errcode); ///< "Code already used"; may be empty
    [[nodiscard]] static QString message(int errcode);
    [[nodiscard]] static QString fix(int errcode);
};

} // namespace wxbind
