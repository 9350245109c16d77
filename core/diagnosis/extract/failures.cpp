#include "core/diagnosis/extract/failures.h"

#include "core/diagnosis/extract/addresses.h"
#include "core/diagnosis/extract/moment.h"
#include "core/oauth/replybody.h"

#include <QRegularExpression>
#include <QSet>

#include <array>

namespace wxbind::diagnosis {

using namespace Qt::StringLiterals;

namespace {

/// So many different numbers in one paste are a list of numbers, not things that happened.
constexpr qsizetype kListed = 8;

struct Stem
{
    int number;
    QLatin1StringView words;
};

/// How errmsg begins, where that is known (facts sheet, section 2): another text with the same
/// number is another product's.
constexpr std::array kStems{
    Stem{40029, "code"_L1},         Stem{40163, "code"_L1},    Stem{41008, "code"_L1},
    Stem{40125, "secret"_L1},       Stem{40013, "appid"_L1},   Stem{40164, "ip"_L1},
    Stem{42001, "token"_L1},        Stem{42002, "refresh"_L1}, Stem{40030, "refresh"_L1},
    Stem{48001, "unauthorized"_L1}, Stem{40003, "openid"_L1},  Stem{41001, "token"_L1},
};

bool isOfWeCom(const QString &text)
{
    return text.contains("work.weixin.qq.com"_L1) || text.contains("qyapi.weixin"_L1) ||
           text.contains("dingtalk"_L1) || text.contains("corpid"_L1) ||
           text.contains("api.q.qq.com"_L1) || text.contains("toutiao"_L1) ||
           text.contains("feishu"_L1) || text.contains("bytedance"_L1) ||
           text.contains("openapi.baidu"_L1) || text.contains("graph.qq.com"_L1) ||
           text.contains("weibo"_L1);
}

bool fits(int number, const QString &errmsg)
{
    const auto stem = std::find_if(kStems.cbegin(), kStems.cend(),
                                   [number](const Stem &s) { return s.number == number; });
    const bool latin =
        std::all_of(errmsg.cbegin(), errmsg.cend(), [](QChar c) { return c.unicode() < 0x2E80; });
    return stem == kStems.cend() || errmsg.isEmpty() || !latin ||
           errmsg.contains(stem->words, Qt::CaseInsensitive);
}

std::optional<qint64> errcodeOf(const QJsonObject &fields)
{
    for (const auto key : {"errcode"_L1, "errCode"_L1, "err_code"_L1, "errorCode"_L1}) {
        if (const auto number = numberField(fields, key)) {
            return number;
        }
    }
    return std::nullopt;
}

void fromReplies(Facts &facts)
{
    for (const Reply &reply : facts.replies) {
        const auto number = errcodeOf(reply.fields);
        if (!number || *number == 0 || *number < -1 || *number > 999999) {
            continue;
        }
        Failure failure;
        failure.place = reply.place;
        failure.entry = reply.entry;
        failure.number = int(*number);
        failure.words = textField(reply.fields, "errmsg"_L1).value_or(QString());
        failure.endpoint = reply.endpoint;
        failure.moment = reply.moment ? reply.moment : momentOfRid(failure.words);
        const QString near =
            reply.entry >= 0 ? facts.entries.at(reply.entry).place.words : reply.place.words;
        failure.foreign = isOfWeCom(near) || !fits(failure.number, failure.words);
        failure.shown = !failure.foreign;
        facts.failures.append(failure);
    }
}

/// "不是 40029", "not 40029": what is denied did not happen.
bool isDenied(QStringView before)
{
    static const QRegularExpression pattern(u"(?:(?<!是)不是|没有|不再|并非|而非|无|\\bnot|\\bno|"
                                            u"\\bno longer|isn't|rather than|instead of|"
                                            "如果|假如|\\bif|\\bwhen)\\s*(?:报|返回|出现|提示|an?|"
                                            "the|it is|it says)?\\s*(?:错误码|错误|errcode|"
                                            "error|code)?\\s*[:：]?\\s*$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(before.right(32).toString()).hasMatch();
}

struct Spotted
{
    int number;
    qsizetype at;
    bool named; ///< "errcode", "错误码" stand before it
};

QList<Spotted> numbersIn(const QString &line)
{
    static const QRegularExpression named(
        u"(?:err(?:or)?[\\s_-]?(?:code|no|num)?|错误(?:代)?码|"
        u"错误编号|返回码|错误|报错|提示|返回|报|显示|"
        "出现|抛出?|code|returns?|returned|got|gets?|getting|"
        "says?|fails? with|一直|总是|都是|又是|还是|failed with|answered|"
        "rejected with|status)[\"'\\\\]*\\s*(?:=>|[:：=(（\\[ "
        "]|是|为|了|：|a|an|the|error)*\\s*[\"'\\\\]*"
        "(-1|\\d{5})(?![\\d.])"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression trailing(
        u"(?<![\\w.-])(\\d{5})\\s*(?:错误|报错|error\\b|的错)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression alone(u"(?<![\\w./-])(\\d{5})(?![\\w./-])"_s);
    QList<Spotted> found;
    const auto add = [&found](const QRegularExpressionMatch &match, bool byName) {
        const qsizetype at = match.capturedStart(1);
        const bool known = std::any_of(found.cbegin(), found.cend(),
                                       [at](const Spotted &s) { return s.at == at; });
        if (!known) {
            found.append({match.captured(1).toInt(), at, byName});
        }
    };
    static const QRegularExpression whole(u"^\\s*(\\d{5})\\s*$"_s);
    for (const QRegularExpression &pattern : {named, trailing, whole, alone}) {
        for (auto it = pattern.globalMatch(line); it.hasNext();) {
            add(it.next(), pattern != alone);
        }
    }
    return found;
}

/// Numbers that only the platform gives: all that the catalogue of causes knows.
bool isKnown(int number)
{
    static const QSet<int> known{
        -1,    10003, 10004, 10005, 10006, 10009, 10010, 10011, 10012, 10013, 10015, 10016,
        10039, 40001, 40002, 40003, 40013, 40014, 40029, 40030, 40033, 40125, 40163, 40164,
        40243, 41001, 41002, 41003, 41004, 41008, 41009, 41018, 41021, 42001, 42002, 42003,
        42006, 42007, 43001, 43002, 43003, 43004, 44002, 45009, 45011, 45035, 46004, 47001,
        48001, 48004, 48006, 50004, 50005, 61003, 61004, 61005, 61006, 61007, 61014, 61023,
        63178, 63179, 63182, 89002, 89501, 89502, 89503, 89504, 89505, 89506, 89507};
    return known.contains(number);
}

bool alreadyRead(const Facts &facts, const Place &place, int number)
{
    return std::any_of(facts.failures.cbegin(), facts.failures.cend(), [&](const Failure &f) {
        return f.number == number && f.place.index == place.index && f.place.line == place.line;
    });
}

void fromLine(const QString &line, int offset, int entryIndex, Facts &facts)
{
    const Entry &entry = facts.entries.at(entryIndex);
    for (const Spotted &spotted : numbersIn(line)) {
        Place place = entry.place;
        place.line += offset;
        place.words = line;
        if (!isKnown(spotted.number) || alreadyRead(facts, place, spotted.number) ||
            (spotted.number == -1 && !line.contains("errcode"_L1, Qt::CaseInsensitive))) {
            continue;
        }
        Failure failure;
        failure.place = place;
        failure.entry = entryIndex;
        failure.number = spotted.number;
        failure.endpoint = endpointIn(entry.place.words);
        if (failure.endpoint.isEmpty()) {
            failure.endpoint = endpointOfMethod(entry.place.words);
        }
        failure.moment = entry.moment ? entry.moment : momentOfRid(entry.place.words);
        failure.foreign = isOfWeCom(entry.place.words);
        failure.shown = spotted.named && !failure.foreign && !entry.code &&
                        !isDenied(QStringView(line).left(spotted.at));
        facts.failures.append(failure);
    }
}

void fromWords(Facts &facts)
{
    for (int i = 0; i < facts.entries.size(); ++i) {
        const QStringList lines = facts.entries.at(i).place.words.split(u'\n');
        for (int offset = 0; offset < lines.size(); ++offset) {
            fromLine(lines.at(offset), offset, i, facts);
        }
    }
}

/// errmsg with its tail and without its number: "code been used, rid: …".
void fromMessages(Facts &facts)
{
    static const QRegularExpression pattern(
        u"(code been used|invalid code|missing code|invalid appsecret|invalid appid|invalid openid|"
        "invalid refresh_token|refresh_token expired|access_token expired|api unauthorized|"
        "appid and openid not match|access_token is invalid or not latest|not in whitelist)"
        "[^\"\\n]{0,40}?(?:rid|hints?|req_id)\\s*:"_s);
    static const QHash<QString, int> numbers{{u"code been used"_s, 40163},
                                             {u"invalid code"_s, 40029},
                                             {u"missing code"_s, 41008},
                                             {u"invalid appsecret"_s, 40125},
                                             {u"invalid appid"_s, 40013},
                                             {u"invalid openid"_s, 40003},
                                             {u"invalid refresh_token"_s, 40030},
                                             {u"refresh_token expired"_s, 42002},
                                             {u"access_token expired"_s, 42001},
                                             {u"api unauthorized"_s, 48001},
                                             {u"appid and openid not match"_s, 40003},
                                             {u"access_token is invalid or not latest"_s, 40001},
                                             {u"not in whitelist"_s, 40164}};
    for (int i = 0; i < facts.entries.size(); ++i) {
        const Entry &entry = facts.entries.at(i);
        for (auto it = pattern.globalMatch(entry.place.words); it.hasNext();) {
            const auto match = it.next();
            const int number = numbers.value(match.captured(1));
            const bool known =
                std::any_of(facts.failures.cbegin(), facts.failures.cend(),
                            [&](const Failure &f) { return f.number == number && f.entry == i; });
            if (known) {
                continue;
            }
            Failure failure;
            failure.place = entry.place;
            failure.entry = i;
            failure.number = number;
            failure.words = match.captured(0);
            failure.endpoint = endpointIn(entry.place.words);
            failure.moment = entry.moment ? entry.moment : momentOfRid(entry.place.words);
            failure.shown = !entry.code && !isOfWeCom(entry.place.words);
            facts.failures.append(failure);
        }
    }
}

/// A table of numbers, a program's list of constants: nothing in it has happened.
void forgetLists(Facts &facts)
{
    QHash<int, QSet<int>> numbers;
    for (const Failure &failure : std::as_const(facts.failures)) {
        numbers[failure.place.index].insert(failure.number);
    }
    for (Failure &failure : facts.failures) {
        if (numbers.value(failure.place.index).size() >= kListed) {
            failure.shown = false;
        }
    }
}

/// One person's words about WeCom and no sign of our platform: its numbers are its own.
void forgetForeign(Facts &facts)
{
    if (!facts.said("wecom"_L1) || !facts.calls.isEmpty() || !facts.links.isEmpty()) {
        return;
    }
    for (Failure &failure : facts.failures) {
        failure.foreign = true;
        failure.shown = false;
    }
}

} // namespace

void readFailures(Facts &facts)
{
    fromReplies(facts);
    fromWords(facts);
    fromMessages(facts);
    forgetLists(facts);
    forgetForeign(facts);
}

} // namespace wxbind::diagnosis
