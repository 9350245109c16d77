#include "app/cli/callbackview.h"

#include "app/cli/cli.h"
#include "app/cli/findingview.h"
#include "app/cli/textform.h"
#include "core/console/codeage.h"
#include "words/codewords.h"

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

QString outcomeWord(Callback::Outcome outcome)
{
    switch (outcome) {
    case Callback::Outcome::Code:
        return Cli::tr("The user agreed; here is the code.");
    case Callback::Outcome::Refused:
        return Cli::tr("The user refused.");
    case Callback::Outcome::NoCode:
        return Cli::tr("There is no code in this text.");
    case Callback::Outcome::Unusable:
        return Cli::tr("This text cannot be used as a callback.");
    }
    Q_UNREACHABLE();
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

/// 0: not known.
QJsonValue orNull(Msecs at)
{
    return at == 0 ? QJsonValue() : QJsonValue(isoTime(at));
}

QString codeOf(const Callback &callback, CodeShown shown)
{
    if (callback.code.isEmpty()) {
        return {};
    }
    return shown == CodeShown::Full ? QString::fromUtf8(callback.code.reveal())
                                    : callback.code.masked();
}

QJsonObject sightingJson(const CodeSighting &sighting)
{
    return {{u"at"_s, orNull(sighting.at)},
            {u"source"_s, codeSourceName(sighting.source)},
            {u"operator"_s, sighting.operatorName}};
}

QJsonObject callbackJson(const Callback &callback, CodeShown shown)
{
    QJsonArray own;
    for (const auto &[name, value] : callback.ownParameters) {
        own.append(QJsonObject{{u"name"_s, name}, {u"value"_s, value}});
    }
    const Msecs end = callback.loggedAt == 0 ? 0 : callback.loggedAt + kCodeLife;
    QJsonObject json{{u"outcome"_s, callbackOutcomeName(callback.outcome)},
                     {u"code"_s, orNull(codeOf(callback, shown))},
                     {u"state"_s, orNull(callback.state.text())},
                     {u"page"_s, orNull(callback.page)},
                     {u"own_parameters"_s, own},
                     {u"logged_at"_s, orNull(callback.loggedAt)},
                     {u"expires_at"_s, orNull(end)},
                     {u"findings"_s, findingsJson(callback.findings)}};
    if (callback.line > 0) {
        json.insert(u"line"_s, callback.line);
        json.insert(u"times"_s, callback.times);
    }
    return json;
}

/// One line for each: how the callbacks of a text are told apart.
void addList(TextForm &form, const QList<Callback> &callbacks, CodeShown shown)
{
    QList<QStringList> rows;
    for (const Callback &callback : callbacks) {
        const QString code = codeOf(callback, shown);
        rows.append({QString::number(callback.line), localTime(callback.loggedAt),
                     code.isEmpty() ? callbackOutcomeName(callback.outcome) : code,
                     callback.state.text()});
    }
    form.table({Cli::tr("line"), Cli::tr("time"), Cli::tr("code"), Cli::tr("state")}, rows);
}

void addCallback(TextForm &form, const Callback &callback, CodeShown shown)
{
    form.line(outcomeWord(callback.outcome))
        .field(Cli::tr("code"), codeOf(callback, shown))
        .field(Cli::tr("state"), callback.state.text())
        .field(Cli::tr("page"), callback.page)
        .field(Cli::tr("logged at"), localTime(callback.loggedAt));
    for (const auto &[name, value] : callback.ownParameters) {
        form.field(name, value);
    }
    addFindings(form, callback.findings);
}

ExitStatus exitOf(const Callback &callback)
{
    return callback.outcome == Callback::Outcome::Code ? ExitStatus::Done : ExitStatus::BadInput;
}

} // namespace

Answer callbackAnswer(const Callback &callback, CodeShown shown)
{
    TextForm form;
    addCallback(form, callback, shown);
    return {callbackJson(callback, shown), form.text(), exitOf(callback)};
}

Answer callbacksAnswer(const QList<Callback> &callbacks, CodeShown shown)
{
    const Callback &newest = callbacks.first();
    const QList<Callback> rest = callbacks.mid(1);
    QJsonObject json = callbackJson(newest, shown);
    QJsonArray others;
    for (const Callback &callback : rest) {
        others.append(callbackJson(callback, shown));
    }
    json.insert(u"others"_s, others);
    TextForm form;
    addCallback(form, newest, shown);
    if (!rest.isEmpty()) {
        form.line({}).line(Cli::tr("This is the newest; %n more callbacks stand in this text:",
                                   nullptr, static_cast<int>(rest.size())));
        addList(form, rest, shown);
    }
    return {json, form.text(), exitOf(newest)};
}

QJsonValue historyJson(const CodeHistory &history)
{
    if (!history.seen && history.attempts.isEmpty()) {
        return {};
    }
    QJsonArray attempts;
    for (const Attempt &attempt : history.attempts) {
        attempts.append(QJsonObject{{u"id"_s, attempt.id.number()},
                                    {u"progress"_s, attemptStateName(attempt.progress)}});
    }
    const SeenCode seen = history.seen.value_or(SeenCode());
    return QJsonObject{{u"times"_s, seen.times},
                       {u"first"_s, sightingJson(seen.first)},
                       {u"last"_s, sightingJson(seen.last)},
                       {u"attempts"_s, attempts}};
}

void addHistories(Answer &answer, const QList<Callback> &callbacks,
                  const QList<CodeHistory> &histories, Msecs now)
{
    QJsonObject newest = answer.json.toObject();
    QJsonArray others = newest.value(u"others"_s).toArray();
    TextForm form;
    for (qsizetype i = 0; i < callbacks.size() && i < histories.size(); ++i) {
        const Callback &callback = callbacks.at(i);
        const CodeHistory &history = histories.at(i);
        QJsonObject json = i == 0 ? newest : others.at(i - 1).toObject();
        const Findings judged = judgeCode(callback, history, now);
        QJsonArray findings = json.value(u"findings"_s).toArray();
        for (const QJsonValue &finding : findingsJson(judged)) {
            findings.append(finding);
        }
        json.insert(u"findings"_s, findings);
        json.insert(u"seen"_s, historyJson(history));
        if (!callback.code.isEmpty()) {
            json.insert(u"expires_at"_s, isoTime(codeCameAt(callback, history, now) + kCodeLife));
        }
        if (const QString story = CodeWords::story(history); !story.isEmpty()) {
            form.field(Cli::tr("line %1").arg(callback.line), story);
        }
        addFindings(form, judged);
        if (i == 0) {
            newest = json;
        } else {
            others.replace(i - 1, json);
        }
    }
    newest.insert(u"others"_s, others);
    answer.json = newest;
    answer.text += form.text().isEmpty() ? QString() : QString(u'\n' + form.text());
}

void refuseCallback(Context &context, const Callback &callback)
{
    const Answer told = callbackAnswer(callback, CodeShown::Masked);
    if (!context.json()) {
        context.output().remark(told.text);
    }
    context.finish(Error{Fault::Invalid, 0, {}, callbackOutcomeName(callback.outcome), {}},
                   {{u"findings"_s, told.json.toObject().value(u"findings"_s)}});
}

void refuseToGuess(Context &context, const QList<Callback> &callbacks)
{
    const Answer told = callbacksAnswer(callbacks, CodeShown::Masked);
    const auto codes = SignInDesk::codesIn(callbacks);
    TextForm form;
    addList(form, callbacks, CodeShown::Masked);
    if (!context.json()) {
        context.output().remark(form.text());
    }
    context.explainBy([codes](const Error &) -> Said {
        return {Cli::tr("The text holds %n different codes; none was sent.", nullptr,
                        static_cast<int>(codes)),
                Cli::tr("Give the one address or code that is meant. `callback parse` tells them "
                        "all, the newest first.")};
    });
    QJsonArray all{told.json.toObject()};
    QJsonObject newest = all.at(0).toObject();
    const QJsonArray others = newest.take(u"others"_s).toArray();
    all.replace(0, newest);
    for (const QJsonValue &other : others) {
        all.append(other);
    }
    context.finish(Error{Fault::Invalid, 0, {}, u"several codes"_s, {}}, {{u"callbacks"_s, all}});
}

} // namespace wxbind
