#pragma once

#include <QLatin1StringView>

#include <span>

namespace wxbind {

/// The English sentences of one finding, context wxbind::FindingWords. %1, %2 are its args.
struct FindingSentence
{
    QLatin1StringView id;
    const char *title;
    const char *message;
    const char *fix;
};

[[nodiscard]] std::span<const FindingSentence> linkSentences();
[[nodiscard]] std::span<const FindingSentence> linkCheckSentences();
[[nodiscard]] std::span<const FindingSentence> batchSentences();
[[nodiscard]] std::span<const FindingSentence> callbackSentences();
[[nodiscard]] std::span<const FindingSentence> replySentences();

} // namespace wxbind
