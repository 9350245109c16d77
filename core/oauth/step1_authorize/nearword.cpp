#include "core/oauth/step1_authorize/nearword.h"

#include <array>

namespace wxbind {

namespace {

constexpr qsizetype kLongestWord = 40;

using Row = std::array<int, kLongestWord + 1>;

} // namespace

int slipsBetween(QStringView a, QStringView b, int limit)
{
    const qsizetype longest = qMax(a.size(), b.size());
    if (longest > kLongestWord || qAbs(a.size() - b.size()) > limit) {
        return limit + 1;
    }
    // Damerau and Levenshtein, with the last three rows alone.
    Row before{};
    Row last{};
    Row row{};
    for (size_t j = 0; j <= size_t(b.size()); ++j) {
        last[j] = int(j);
    }
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const bool same = a.at(i - 1) == b.at(j - 1);
            const auto at = size_t(j);
            row[at] = qMin(qMin(last[at], row[at - 1]) + 1, last[at - 1] + (same ? 0 : 1));
            const bool swapped =
                i > 1 && j > 1 && a.at(i - 1) == b.at(j - 2) && a.at(i - 2) == b.at(j - 1);
            if (swapped) {
                row[at] = qMin(row[at], before[at - 2] + 1);
            }
        }
        before = last;
        last = row;
    }
    return qMin(last[size_t(b.size())], limit + 1);
}

QString nearestWord(QStringView word, const QStringList &known, int limit)
{
    QString nearest;
    int least = limit + 1;
    for (const QString &candidate : known) {
        const int slips = slipsBetween(word, candidate, limit);
        if (slips < least) {
            least = slips;
            nearest = candidate;
        } else if (slips == least) {
            nearest.clear();
        }
    }
    return nearest;
}

} // namespace wxbind
