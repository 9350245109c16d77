#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace wxbind {

enum class Severity
{
    Error,
    Warning,
    Info,
};

/// One thing to say about a link, a callback or a reply. The id is stable and listed in the
/// handbook; the sentence is made from it and `args` in words/.
struct Finding
{
    QString id; ///< "redirect-host-unregistered"; see core/model/findingids.h
    Severity severity = Severity::Error;
    QString param;      ///< "redirect_uri", or empty when it is about the whole
    QString pageError;  ///< what the user would see in WeChat: "10003", "page:scope", or empty
    QStringList args;   ///< the user's own values, in the order the sentence wants them
    QString fixedValue; ///< what `param` should be, where that can be said without guessing

    friend bool operator==(const Finding &, const Finding &) = default;
};

using Findings = QList<Finding>;

[[nodiscard]] inline bool hasErrors(const Findings &findings)
{
    return std::any_of(findings.cbegin(), findings.cend(),
                       [](const Finding &f) { return f.severity == Severity::Error; });
}

} // namespace wxbind
