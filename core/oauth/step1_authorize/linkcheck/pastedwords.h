#pragma once

#include <QList>
#include <QStringView>

namespace wxbind {

/// A stretch of a pasted text between two characters that end an address.
struct PastedWord
{
    qsizetype from = 0;
    qsizetype to = 0;
    bool afterBlank = false; ///< nothing but blanks stands between the word before and this one
    bool afterLine = false;  ///< a line break is among them
};

/// The words of a text. "<APPID>" after an equals sign stays in its word: a placeholder.
[[nodiscard]] QList<PastedWord> pastedWords(QStringView text);

} // namespace wxbind
