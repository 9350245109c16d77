#include "core/diagnosis/extract/codes.h"

#include <algorithm>

namespace wxbind::diagnosis {

namespace {

constexpr qsizetype kShortestSecret = 6;
constexpr qsizetype kTellingCharacters = 6; ///< of a mask

bool isDot(QChar c)
{
    return c == u'*' || c == u'…' || c == u'.' || c == u'•';
}

} // namespace

bool isWholeSecret(const QString &value)
{
    return std::none_of(value.cbegin(), value.cend(), isDot);
}

bool sameSecret(const QString &a, const QString &b)
{
    if (a == b) {
        return a.size() >= kShortestSecret && std::count_if(a.cbegin(), a.cend(), [](QChar c) {
                                                  return !isDot(c);
                                              }) >= kTellingCharacters;
    }
    if (isWholeSecret(a) && isWholeSecret(b)) {
        return false;
    }
    const auto front = [](const QString &text) {
        return text.left(std::find_if(text.cbegin(), text.cend(), isDot) - text.cbegin());
    };
    const auto back = [](const QString &text) {
        const auto last = std::find_if(text.crbegin(), text.crend(), isDot);
        return last == text.crend() ? text : text.right(last - text.crbegin());
    };
    const QString fa = front(a), fb = front(b), ba = back(a), bb = back(b);
    const bool fronts = fa.startsWith(fb) || fb.startsWith(fa);
    const bool backs = ba.endsWith(bb) || bb.endsWith(ba);
    const qsizetype shown = qMin(fa.size(), fb.size()) + qMin(ba.size(), bb.size());
    return fronts && backs && shown >= kTellingCharacters;
}

} // namespace wxbind::diagnosis
