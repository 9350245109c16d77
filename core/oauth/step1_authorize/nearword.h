#pragma once

#include <QString>
#include <QStringList>

namespace wxbind {

/// How many letters must be added, left out, changed or swapped with their neighbour to make `a` of
/// `b`; anything above `limit` is limit + 1. Words of a few dozen letters only: longer ones are
/// far.
[[nodiscard]] int slipsBetween(QStringView a, QStringView b, int limit);

/// The one word that is at most `limit` slips away; empty where there is none, or two as near.
[[nodiscard]] QString nearestWord(QStringView word, const QStringList &known, int limit);

} // namespace wxbind
