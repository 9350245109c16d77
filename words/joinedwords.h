#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace wxbind {

/// Puts ready texts together the way the language writes it: Chinese has no blank after a full stop
/// and other commas, colons and brackets than English.
class JoinedWords final
{
    Q_DECLARE_TR_FUNCTIONS(wxbind::JoinedWords)

public:
    /// One sentence after the other; either may be empty.
    [[nodiscard]] static QString sentences(const QString &first, const QString &second);
    /// A sentence with the technical words behind it, which may be empty.
    [[nodiscard]] static QString withDetail(const QString &sentence, const QString &detail);
    /// "exchange: 40029 invalid code"
    [[nodiscard]] static QString named(const QString &name, const QString &what);
    /// "1 error, 2 warnings"
    [[nodiscard]] static QString list(const QStringList &items);
    /// Parts that have commas of their own: "link, 30 min; code, 5 min"
    [[nodiscard]] static QString clauses(const QStringList &items);
};

} // namespace wxbind
