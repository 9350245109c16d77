#include "app/cli/findingview.h"

#include "app/cli/cli.h"
#include "app/cli/textform.h"
#include "words/findingwords.h"
#include "words/joinedwords.h"

#include <QJsonObject>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"error"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Info:
        return u"info"_s;
    }
    Q_UNREACHABLE();
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Cli::tr("error");
    case Severity::Warning:
        return Cli::tr("warning");
    case Severity::Info:
        return Cli::tr("note");
    }
    Q_UNREACHABLE();
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

QJsonArray findingsJson(const Findings &findings)
{
    QJsonArray json;
    for (const Finding &finding : findings) {
        json.append(QJsonObject{{u"id"_s, finding.id},
                                {u"severity"_s, severityName(finding.severity)},
                                {u"param"_s, orNull(finding.param)},
                                {u"page_error"_s, orNull(finding.pageError)},
                                {u"fixed_value"_s, orNull(finding.fixedValue)},
                                {u"message"_s, FindingWords::message(finding)},
                                {u"fix"_s, FindingWords::fix(finding)}});
    }
    return json;
}

void addFindings(TextForm &form, const Findings &findings)
{
    for (const Finding &finding : findings) {
        form.line(JoinedWords::withDetail(
            JoinedWords::named(severityWord(finding.severity), FindingWords::message(finding)),
            finding.id));
        if (const QString fix = FindingWords::fix(finding); !fix.isEmpty()) {
            form.line(u"  → "_s + fix);
        }
    }
}

} // namespace wxbind
