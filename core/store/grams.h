#pragma once

#include <QString>
#include <QStringList>

namespace wxbind {

/// A–Z to a–z and nothing else: what SQL's lower() does, so that both sides fold alike.
[[nodiscard]] QString foldAscii(const QString &text);

/// The words under which texts are found: every character and every pair of neighbours, folded,
/// each once, written in hex so that no tokenizer sees punctuation or emoji in them. Trigram
/// indices cannot answer for names of two characters; these can.
[[nodiscard]] QString gramsOf(const QStringList &texts);

/// The words that a text holding `part` must have: all its pairs, or its one character. What has
/// them all may still not hold `part`; whoever asks looks again.
[[nodiscard]] QStringList gramsOfPart(const QString &part);

} // namespace wxbind
