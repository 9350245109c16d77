#include "core/diagnosis/extract/entries.h"

#include "core/diagnosis/extract/moment.h"

#include <QRegularExpression>

namespace wxbind::diagnosis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestEntry = 16 * 1024;

QString first(const QRegularExpression &pattern, const QString &text)
{
    const auto match = pattern.match(text);
    return match.hasMatch() ? match.captured(match.lastCapturedIndex()) : QString();
}

/// A line that reports something of its own although it names no time.
bool beginsAnew(const QString &line)
{
    static const QRegularExpression pattern(
        u"^\\s*(?:(?:GET|POST|PUT|HEAD)\\s+(?:https?://|/)|https?://|curl\\s|\\$\\s*curl|"
        "\\d{1,3}(?:\\.\\d{1,3}){3}\\s+-\\s|Mozilla/\\d|==>\\s)"_s);
    return pattern.match(line).hasMatch();
}

/// "web-1 | …", "[web-1] …", "web1: 2024-…", a pod, a syslog host, host=web-1, a laravel channel.
QString actorOf(const QString &line)
{
    static const QRegularExpression keyed(
        u"(?<![\\w-])(?:hostname|pod|pod_name|instance|node|server|machine|container|env|host)[\"']"
        u"?"
        "\\s*[=:]\\s*[\"']?([A-Za-z0-9][\\w-]*(?:\\.(?:internal|local|lan|intra)[\\w.-]*)?)"
        "(?![\\w.-]*\\.)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression piped(u"^\\s*([A-Za-z][\\w.-]*)\\s+\\|\\s"_s);
    static const QRegularExpression bracketed(
        u"^\\s*[\\[<(]?([A-Za-z][A-Za-z0-9]*(?:[-_.]?[A-Za-z]+)*[-_]?\\d[\\w-]*)[\\]>):]*\\s+"
        "[\\[(]?(?:20\\d\\d[-/]|\\d\\d:\\d\\d:)"_s);
    static const QRegularExpression syslog(
        u"^[A-Z][a-z]{2}\\s+\\d{1,2}\\s\\d\\d:\\d\\d:\\d\\d\\S*\\s+([A-Za-z][\\w.-]+)\\s"_s);
    static const QRegularExpression pod(
        u"(?<![\\w-])([a-z][a-z0-9-]*-[a-f0-9]{6,10}-[a-z0-9]{5})(?![\\w-])"_s);
    static const QRegularExpression channel(
        u"\\]\\s(production|prod|local|staging|test|testing|dev|development)\\.(?:ERROR|INFO|"
        "WARNING|DEBUG|NOTICE)"_s);
    static const QRegularExpression behindTime(
        u"^[\\[]?20\\d\\d[-/]\\d\\d[-/]\\d\\d[T "
        u"][\\d:.,]+(?:Z|[+-]\\d\\d:?\\d\\d)?[\\]]?\\s+[\\[<(]?"
        "((?:[a-z]+[-_])*(?:web|app|node|srv|server|host|api|pod|prod|test|staging|wx|ecs|vm)"
        "[-_]?[a-z]*[-_]?\\d{1,3})[\\]>):]*\\s"_s);
    for (const QRegularExpression &pattern :
         {piped, bracketed, syslog, keyed, pod, behindTime, channel}) {
        if (const QString found = first(pattern, line); !found.isEmpty()) {
            return found.toLower();
        }
    }
    return {};
}

QString threadOf(const QString &line)
{
    static const QRegularExpression pattern(
        u"\\[((?:http|nio|exec|pool|thread|worker|XNIO|qtp|task|reactor|main)[\\w.-]*)\\]|"
        "(?<![\\w-])(?:thread|tid|pid|worker|goroutine|request_?id|req_?id|trace_?id|traceId)[\"']?"
        "\\s*"
        "[=: ]\\s*[\"']?([\\w-]+)|\\[(\\d{2,7})\\][:\\s]|\\s#(\\d{2,7}):"_s,
        QRegularExpression::CaseInsensitiveOption);
    return first(pattern, line);
}

QString sessionOf(const QString &line)
{
    static const QRegularExpression pattern(
        u"(?<![\\w-])(?:JSESSIONID|PHPSESSID|connect\\.sid|ASP\\.NET_SessionId|laravel_session|"
        "session_?id|sess|session|sid|sessionid)[\"']?\\s*[=:]\\s*[\"']?([\\w%.+/-]{4,})"_s,
        QRegularExpression::CaseInsensitiveOption);
    return first(pattern, line);
}

QString agentOf(const QString &text)
{
    static const QRegularExpression pattern(u"(Mozilla/\\d[^\"\\n]{10,600})"_s);
    return first(pattern, text).trimmed();
}

QString visitorOf(const QString &line)
{
    static const QRegularExpression pattern(u"^\\W{0,2}(\\d{1,3}(?:\\.\\d{1,3}){3})(?=[\\s,])|(?<!["
                                            u"\\w-])(?:client|client_?ip|remote_?addr|ip)[\"']?"
                                            "\\s*[=: ]\\s*[\"']?(\\d{1,3}(?:\\.\\d{1,3}){3})"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return first(pattern, line);
}

/// "GET /wx/cb?code=… HTTP/1.1" 302, and looser spellings.
void readRequest(const QString &line, Entry &entry)
{
    static const QRegularExpression quoted(
        u"\"(GET|POST|HEAD)\\s+(\\S+)\\s+HTTP/[\\d.]+\"\\s+(\\d{3})?"_s);
    static const QRegularExpression loose(u"(?<![\\w/])(GET|POST)\\s+\"?(/[^\\s\"]*)\"?"
                                          "(?:\\s+HTTP/[\\d.]+)?(?:\"?\\s+(\\d{3})(?!\\d))?"_s);
    for (const QRegularExpression &pattern : {quoted, loose}) {
        const auto match = pattern.match(line);
        if (match.hasMatch()) {
            entry.method = match.captured(1);
            entry.target = match.captured(2);
            entry.status = match.captured(3).toInt();
            entry.access = pattern == quoted;
            return;
        }
    }
}

void describe(Entry &entry, const QString &line)
{
    entry.actor = actorOf(line);
    entry.thread = threadOf(line);
    entry.address = visitorOf(line);
    entry.agent = agentOf(line);
    entry.session = sessionOf(line);
    readRequest(line, entry);
    entry.code = !entry.moment && !entry.access && looksLikeProgram(line);
}

} // namespace

bool looksLikeProgram(const QString &line)
{
    static const QRegularExpression pattern(
        u"^\\s*(?:(?:public|private|protected|static|final|const|let|var|function|def|class|import|"
        "from|package|return|if|else|for|foreach|while|switch|case|try|catch|using|namespace|func|"
        "fn|end|type|enum|#define|#include|\\*|//|/\\*|<\\?php|@\\w+)\\b|//|\\*\\s|/\\*)|"
        "[;{]\\s*$|=>|\\$\\w+->|\\$this\\b|\\w+\\(\\)\\s*[;{]|^\\s*(?!err|state|code|openid)[\\w.$]"
        "+\\s+=\\s*[\\w.$\"'\\[(]|"
        "[\"']\\)+[,;}]|[\"']\\s*[+.]\\s*\\$?\\w+"_s);
    return pattern.match(line).hasMatch();
}

/// A file of a program is long, mostly program, and no line of it says a time.
static bool isListing(const PasteText &text, const QList<Entry> &entries)
{
    constexpr qsizetype kShortest = 25;
    const bool timed = std::any_of(entries.cbegin(), entries.cend(),
                                   [](const Entry &entry) { return entry.moment.has_value(); });
    if (timed || text.lines.size() < kShortest) {
        return false;
    }
    const auto program = std::count_if(text.lines.cbegin(), text.lines.cend(), looksLikeProgram);
    return program * 5 > text.lines.size();
}

QList<Entry> entriesOf(const PasteText &text, int paste)
{
    QList<Entry> entries;
    QString heading; // ==> web1:/var/log/app.log <==
    static const QRegularExpression file(u"^\\s*==+>?\\s*([\\w-]*\\d[\\w-]*)"_s);
    for (qsizetype i = 0; i < text.lines.size(); ++i) {
        const QString &line = text.lines.at(i);
        if (line.trimmed().isEmpty()) {
            continue;
        }
        if (const QString name = first(file, line); !name.isEmpty()) {
            heading = name.toLower();
        }
        const std::optional<Moment> moment = momentIn(line, paste);
        const bool joins = !entries.isEmpty() && !moment && !beginsAnew(line) &&
                           entries.last().place.words.size() < kLongestEntry;
        if (joins) {
            Entry &last = entries.last();
            last.place.words += u'\n' + line;
            last.agent = last.agent.isEmpty() ? agentOf(line) : last.agent;
            last.code = last.code || (!last.moment && looksLikeProgram(line));
            continue;
        }
        Entry entry;
        entry.place = {Evidence::Source::Paste, paste, text.lineOf.at(i), line};
        entry.moment = moment;
        describe(entry, line);
        if (entry.actor.isEmpty()) {
            entry.actor = heading;
        }
        entries.append(entry);
    }
    if (isListing(text, entries)) {
        for (Entry &entry : entries) {
            entry.listing = true;
            entry.code = true;
        }
    }
    return entries;
}

} // namespace wxbind::diagnosis
