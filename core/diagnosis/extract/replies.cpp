#include "core/diagnosis/extract/replies.h"

#include "core/diagnosis/extract/addresses.h"
#include "core/diagnosis/extract/moment.h"
#include "core/model/findingids.h"
#include "core/oauth/replyscanner.h"

#include <QJsonArray>

namespace wxbind::diagnosis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestObject = 64 * 1024;
constexpr int kDeepest = 6;

/// Where the object that opens at `from` ends; 0 when it does not.
qsizetype endOfObject(QStringView text, qsizetype from)
{
    int depth = 0;
    bool quoted = false;
    const qsizetype last = qMin(text.size(), from + kLongestObject);
    for (qsizetype i = from; i < last; ++i) {
        const QChar c = text.at(i);
        if (quoted) {
            if (c == u'\\') {
                ++i;
            } else if (c == u'"') {
                quoted = false;
            }
        } else if (c == u'"') {
            quoted = true;
        } else if (c == u'{') {
            ++depth;
        } else if (c == u'}' && --depth == 0) {
            return i + 1;
        }
    }
    return 0;
}

/// A window breaks long strings where it likes; JSON has no line ends inside strings.
QString withoutWraps(QStringView object)
{
    QString joined;
    joined.reserve(object.size());
    bool quoted = false;
    for (qsizetype i = 0; i < object.size(); ++i) {
        const QChar c = object.at(i);
        if (quoted && (c == u'\n' || c == u'\r')) {
            continue;
        }
        if (c == u'\\' && quoted && i + 1 < object.size()) {
            joined += c;
            joined += object.at(++i);
            continue;
        }
        if (c == u'"') {
            quoted = !quoted;
        }
        joined += c;
    }
    return joined;
}

bool isRepaired(const ReplyScan &scan)
{
    return std::any_of(scan.findings.cbegin(), scan.findings.cend(), [](const Finding &f) {
        return f.id == finding::ReplyRepaired && f.args.value(0) != "bom"_L1;
    });
}

void addObject(const QJsonObject &fields, const Reply &like, int depth, Facts &facts)
{
    Reply reply = like;
    reply.fields = fields;
    if (reply.endpoint.isEmpty()) {
        reply.endpoint = endpointOfFields(fields);
    }
    facts.replies.append(reply);
    if (depth >= kDeepest) {
        return;
    }
    for (const QJsonValue &value : fields) {
        Reply inner = like;
        inner.endpoint.clear();
        if (value.isObject()) {
            addObject(value.toObject(), inner, depth + 1, facts);
        } else if (const QString text = value.toString(); text.startsWith(u'{')) {
            if (const auto scan = scanReply(text.toUtf8()); scan.fields) {
                inner.repaired = isRepaired(scan);
                addObject(*scan.fields, inner, depth + 1, facts);
            }
        } else if (value.isArray()) {
            for (const QJsonValue &item : value.toArray()) {
                if (item.isObject()) {
                    addObject(item.toObject(), inner, depth + 1, facts);
                }
            }
        }
    }
}

/// The endpoint that the report of a reply names: the last one before it.
QString endpointBefore(const Reply &reply, const QString &before)
{
    const qsizetype sns = before.lastIndexOf("sns/"_L1);
    const qsizetype cgi = before.lastIndexOf("cgi-bin/"_L1);
    const qsizetype at = qMax(sns, cgi);
    if (at >= 0) {
        return endpointIn(before.mid(at));
    }
    return endpointOfMethod(reply.place.words + before);
}

int lineAt(const QList<qsizetype> &begins, qsizetype at)
{
    return int(std::upper_bound(begins.cbegin(), begins.cend(), at) - begins.cbegin()) - 1;
}

struct Spots
{
    const PasteText &text;
    int paste;
    const QList<int> &entryAt;
    QList<qsizetype> begins;
};

Reply replyAt(const Spots &spots, qsizetype at, qsizetype previous, const QString &whole,
              const Facts &facts)
{
    const int line = lineAt(spots.begins, at);
    Reply reply;
    reply.entry = spots.entryAt.at(line);
    reply.place = {Evidence::Source::Paste, spots.paste, spots.text.lineOf.at(line),
                   spots.text.lines.at(line)};
    constexpr qsizetype kBefore = 600;
    const qsizetype from = qMax(previous, at - kBefore);
    reply.endpoint = endpointBefore(reply, whole.mid(from, at - from));
    if (reply.entry >= 0) {
        reply.moment = facts.entries.at(reply.entry).moment;
    }
    return reply;
}

/// Reads on from `at`; answers where to look next.
qsizetype takeObject(const Spots &spots, const QString &whole, qsizetype at, qsizetype &previous,
                     Facts &facts)
{
    const qsizetype end = endOfObject(whole, at);
    if (end == 0 || end - at < 7) {
        return end == 0 ? 0 : end;
    }
    const QStringView piece = QStringView(whole).sliced(at, end - at);
    if (!piece.contains(u'"')) {
        return at + 1;
    }
    const ReplyScan scan = scanReply(withoutWraps(piece).toUtf8());
    if (!scan.fields) {
        return at + 1;
    }
    Reply reply = replyAt(spots, at, previous, whole, facts);
    reply.repaired = isRepaired(scan);
    addObject(*scan.fields, reply, 0, facts);
    previous = end;
    return end;
}

} // namespace

QString endpointOfFields(const QJsonObject &fields)
{
    const auto has = [&fields](QLatin1StringView key) {
        return fields.contains(key);
    };
    if (has("subscribe"_L1)) {
        return u"cgi-bin/user/info"_s;
    }
    if (has("access_token"_L1) && has("openid"_L1)) {
        return u"sns/oauth2/access_token"_s;
    }
    if (has("access_token"_L1) && has("expires_in"_L1) && !has("refresh_token"_L1) &&
        !has("scope"_L1) && !has("token_type"_L1) && !has("id_token"_L1)) {
        return u"cgi-bin/token"_s;
    }
    const bool profile = has("openid"_L1) && has("nickname"_L1);
    return profile ? u"sns/userinfo"_s : QString();
}

void readReplies(const PasteText &text, int paste, const QList<int> &entryAt, Facts &facts)
{
    QString whole = text.whole();
    if (!whole.contains(u'{')) {
        return;
    }
    Spots spots{text, paste, entryAt, {}};
    // Escapes are undone line by line, so that places stay where they are.
    const bool escaped = whole.contains("{\\\""_L1);
    QStringList lines = text.lines;
    qsizetype begin = 0;
    for (QString &line : lines) {
        line = escaped ? withoutEscapes(line) : line;
        spots.begins.append(begin);
        begin += line.size() + 1;
    }
    whole = lines.join(u'\n');
    qsizetype previous = 0;
    qsizetype work = whole.size() * 8; // many braces that never end must not cost their square
    for (qsizetype at = whole.indexOf(u'{'); at >= 0 && work > 0; at = whole.indexOf(u'{', at)) {
        const qsizetype next = takeObject(spots, whole, at, previous, facts);
        work -= next > at + 1 ? next - at : qMin(kLongestObject, whole.size() - at);
        at = next > at ? next : at + 1;
    }
}

} // namespace wxbind::diagnosis
