#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace wxbind {

/// One row of the errcode catalogue, in one language.
struct ErrcodeEntry
{
    QString code;   ///< "40163", "-1", or "page:scope" for a page text without number
    QString errmsg; ///< as the platform returns it
    QString meaning;
    QStringList causes;
    QString fix;
    QStringList endpoints;
};

/// Looks a number, a "page:…" id or a piece of error text up in the catalogue (resources/errcodes,
/// made from public sources). `lang`: "zh_CN" or "en". Best match first; empty when nothing fits.
[[nodiscard]] QList<ErrcodeEntry> explain(const QString &codeOrText, const QString &lang);
/// The one-line meaning of an errcode, or an empty text.
[[nodiscard]] QString errcodeMeaning(int errcode, const QString &lang);

} // namespace wxbind
