#include "core/diagnosis/extract/codes.h"

#include "core/diagnosis/extract/addresses.h"

#include <QRegularExpression>

namespace wxbind::diagnosis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShortestCode = 6;
constexpr Msecs kSoon = 60'000;

bool isMask(QChar c)
{
    return c == u'*' || c == u'…' || c == u'.' || c == u'•';
}

bool couldBeCode(const QString &value)
{
    if (value.size() < kShortestCode) {
        return false;
    }
    bool letter = false;
    bool digit = false;
    for (const QChar c : value) {
        letter = letter || c.isLetter();
        digit = digit || c.isDigit();
    }
    return (letter && digit) || value.size() >= 16 ||
           std::any_of(value.cbegin(), value.cend(), isMask);
}

/// `code=…`, "code":"…", code: …, getAccessToken('…'), code_hash=….
QString codeIn(const QString &text)
{
    static const QRegularExpression named(
        u"(?<![\\w-])(?:auth_?|oauth_?|wx_?)?code(?:_?(?:hash|digest|sha256|md5))?[\"'\\\\]{0,2}"
        u"\\s*"
        "(?:=>|[=:])\\s*[\"'\\\\]{0,2}([0-9A-Za-z_-]{4,}(?:[*.…•]+[0-9A-Za-z_-]*)?)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression argument(u"(?:getAccessToken|ExchangeToken|userFromCode|"
                                             u"oauth2getAccessToken|tokenFromCode)\\(\\s*[\"']"
                                             "([0-9A-Za-z_-]{6,}[.…*]*)"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression spoken(
        u"(?<![\\w-])code\\s+([0-9A-Za-z]{10,}(?:[*.…•]+[0-9A-Za-z]*)?)(?![\\w])"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const QRegularExpression &pattern : {named, argument, spoken}) {
        for (auto it = pattern.globalMatch(text); it.hasNext();) {
            const QString value = it.next().captured(1);
            if (couldBeCode(value)) {
                return value;
            }
        }
    }
    return {};
}

/// Something happened to a connection before a reply came.
bool tellsOfNoReply(const QString &text)
{
    static const QRegularExpression pattern(
        u"timed?[ -]?out|timeout|超时|connection (?:was )?(?:reset|closed|aborted)|reset by peer|"
        "closed by|ECONNRESET|ETIMEDOUT|socket hang up|broken pipe|unexpected end of "
        "(?:file|stream)|"
        "unexpected EOF|:\\s*EOF\\b|NoHttpResponse|failed to respond|remote end "
        "closed|RemoteDisconnected|"
        "connection aborted|prematurely closed|recv failure|empty reply|no reply|没有收到|无响应|"
        "连接被?重置|SocketTimeout|ReadTimeout|cURL error (?:28|52|55|56)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text).hasMatch();
}

bool tellsOfSuccess(const QString &text)
{
    static const QRegularExpression pattern(
        u"\"access_token\"|\"openid\"\\s*:|openid\\s*[=:]\\s*[\"']?o[\\w-]{5,}|登录成功|授权成功|"
        u"兑换成功|"
        "换取成功|exchange(?:d)?\\b.{0,40}\\b(?:ok|success|succeeded|done)\\b|\\b(?:ok|success)\\b."
        "{0,40}exchang|"
        "login (?:ok|success)|logged in|signed in|\\bgot (?:access_)?token|\\bgot openid|token ok|"
        "->\\s*200 ok|\\bresult=ok"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text).hasMatch();
}

bool tellsOfExchange(const QString &text)
{
    static const QRegularExpression pattern(
        u"oauth2/access_token|component/access_token|兑换|换取|换 ?(?:取)? "
        u"?(?:access_)?token|\\bexchang|"
        "getOAuth2AccessToken|oauth2getAccessToken|getAccessToken|ExchangeToken|code2token|fetch_token"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text).hasMatch();
}

const Failure *codeFailureOf(const Facts &facts, int entry)
{
    for (const Failure &failure : facts.failures) {
        const bool ofCode =
            failure.number == 40163 || failure.number == 40029 || failure.number == 42003;
        if (failure.entry == entry && ofCode && failure.shown) {
            return &failure;
        }
    }
    return nullptr;
}

void settleFromText(CodeUse &use, const Facts &facts, int entry)
{
    const QString &text = facts.entries.at(entry).place.words;
    if (const Failure *failure = codeFailureOf(facts, entry)) {
        use.outcome = CodeUse::Outcome::Failed;
        use.errcode = failure->number;
    } else if (tellsOfNoReply(text)) {
        use.outcome = CodeUse::Outcome::NoReply;
    } else if (tellsOfSuccess(text)) {
        use.outcome = CodeUse::Outcome::Good;
    }
}

CodeUse useOf(const Facts &facts, int index, const QString &code)
{
    const Entry &entry = facts.entries.at(index);
    CodeUse use;
    use.place = entry.place;
    use.entry = index;
    use.code = code;
    const bool received = !entry.target.isEmpty() && entry.target.startsWith(u'/');
    use.kind = !received && tellsOfExchange(entry.place.words) ? CodeUse::Kind::Exchange
                                                               : CodeUse::Kind::Callback;
    use.moment = entry.moment;
    use.actor = entry.actor;
    use.thread = entry.thread;
    settleFromText(use, facts, index);
    if (use.outcome == CodeUse::Outcome::Failed) {
        use.kind =
            received ? use.kind : CodeUse::Kind::Exchange; // only an exchange gets such a reply
    }
    for (const Call &call : facts.calls) {
        if (call.entry == index && isExchangeEndpoint(call.endpoint)) {
            use.kind = CodeUse::Kind::Exchange;
            use.appId = call.value(u"appid");
        }
    }
    for (const Returned &back : facts.returned) {
        if (back.entry == index && use.state.isEmpty()) {
            use.state = back.states.value(0);
        }
    }
    return use;
}

/// A report without a code that belongs to the use before it: same thread, or the only code there.
void settleFromFollowing(Facts &facts, int entryIndex, bool oneCode)
{
    const Entry &entry = facts.entries.at(entryIndex);
    CodeUse probe;
    settleFromText(probe, facts, entryIndex);
    if (probe.outcome == CodeUse::Outcome::Unknown || entry.code) {
        return;
    }
    CodeUse *best = nullptr;
    for (CodeUse &use : facts.codeUses) {
        const bool before = use.entry < entryIndex && use.place.index == entry.place.index &&
                            use.place.source == Evidence::Source::Paste;
        const bool mine =
            entry.thread.isEmpty() || use.thread.isEmpty() ? oneCode : entry.thread == use.thread;
        const auto gap =
            entry.moment && use.moment ? entry.moment->since(*use.moment) : std::optional<Msecs>(0);
        const bool sameActor =
            entry.actor.isEmpty() || use.actor.isEmpty() || entry.actor == use.actor;
        if (before && mine && sameActor && use.outcome == CodeUse::Outcome::Unknown && gap &&
            *gap >= 0 && *gap <= kSoon) {
            best = &use;
        }
    }
    if (best) {
        best->outcome = probe.outcome;
        best->errcode = probe.errcode;
    }
}

CodeUse useOf(const TroubleCase::Record &record, int index)
{
    CodeUse use;
    use.place = {Evidence::Source::Journal, index, 0,
                 record.kind + u' ' + record.endpoint + u' ' +
                     (record.errcode ? QString::number(*record.errcode) : QString())};
    use.code = record.code;
    use.kind = record.kind == "callback"_L1 ? CodeUse::Kind::Callback : CodeUse::Kind::Exchange;
    if (record.at) {
        use.moment = Moment{*record.at, true, -1};
    }
    use.actor = record.host;
    use.appId = record.appId;
    use.state = record.state;
    if (use.kind == CodeUse::Kind::Callback) {
        return use;
    }
    use.errcode = record.errcode.value_or(0);
    use.outcome = !record.httpStatus && !record.errcode ? CodeUse::Outcome::NoReply
                  : use.errcode != 0                    ? CodeUse::Outcome::Failed
                                                        : CodeUse::Outcome::Good;
    return use;
}

bool severalCodes(const QList<CodeUse> &uses)
{
    return std::any_of(uses.cbegin(), uses.cend(), [&uses](const CodeUse &use) {
        return !sameSecret(use.code, uses.first().code);
    });
}

struct Sight
{
    int entry;
    QString code;
};

QList<Sight> sightsIn(const QList<Entry> &entries)
{
    QList<Sight> sights;
    for (int i = 0; i < entries.size(); ++i) {
        const QString code = entries.at(i).code ? QString() : codeIn(entries.at(i).place.words);
        if (!code.isEmpty()) {
            sights.append({i, code});
        }
    }
    return sights;
}

/// All of a case; of the log of a whole day those whose code stands there more than once, because
/// every pair is looked at.
QList<Sight> telling(QList<Sight> sights)
{
    constexpr qsizetype kMost = 160;
    if (sights.size() <= kMost) {
        return sights;
    }
    QHash<QString, int> count;
    for (const Sight &sight : std::as_const(sights)) {
        ++count[sight.code];
    }
    sights.removeIf([&count](const Sight &sight) { return count.value(sight.code) < 2; });
    return sights.first(qMin(sights.size(), kMost));
}

} // namespace

void readCodeUses(Facts &facts)
{
    for (const Sight &sight : telling(sightsIn(facts.entries))) {
        facts.codeUses.append(useOf(facts, sight.entry, sight.code));
    }
    const bool oneCode = !severalCodes(facts.codeUses);
    for (int i = 0; i < facts.entries.size(); ++i) {
        const bool own = std::any_of(facts.codeUses.cbegin(), facts.codeUses.cend(),
                                     [i](const CodeUse &use) { return use.entry == i; });
        if (!own) {
            settleFromFollowing(facts, i, oneCode);
        }
    }
    const QList<TroubleCase::Record> &journal = facts.input->journal;
    for (int i = 0; i < journal.size(); ++i) {
        const QString &kind = journal.at(i).kind;
        if (!journal.at(i).code.isEmpty() && (kind == "callback"_L1 || kind == "exchange"_L1)) {
            facts.codeUses.append(useOf(journal.at(i), i));
        }
    }
}

} // namespace wxbind::diagnosis
