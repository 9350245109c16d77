#include "app/cli/sheetview.h"

#include "app/cli/cli.h"
#include "app/cli/findingview.h"
#include "app/cli/textform.h"
#include "words/findingwords.h"
#include "words/joinedwords.h"
#include "words/sheetwords.h"

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShownRows = 20;

QString paperName(SheetPaper paper)
{
    switch (paper) {
    case SheetPaper::A4:
        return u"A4"_s;
    case SheetPaper::Letter:
        return u"Letter"_s;
    }
    Q_UNREACHABLE();
}

QString verdictOf(const BatchRow &row)
{
    const bool warned =
        std::any_of(row.findings.cbegin(), row.findings.cend(),
                    [](const Finding &f) { return f.severity == Severity::Warning; });
    return !row.usable() ? u"bad"_s : warned ? u"warn"_s : u"ok"_s;
}

QJsonObject rowJson(const BatchRow &row)
{
    return {{u"line"_s, row.line},
            {u"verdict"_s, verdictOf(row)},
            {u"redirect_uri"_s, row.wish.order.redirectUri},
            {u"scope"_s, row.wish.order.scope},
            {u"note"_s, row.wish.note},
            {u"findings"_s, findingsJson(row.findings)}};
}

QJsonObject planJson(const BatchPlan &plan)
{
    return {{u"read"_s, plan.rows.size()},
            {u"bad"_s, plan.bad()},
            {u"unused_columns"_s, QJsonArray::fromStringList(plan.unusedColumns)}};
}

/// The first rows that something is wrong with, and how many more there are.
void addTroubles(TextForm &form, const BatchPlan &plan)
{
    int left = 0;
    for (const BatchRow &row : plan.rows) {
        for (const Finding &finding : row.findings) {
            if (left++ < kShownRows) {
                form.line(JoinedWords::withDetail(
                    Cli::tr("line %1: %2").arg(row.line).arg(FindingWords::message(finding)),
                    finding.id));
            }
        }
    }
    if (left > kShownRows) {
        form.line(Cli::tr("and %1 more; --json tells all").arg(left - kShownRows));
    }
}

TextForm &addCounts(TextForm &form, const BatchPlan &plan)
{
    return form.field(Cli::tr("rows"), QString::number(plan.rows.size()))
        .field(Cli::tr("bad"), QString::number(plan.bad()))
        .field(Cli::tr("unused columns"), JoinedWords::list(plan.unusedColumns));
}

} // namespace

void savePdf(Context &context, const LinkSheet &sheet, const QString &file,
             const std::function<Answer(Unit)> &answerOf)
{
    if (const auto misfit = SheetDesk::misfit(sheet)) {
        context.explainBy([said = SheetWords::tooSmall(*misfit)](const Error &) {
            return Said{said, {}};
        });
    }
    context.settle(SheetDesk::savePdf(sheet, file), answerOf);
}

Answer sheetAnswer(const SheetOrder &order, const LinkSheet &sheet, const QString &file)
{
    QJsonArray attempts;
    for (const AttemptId id : order.attempts) {
        attempts.append(id.number());
    }
    const int pages = SheetDesk::pages(sheet);
    return {QJsonObject{{u"file"_s, file},
                        {u"pages"_s, pages},
                        {u"per_page"_s, sheet.perPage},
                        {u"paper"_s, paperName(sheet.paper)},
                        {u"attempts"_s, attempts}},
            TextForm()
                .line(file)
                .field(Cli::tr("links"), QString::number(attempts.size()))
                .field(Cli::tr("pages"), QString::number(pages))
                .text()};
}

Answer planAnswer(const BatchPlan &plan)
{
    QJsonObject json = planJson(plan);
    QJsonArray rows;
    for (const BatchRow &row : plan.rows) {
        rows.append(rowJson(row));
    }
    json.insert(u"rows"_s, rows);
    TextForm form;
    addTroubles(addCounts(form, plan), plan);
    return {json, form.text(), plan.bad() > 0 ? ExitStatus::BadInput : ExitStatus::Done};
}

Answer batchAnswer(const BatchPlan &plan, const BatchDone &done)
{
    QJsonObject json = planJson(plan);
    QJsonArray rows;
    auto link = done.links.cbegin();
    for (const BatchRow &row : plan.rows) {
        QJsonObject one = rowJson(row);
        if (row.usable()) {
            one.insert(u"file"_s, link->file);
            one.insert(u"attempt"_s, link->attempt.id.number());
            one.insert(u"state"_s, link->attempt.state.text());
            one.insert(u"link"_s, link->attempt.link);
            one.insert(u"expires_at"_s, isoTime(link->attempt.expiresAt));
            ++link;
        }
        rows.append(one);
    }
    json.insert(u"rows"_s, rows);
    json.insert(u"made"_s, done.links.size());
    json.insert(u"skipped"_s, done.skipped);
    json.insert(u"folder"_s, done.folder);
    TextForm form;
    form.line(done.folder).field(Cli::tr("links"), QString::number(done.links.size()));
    addTroubles(addCounts(form, plan), plan);
    return {json, form.text()};
}

} // namespace wxbind
