#include "app/cli/linkbookview.h"

#include "app/cli/cli.h"
#include "app/cli/seenpersonview.h"
#include "app/cli/textform.h"
#include "words/attemptwords.h"

#include <QJsonArray>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

QJsonObject rowJson(const AttemptRow &row)
{
    const Attempt &attempt = row.attempt;
    return {
        {u"attempt"_s, attempt.id.number()},
        {u"link"_s, attempt.link},
        {u"state"_s, attempt.state.text()},
        {u"appid"_s, attempt.appId.text()},
        {u"account"_s, row.accountName},
        {u"scope"_s, attempt.scope},
        {u"note"_s, attempt.note},
        {u"operator"_s, attempt.operatorName},
        {u"expect"_s,
         attempt.expect.isNull() ? QJsonValue() : QJsonValue(userIdText(attempt.expect))},
        {u"created_at"_s, isoTime(attempt.createdAt)},
        {u"expires_at"_s, isoTime(attempt.expiresAt)},
        {u"ended_at"_s, attempt.endedAt == 0 ? QJsonValue() : QJsonValue(isoTime(attempt.endedAt))},
        {u"callbacks"_s, attempt.callbacks},
        {u"outcome"_s, attemptStateName(attempt.progress)},
        {u"decision"_s,
         attempt.decision ? QJsonValue(decisionName(*attempt.decision)) : QJsonValue()}};
}

QString numberOf(const Attempt &attempt)
{
    return u"#%1"_s.arg(attempt.id.number());
}

} // namespace

Answer linkBookAnswer(const QList<AttemptRow> &rows, int limit)
{
    QJsonArray json;
    QList<QStringList> lines;
    for (const AttemptRow &row : rows) {
        json.append(rowJson(row));
        lines.append({numberOf(row.attempt), localTime(row.attempt.createdAt), row.accountName,
                      row.attempt.scope, AttemptWords::title(row.attempt),
                      QString::number(row.attempt.callbacks), row.attempt.operatorName,
                      row.attempt.note});
    }
    TextForm form;
    if (rows.isEmpty()) {
        form.line(Cli::tr("No link fits."));
    } else {
        form.table({Cli::tr("link"), Cli::tr("made"), Cli::tr("account"), Cli::tr("scope"),
                    Cli::tr("outcome"), Cli::tr("callbacks"), Cli::tr("by"), Cli::tr("note")},
                   lines);
    }
    QJsonValue next;
    if (rows.size() >= limit) {
        next = QString::number(rows.constLast().attempt.id.number());
        form.line(Cli::tr("More with --after %1").arg(next.toString()));
    }
    return {QJsonObject{{u"rows"_s, json}, {u"next"_s, next}}, form.text()};
}

Answer bookedLinkAnswer(const AttemptDetail &detail)
{
    const Attempt &attempt = detail.row.attempt;
    QJsonObject json = rowJson(detail.row);
    json.insert(u"expected"_s, seenPersonJson(detail.expected));
    json.insert(u"came"_s, seenPersonJson(detail.came));
    TextForm form;
    form.title(numberOf(attempt) + u"  "_s + AttemptWords::title(attempt))
        .line(AttemptWords::story(attempt))
        .line(attempt.link)
        .field(Cli::tr("state"), attempt.state.text())
        .field(Cli::tr("scope"), attempt.scope)
        .field(Cli::tr("account"), detail.row.accountName)
        .field(Cli::tr("made"), localTime(attempt.createdAt))
        .field(Cli::tr("by"), attempt.operatorName)
        .field(Cli::tr("good until"), localTime(attempt.expiresAt))
        .field(Cli::tr("callbacks"), QString::number(attempt.callbacks))
        .field(Cli::tr("note"), attempt.note)
        .field(Cli::tr("expected"), detail.expected ? seenPersonText(*detail.expected) : QString())
        .field(Cli::tr("came"), detail.came ? seenPersonText(*detail.came) : QString());
    return {json, form.text()};
}

} // namespace wxbind
