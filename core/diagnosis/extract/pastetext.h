#pragma once

#include <QString>
#include <QStringList>

namespace wxbind::diagnosis {

/// A paste as it was meant: HTML entities undone, addresses and JSON that were broken across lines
/// put together again. `lineOf` keeps the number of the line each new line began at.
struct PasteText
{
    QStringList lines;
    QList<int> lineOf;

    [[nodiscard]] QString whole() const { return lines.join(u'\n'); }
};

[[nodiscard]] PasteText readablePaste(const QString &paste);

/// `\"`, `\/` and `\u0026` as a JSON or PHP writer spells them, undone once.
[[nodiscard]] QString withoutEscapes(const QString &text);

} // namespace wxbind::diagnosis
