#include "core/diagnosis/extract/codes.h"
#include "core/diagnosis/query.h"
#include "core/diagnosis/rules/tables.h"

#include <QRegularExpression>
#include <QSet>

#include <array>

/// Causes of the family "link" that show in what comes back: state, session, fragment, callbacks.
namespace wxbind::diagnosis {

using namespace Qt::StringLiterals;

namespace {

constexpr Msecs kTwin = 10'000;
constexpr qsizetype kRandom = 12; ///< a shorter state is a constant of the site
constexpr qsizetype kWellFormed = 16;

bool isPlain(QStringView text)
{
    return std::all_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); });
}

qsizetype commonPrefix(const QString &a, const QString &b)
{
    qsizetype n = 0;
    while (n < a.size() && n < b.size() && a.at(n) == b.at(n)) {
        ++n;
    }
    return n;
}

qsizetype commonSuffix(const QString &a, const QString &b)
{
    qsizetype n = 0;
    while (n < a.size() && n < b.size() && a.at(a.size() - 1 - n) == b.at(b.size() - 1 - n)) {
        ++n;
    }
    return n;
}

/// One text with something added, removed or replaced; not two texts.
bool isAltered(const QString &sent, const QString &back)
{
    if (sent == back || sent.size() < 8) {
        return false;
    }
    if (sent.compare(back, Qt::CaseInsensitive) == 0) {
        return true;
    }
    const qsizetype same = commonPrefix(sent, back) + commonSuffix(sent, back);
    return same >= 8 && same * 2 >= qMax<qsizetype>(sent.size(), 16);
}

bool isMaskedState(const QString &state)
{
    return !isWholeSecret(state) || state.contains("***"_L1);
}

QStringList sentStates(const Facts &facts)
{
    QStringList states;
    for (const Link *link : realLinks(facts)) {
        if (const QString state = link->value(u"state"); !state.isEmpty() && !link->cut) {
            states.append(state);
        }
    }
    return states;
}

/// The returned one is the sent one cut at a character that ends a parameter: not altered, lost.
bool isCutAtMark(const QString &sent, const QString &back)
{
    return sent.startsWith(back) && sent.size() > back.size() &&
           QStringView(u"&#=").contains(sent.at(back.size()));
}

Opinion stateAltered(const Facts &facts)
{
    const QStringList sent = sentStates(facts);
    Opinion opinion;
    for (const Returned &back : facts.returned) {
        const QString state = back.states.value(0);
        if (state.isEmpty() || sent.contains(state) || isMaskedState(state)) {
            continue;
        }
        for (const QString &original : sent) {
            if (isAltered(original, state) && !isCutAtMark(original, state)) {
                return proved({back.place});
            }
        }
    }
    // A well-formed token with the address of a page behind it.
    static const QRegularExpression tail(
        u"(?<![\\w-])state[\"']?\\s*[=:]+>?\\s*[\"']?([0-9A-Za-z]{16,})(https?(?::|%3A)[^\"'&\\s]*|"
        "[?;|,][^\"'&\\s]{3,}|www\\.[^\"'&\\s]+)"_s);
    for (const Entry &entry : facts.entries) {
        const auto match = tail.match(entry.place.words);
        if (match.hasMatch() && match.captured(1).size() >= kWellFormed && !entry.code) {
            return likely({entry.place});
        }
    }
    if (const Place *said = facts.said("state-altered"_L1)) {
        return likely({*said});
    }
    return opinion;
}

/// What one visitor did, from an access log.
struct Round
{
    const Entry *entry;
    bool away;     ///< sent to WeChat
    bool callback; ///< came back
    QString state;
};

QString visitorOf(const Entry &entry)
{
    return entry.address.isEmpty() ? QString() : QString(entry.address + u' ' + entry.agent);
}

Opinion sessionLost(const Facts &facts)
{
    QHash<QString, QList<Round>> rounds;
    for (int i = 0; i < facts.entries.size(); ++i) {
        const Entry &entry = facts.entries.at(i);
        const QString visitor = visitorOf(entry);
        if (visitor.isEmpty() || entry.target.isEmpty()) {
            continue;
        }
        const bool callback =
            entry.target.contains("code="_L1) && entry.target.contains("state="_L1);
        const bool away = !callback && (entry.place.words.contains("connect/oauth2/authorize"_L1) ||
                                        entry.place.words.contains("connect/qrconnect"_L1) ||
                                        entry.status == 302);
        static const QRegularExpression stateIn(u"state=([^&#\\s\"]+)"_s);
        const auto match = stateIn.match(entry.place.words);
        if (callback || away) {
            rounds[visitor].append({&entry, away, callback, match.captured(1)});
        }
    }
    for (const QList<Round> &round : std::as_const(rounds)) {
        int turns = 0;
        const Round *last = nullptr;
        for (const Round &step : round) {
            if (step.callback && last && last->away) {
                const bool bothKnown = !last->entry->session.isEmpty();
                const bool other = last->entry->session != step.entry->session;
                if (bothKnown && other && !last->state.isEmpty() && last->state == step.state) {
                    return proved({last->entry->place, step.entry->place});
                }
                turns += step.entry->status < 400 ? 1 : 0;
            }
            last = &step;
        }
        if (turns >= 3) {
            return proved({round.first().entry->place, round.last().entry->place});
        }
    }
    bool odd = false;
    for (const Returned &back : facts.returned) {
        const QString state = back.states.value(0);
        odd = odd || (!state.isEmpty() && (!isPlain(state) && !isMaskedState(state)));
    }
    const Place *said = anySaid(facts, {"invalid-state"_L1, "login-loop"_L1, "session-killed"_L1});
    return said && !odd ? likely({*said}) : silent();
}

/// "#/route", "#!/route", "#route?…": not an anchor and not WeChat's own mark.
bool isRoute(const QString &fragment)
{
    return !fragment.isEmpty() && !fragment.startsWith("wechat_redirect"_L1) &&
           (fragment.startsWith(u'/') || fragment.startsWith("!/"_L1) ||
            fragment.contains("code="_L1) || fragment.contains(u'?'));
}

Opinion fragmentInCallback(const Facts &facts)
{
    const Place *complaint = anySaid(facts, {"code-not-found"_L1, "router-confused"_L1});
    if (const Failure *missing = shown(facts, {41008}); missing && !complaint) {
        complaint = &missing->place;
    }
    for (const Returned &back : facts.returned) {
        const bool route =
            isRoute(back.address.fragment) && !back.codes.isEmpty() && !back.states.isEmpty();
        if (!route) {
            continue;
        }
        if (complaint) {
            return proved({back.place, *complaint});
        }
        return aSignInWorked(facts) ? possible({back.place}) : likely({back.place});
    }
    for (const Link *link : realLinks(facts)) {
        const bool hash = link->redirect.contains(u'#');
        if (hash && complaint) {
            return likely({link->place, *complaint});
        }
    }
    if (const Place *said = facts.said("hash-route"_L1); said && complaint) {
        return likely({*said, *complaint});
    }
    return silent();
}

bool sameVisitor(const Facts &facts, const CodeUse &a, const CodeUse &b)
{
    if (a.entry < 0 || b.entry < 0) {
        return true;
    }
    const Entry &one = facts.entries.at(a.entry);
    const Entry &two = facts.entries.at(b.entry);
    const bool agents = one.agent.isEmpty() || two.agent.isEmpty() || one.agent == two.agent;
    return agents;
}

bool isConstant(const QString &state)
{
    return state.size() < kRandom ||
           !std::any_of(state.cbegin(), state.cend(), [](QChar c) { return c.isDigit(); });
}

bool knownSameVisitor(const Facts &facts, const CodeUse &a, const CodeUse &b)
{
    if (a.entry < 0 || b.entry < 0) {
        return false;
    }
    const Entry &one = facts.entries.at(a.entry);
    const Entry &two = facts.entries.at(b.entry);
    return !one.address.isEmpty() && one.address == two.address && one.agent == two.agent;
}

Opinion doubleCallback(const Facts &facts)
{
    Opinion weak;
    for (qsizetype i = 0; i < facts.codeUses.size(); ++i) {
        const CodeUse &a = facts.codeUses.at(i);
        for (qsizetype j = i + 1; j < facts.codeUses.size() && !a.state.isEmpty(); ++j) {
            const CodeUse &b = facts.codeUses.at(j);
            const bool callbacks = a.kind == CodeUse::Kind::Callback && b.kind == a.kind;
            if (!callbacks || a.state != b.state || sameSecret(a.code, b.code) ||
                !sameVisitor(facts, a, b)) {
                continue;
            }
            const auto gap = a.moment && b.moment ? b.moment->since(*a.moment) : std::nullopt;
            const bool soon = gap && qAbs(*gap) <= kTwin;
            if (soon && (!isConstant(a.state) || knownSameVisitor(facts, a, b))) {
                return proved({a.place, b.place});
            }
            if (!gap || soon) {
                weak = likely({a.place, b.place});
            }
        }
    }
    if (weak.confidence) {
        return weak;
    }
    const Place *said = facts.said("two-callbacks"_L1);
    const bool prevented = std::any_of(facts.links.cbegin(), facts.links.cend(), [](const Link &l) {
        return l.value(u"connect_redirect") == "1"_L1;
    });
    return said && !prevented ? likely({*said}) : silent();
}

constexpr std::array kReturnRules{
    Rule{"state-altered-in-transit"_L1, stateAltered},
    Rule{"session-lost"_L1, sessionLost},
    Rule{"fragment-in-callback"_L1, fragmentInCallback},
    Rule{"double-callback"_L1, doubleCallback},
};

} // namespace

std::span<const Rule> returnRules()
{
    return kReturnRules;
}

} // namespace wxbind::diagnosis
