#include "app/cli/diagnosisview.h"

#include "app/cli/cli.h"
#include "app/cli/textform.h"
#include "core/console/diagnosisdesk.h"
#include "words/diagnosiswords.h"

#include <QJsonArray>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

QJsonObject evidenceJson(const Evidence &evidence)
{
    QJsonObject json{{u"source"_s, evidenceSourceName(evidence.source)},
                     {u"index"_s, evidence.index},
                     {u"words"_s, evidence.words}};
    if (evidence.source == Evidence::Source::Paste) {
        json.insert(u"line"_s, evidence.line);
    }
    return json;
}

QJsonArray evidenceJson(const QList<Evidence> &list)
{
    QJsonArray json;
    for (const Evidence &evidence : list) {
        json.append(evidenceJson(evidence));
    }
    return json;
}

QJsonObject causeJson(const NamedCause &cause, const QString &lang)
{
    const CauseText text = DiagnosisDesk::textOf(cause.id, lang);
    return {{u"id"_s, cause.id},
            {u"family"_s, cause.family},
            {u"confidence"_s, confidenceName(cause.confidence)},
            {u"title"_s, text.title},
            {u"evidence"_s, evidenceJson(cause.evidence)},
            {u"against"_s, evidenceJson(cause.against)},
            {u"fix"_s, text.fix},
            {u"next_check"_s, text.nextCheck}};
}

QJsonArray timeLineJson(const QList<TimeMark> &marks)
{
    QJsonArray json;
    for (const TimeMark &mark : marks) {
        QJsonObject one = evidenceJson(mark.evidence);
        one.insert(u"at"_s, isoTime(mark.at));
        json.append(one);
    }
    return json;
}

QString quoted(const Evidence &evidence)
{
    constexpr qsizetype kShown = 160;
    const QString words = printable(evidence.words.section(u'\n', 0, 0).left(kShown));
    return DiagnosisWords::source(evidence) + u": "_s + words;
}

void addCause(TextForm &form, const NamedCause &cause, const QString &lang)
{
    const CauseText text = DiagnosisDesk::textOf(cause.id, lang);
    form.title(
        u"%1 · %2 · %3"_s.arg(text.title, DiagnosisWords::confidence(cause.confidence), cause.id));
    for (const Evidence &evidence : cause.evidence) {
        form.field(Cli::tr("shown by"), quoted(evidence));
    }
    for (const Evidence &evidence : cause.against) {
        form.field(Cli::tr("against it"), quoted(evidence));
    }
    form.field(Cli::tr("fix"), text.fix);
    if (cause.confidence != Confidence::Proved) {
        form.field(Cli::tr("next check"), text.nextCheck);
    }
}

} // namespace

Answer diagnosisAnswer(const Diagnosis &diagnosis, const QString &lang)
{
    const CauseText first = diagnosis.causes.isEmpty()
                                ? CauseText()
                                : DiagnosisDesk::textOf(diagnosis.causes.first().id, lang);
    const QString story = DiagnosisWords::story(diagnosis, first.title, first.nextCheck);
    QJsonArray causes;
    TextForm form;
    form.line(DiagnosisWords::verdict(diagnosis.verdict)).line(story);
    for (const NamedCause &cause : diagnosis.causes) {
        causes.append(causeJson(cause, lang));
        addCause(form, cause, lang);
    }
    for (const TimeMark &mark : diagnosis.timeLine) {
        form.field(localTime(mark.at), quoted(mark.evidence));
    }
    const QJsonObject json{{u"verdict"_s, verdictName(diagnosis.verdict)},
                           {u"causes"_s, causes},
                           {u"story"_s, story},
                           {u"next_check"_s, DiagnosisWords::nextStep(diagnosis, first.nextCheck)},
                           {u"time_line"_s, timeLineJson(diagnosis.timeLine)}};
    return {json, form.text()};
}

} // namespace wxbind
