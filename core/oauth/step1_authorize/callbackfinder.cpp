#include "core/oauth/step1_authorize/callbackfinder.h"

#include "core/oauth/step1_authorize/callbackverdict.h"
#include "core/oauth/step1_authorize/linewalker.h"
#include "core/oauth/step1_authorize/parameterdump.h"
#include "core/oauth/step1_authorize/pastedtext.h"
#include "core/oauth/step1_authorize/wrappedlines.h"

#include <QSet>

#include <algorithm>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

bool isBareQuery(const QString &address)
{
    return !address.contains(u'?') && !address.contains(u'/') && !address.contains(u'&') &&
           !address.contains(u'%');
}

/// A page's own `code=404` is no code, nor is a state without an address around it a refusal.
bool isCallback(const ReturnedAddress &returned, const QString &address, bool alone)
{
    if (returned.isEmpty() || returned.isLink) {
        return false;
    }
    if (!alone && isBareQuery(address)) {
        return false; // "code=… state=…" is read as a dump
    }
    const QString code = returned.codes.value(0);
    return !returned.states.isEmpty() || code.isEmpty() || code == kDeniedCode ||
           returned.badCode || looksLikeCode(code) || code.size() > kLongestCode;
}

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() ? c < QChar(0x80) : c == u'-' || c == u'_';
}

/// A word with this before it: behind a blank or Chinese, and no name with `=` or `:` first.
bool standsAlone(QStringView before)
{
    if (!before.isEmpty() && before.back() < QChar(0x80) && !before.back().isSpace()) {
        return false;
    }
    const QStringView last = before.right(8).trimmed();
    return last.isEmpty() || !QStringView(u"=:>?&%").contains(last.back());
}

/// Collects what one text holds.
class CallbackFinder final
{
public:
    explicit CallbackFinder(const QString &pasted)
        : m_pasted(pasted)
        , m_text(unwrapped(plainTextOf(pasted)))
    {}

    FoundAddresses find()
    {
        const QList<PastedAddress> addresses = addressesIn(m_text.plain);
        const bool alone =
            addresses.size() == 1 && m_pasted.trimmed().size() <= addresses.first().text.size() + 2;
        for (const PastedAddress &address : addresses) {
            take(address, alone);
        }
        takeDumps();
        if (m_found.callbacks.isEmpty() && !m_found.hasLink) {
            takeLooseCode();
        }
        place();
        return std::move(m_found);
    }

private:
    void take(const PastedAddress &address, bool alone)
    {
        for (ReturnedAddress &returned : readPastedAddress(address.text)) {
            if (returned.isLink && !m_found.hasLink) {
                m_found.hasLink = true;
                m_found.linkState = returned.states.value(0);
            } else if (isCallback(returned, address.text, alone)) {
                append(std::move(returned), address.from, address.text.size());
            } else if (m_found.firstPage.isEmpty() && !returned.isLink &&
                       !isBareQuery(address.text)) {
                m_found.firstPage = returned.page;
            }
        }
    }

    /// A code in a dump that also stands in an address is the same callback.
    void takeDumps()
    {
        QSet<QString> known;
        for (const FoundAddress &found : std::as_const(m_found.callbacks)) {
            known.insert(found.returned.codes.value(0));
        }
        for (const DumpedCode &dumped : dumpedCodesIn(m_text.plain.text)) {
            if (!known.contains(dumped.code)) {
                ReturnedAddress returned;
                returned.codes.append(dumped.code);
                if (!dumped.state.isEmpty()) {
                    returned.states.append(dumped.state);
                }
                append(std::move(returned), dumped.from, dumped.length);
            }
        }
    }

    /// "授权码 022w… 用不了": a word that looks like nothing else, and is nobody's value.
    void takeLooseCode()
    {
        const QStringView text(m_text.plain.text);
        auto from = text.cbegin();
        while (from != text.cend()) {
            from = std::find_if(from, text.cend(), isWordCharacter);
            const auto to = std::find_if_not(from, text.cend(), isWordCharacter);
            const QStringView word(from, to);
            if (looksIssued(word) && word.front() == u'0' &&
                standsAlone(text.left(from - text.cbegin()))) {
                ReturnedAddress returned;
                returned.codes.append(word.toString());
                append(std::move(returned), from - text.cbegin(), word.size());
            }
            from = to;
        }
    }

    void append(ReturnedAddress returned, qsizetype from, qsizetype length)
    {
        FoundAddress found;
        found.returned = std::move(returned);
        found.from = from;
        found.length = length;
        m_found.callbacks.append(std::move(found));
    }

    /// From places in the plain text to places in the pasted one.
    void place()
    {
        const auto isBefore = [](const FoundAddress &a, const FoundAddress &b) {
            return a.from < b.from;
        };
        std::stable_sort(m_found.callbacks.begin(), m_found.callbacks.end(), isBefore);
        const QList<qsizetype> &origin = m_text.plain.origin;
        LineWalker lines(m_text.plain, m_pasted);
        for (FoundAddress &found : m_found.callbacks) {
            const qsizetype from = found.from;
            const qsizetype end = from + found.length;
            lines.walkTo(from);
            found.line = lines.number();
            found.time = lines.time();
            found.from = origin.at(from);
            found.length = end > from ? origin.at(end - 1) + 1 - found.from : 0;
            const auto joint = std::upper_bound(m_text.joints.cbegin(), m_text.joints.cend(), from);
            found.joined = joint != m_text.joints.cend() && *joint < end;
        }
    }

    const QString m_pasted;
    const Unwrapped m_text;
    FoundAddresses m_found;
};

} // namespace

FoundAddresses findAddresses(const QString &text)
{
    return CallbackFinder(text).find();
}

} // namespace wxbind
