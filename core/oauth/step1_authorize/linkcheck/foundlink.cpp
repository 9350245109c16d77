#include "core/oauth/step1_authorize/linkcheck/foundlink.h"

#include "core/oauth/step1_authorize/linkcheck/claims.h"
#include "core/oauth/step1_authorize/linkcheck/pastedwords.h"
#include "core/oauth/step1_authorize/pastedtext.h"
#include "core/oauth/step1_authorize/plaintext.h"
#include "core/oauth/step1_authorize/rawaddress.h"

#include <algorithm>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

/// How many words without a sign of the link may stand in it: a value with blanks.
constexpr qsizetype kMostStrayWords = 4;
constexpr int kMostEncodings = 3;

/// The words of a text, weighed.
struct Reading
{
    QString pasted;
    PlainText plain;
    QList<PastedWord> words;
    QList<Claim> claims;

    [[nodiscard]] QStringView word(qsizetype at) const
    {
        const PastedWord &one = words.at(at);
        return QStringView(plain.text).mid(one.from, one.to - one.from);
    }
};

Reading readingOf(const QString &text)
{
    Reading reading{text, plainTextOf(text), {}, {}};
    reading.words = pastedWords(reading.plain.text);
    for (qsizetype i = 0; i < reading.words.size(); ++i) {
        reading.claims.append(claimOf(reading.word(i)));
    }
    return reading;
}

/// First and last word of the link.
struct Span
{
    qsizetype first = 0;
    qsizetype last = 0;
};

bool isEnded(QStringView link)
{
    return link.contains("#wechat_redirect"_L1);
}

/// "…&redirect_uri=": what comes next belongs to it.
bool awaitsMore(const Reading &reading, qsizetype at)
{
    const QChar last = reading.word(at).back();
    return last == u'&' || last == u'?' || last == u'=';
}

/// A link that was cut by blanks or line breaks goes on in the words that follow.
Span wholeLink(const Reading &reading, qsizetype best)
{
    Span span{best, best};
    const bool headless =
        !reading.word(best).contains("://"_L1) && reading.words.at(best).afterBlank;
    if (headless && reading.word(best - 1).contains("://"_L1) &&
        !reading.word(best - 1).contains(u'=') && reading.word(best - 1).endsWith(u'/')) {
        span.first = best - 1;
    }
    bool ended = isEnded(reading.word(best));
    for (qsizetype i = best + 1; i < reading.words.size(); ++i) {
        const QStringView next = reading.word(i);
        const bool goesOn =
            continuesLink(next) || (i == span.last + 1 && awaitsMore(reading, i - 1));
        const bool stray = i - span.last > kMostStrayWords || next.contains("://"_L1);
        if (!reading.words.at(i).afterBlank || (stray && !goesOn) ||
            reading.claims.at(i) == Claim::Path) {
            break;
        }
        if (goesOn && (!ended || next.startsWith(u'&') || next.startsWith(u'#'))) {
            span.last = i;
            ended = ended || isEnded(next);
        }
        if (ended && span.last != i) {
            break;
        }
    }
    return span;
}

bool isJoint(QChar c)
{
    return c == u'&' || c == u'?' || c == u'=' || c == u'#' || c == u'/';
}

/// The words of the span without what cut them. A blank inside a value stays: nobody knows whether
/// it belongs there.
QString joined(const Reading &reading, const Span &span)
{
    QString text = reading.word(span.first).toString();
    for (qsizetype i = span.first + 1; i <= span.last; ++i) {
        const QStringView next = reading.word(i);
        const bool seam =
            reading.words.at(i).afterLine || isJoint(text.back()) || isJoint(next.front());
        text += seam ? QString() : QString(u' ');
        text += next;
    }
    return text;
}

bool isSchemeLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
           c == u'+' || c == u'-';
}

/// "链接：https://…" and "url=https://…" begin where the address does.
QString withoutLabel(const QString &link)
{
    const qsizetype mark = link.indexOf(u'?');
    const QStringView front = mark < 0 ? QStringView(link) : QStringView(link).left(mark);
    qsizetype start = front.lastIndexOf("://"_L1);
    if (start >= 0) {
        while (start > 0 && isSchemeLetter(front.at(start - 1))) {
            --start;
        }
        return link.mid(start);
    }
    const qsizetype path = front.indexOf(u'/');
    const QStringView host = path < 0 ? front : front.left(path);
    const qsizetype label = qMax(host.lastIndexOf(u':'), host.lastIndexOf(u'='));
    const bool labelled = label >= 0 && label + 1 < host.size() && !host.at(label + 1).isDigit();
    return labelled ? link.mid(label + 1) : link;
}

/// What its carrier had done to the link, read off the stretch of the pasted text.
void noteCarrier(const Reading &reading, qsizetype from, qsizetype to, FoundLink &found)
{
    const QList<qsizetype> &origin = reading.plain.origin;
    const qsizetype first = origin.at(from);
    const QStringView pasted =
        QStringView(reading.pasted).mid(first, origin.at(to - 1) - first + 1);
    const QStringView plain = QStringView(reading.plain.text).mid(from, to - from);
    const auto isWide = [](QChar c) {
        return c >= QChar(0xff01) && c <= QChar(0xff5e);
    };
    const auto wides = [isWide](QStringView text) {
        return std::count_if(text.cbegin(), text.cend(), isWide);
    };
    const auto isInvisible = [](QChar c) {
        return c.category() == QChar::Other_Format || c == u'\n' || c == u'\r';
    };
    found.htmlEscaped = pasted.contains("&amp;"_L1) || pasted.contains("&#"_L1);
    found.jsonEscaped = pasted.contains(u'\\');
    found.fullWidth = wides(pasted) > wides(plain);
    found.hasBlanks = found.hasBlanks || std::any_of(pasted.cbegin(), pasted.cend(), isInvisible);
}

FoundLink linkIn(const Reading &reading, qsizetype best)
{
    const Span span = wholeLink(reading, best);
    const QString whole = joined(reading, span);
    FoundLink found;
    found.text = bareToken(withoutLabel(whole)).toString();
    found.hasBlanks = span.first != span.last;
    const qsizetype from = reading.words.at(span.first).from;
    const qsizetype to = reading.words.at(span.last).to;
    noteCarrier(reading, from, to, found);
    // One line break at the end is how files and terminals end a text.
    QStringView rest = QStringView(reading.plain.text).mid(to);
    rest = rest.startsWith(u'\r') ? rest.mid(1) : rest;
    found.inText = from > 0 || found.text.size() != whole.size() ||
                   (!rest.isEmpty() && rest != QStringView(u"\n"));
    for (qsizetype i = 0; i < reading.claims.size(); ++i) {
        const bool other = (i < span.first || i > span.last) && reading.claims.at(i) == Claim::Path;
        found.others += other ? 1 : 0;
    }
    return found;
}

/// The link as a value of another address, or encoded as a whole.
QString encodedLink(const QString &text)
{
    const qsizetype path = text.indexOf("connect%2"_L1, 0, Qt::CaseInsensitive);
    if (path < 0) {
        return {};
    }
    const auto ends = [](QChar c) {
        return breaksAddress(c) || c == u'&';
    };
    const auto end = std::find_if(text.cbegin() + path, text.cend(), ends);
    qsizetype start = text.lastIndexOf("http"_L1, path, Qt::CaseInsensitive);
    const auto breaks = std::find_if(text.crbegin() + (text.size() - path), text.crend(), ends);
    start = qMax(start, qsizetype(breaks.base() - text.cbegin()));
    QString link = text.mid(start, end - text.cbegin() - start);
    for (int round = 0; round < kMostEncodings && claimOf(link) != Claim::Path; ++round) {
        link = percentDecoded(link);
    }
    return claimOf(link) == Claim::Path ? link : QString();
}

} // namespace

std::optional<FoundLink> findLink(const QString &text)
{
    const Reading reading = readingOf(text);
    const auto best = std::max_element(reading.claims.cbegin(), reading.claims.cend());
    if (best != reading.claims.cend() && *best != Claim::None) {
        return linkIn(reading, best - reading.claims.cbegin());
    }
    const QString encoded = encodedLink(text);
    if (encoded.isEmpty()) {
        return std::nullopt;
    }
    const Reading inner = readingOf(encoded);
    const auto claim = std::max_element(inner.claims.cbegin(), inner.claims.cend());
    if (*claim == Claim::None) {
        return std::nullopt;
    }
    FoundLink found = linkIn(inner, claim - inner.claims.cbegin());
    found.encoded = true;
    return found;
}

} // namespace wxbind
