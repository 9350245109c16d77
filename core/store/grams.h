#pragma once

#include <QString>
#include <QStringList>

namespace wxbind {

/// A–Z to a–z and nothing else: what SQL's lower() does, so that both sides fold alike.
[[nodiscard]] QString foldAscii(const QString &text);

/// The words under which texts are found: every character, every two and every three neighbours,
/// folded, each once, written in hex so that no tokenizer sees punctuation or emoji in them. A
/// trigram index alone cannot answer for names of two characters; one and two alone are slow for
/// longer parts.
[[nodiscard]] QString gramsOf(const QStringList &texts);

/// The word that the people of one account carry beside those grams; no gram looks like it.
[[nodiscard]] QString accountWord(const QString &appId);

/// The words that a text holding `part` must have, the longest kind there is. What has them all may
/// still not hold `part`; whoever asks looks again.
[[nodiscard]] QStringList gramsOfPart(const QString &part);

} // namespace wxbind
