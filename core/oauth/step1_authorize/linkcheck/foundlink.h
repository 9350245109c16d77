#pragma once

#include <QString>

#include <optional>

namespace wxbind {

/// A text that claims to be an authorize link, as it was found in a pasted one, and what had to be
/// undone to read it.
struct FoundLink
{
    QString text;
    bool inText = false;      ///< words, quotes or blanks stand around it
    bool hasBlanks = false;   ///< blanks, line breaks or invisible characters stood in it
    bool htmlEscaped = false; ///< &amp;
    bool jsonEscaped = false; ///< \/ and \u0026
    bool fullWidth = false;   ///< ？＆＝ of a Chinese keyboard
    bool encoded = false;     ///< percent-encoded as a whole
    int others = 0;           ///< more links in the same text
};

/// The likeliest authorize link of the text: one with the path of the platform before one with its
/// host, before any address with an appid and a redirect_uri. Linear; any text.
[[nodiscard]] std::optional<FoundLink> findLink(const QString &text);

} // namespace wxbind
