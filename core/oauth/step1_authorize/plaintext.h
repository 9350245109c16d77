#pragma once

#include <QList>
#include <QString>

namespace wxbind {

/// A pasted text with what other programs did to it undone; every character knows where it stood.
struct PlainText
{
    QString text;
    QList<qsizetype> origin; ///< of each character of `text`, in the text as pasted

    void append(QChar c, qsizetype from)
    {
        text.append(c);
        origin.append(from);
    }
};

/// Undoes, once and in one pass: HTML entities (`&amp;`, `&amp;amp;`, `&#61;`), backslash escapes
/// of JSON and log writers (`\/`, `\u0026`, `\x22`, `\"`), the soft line ends of quoted-printable
/// mail, characters without width, and full-width marks between ASCII ones. Percent sequences
/// stay: they belong to the address. Any text, linear.
[[nodiscard]] PlainText plainTextOf(const QString &pasted);

} // namespace wxbind
