#include "app/cli/qrview.h"

#include "app/cli/cli.h"
#include "app/cli/findingview.h"
#include "app/cli/textform.h"
#include "core/console/linkdesk.h"
#include "core/console/maskedpaste.h"
#include "core/console/recognise.h"

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

QString kindOf(const Recognition &recognition)
{
    if (recognition.kind == Recognition::Kind::Link) {
        return u"link"_s;
    }
    return recognition.kind == Recognition::Kind::Callback ? u"callback"_s : u"text"_s;
}

/// As it is, unless there is something to mask in it: the mask may also cut.
QString textOf(const QrReading &reading, const Recognition &recognition, CodeShown shown)
{
    const QString start = reading.text.trimmed().left(400);
    // Of a link it shows the link alone: what stands around it is judged with it.
    const bool harmless = recognition.kind == Recognition::Kind::Link
                              ? reading.text.contains(recognition.shown) &&
                                    maskedPaste(reading.text).startsWith(start)
                              : recognition.shown.startsWith(start);
    return harmless || shown == CodeShown::Full ? reading.text : recognition.shown;
}

QString verdictWord(LinkVerdict verdict)
{
    switch (verdict) {
    case LinkVerdict::Ok:
        return Cli::tr("The link is good.");
    case LinkVerdict::Warn:
        return Cli::tr("The link may work; look at the warnings.");
    case LinkVerdict::Bad:
        return Cli::tr("The link does not work.");
    }
    Q_UNREACHABLE();
}

QJsonObject checked(const QString &text, TextForm &form)
{
    const LinkCheck check = LinkDesk::check(text);
    form.line(verdictWord(check.verdict))
        .field(Cli::tr("corrected"), check.fixed ? check.fixed->text : QString());
    addFindings(form, check.findings);
    return {{u"verdict"_s, linkVerdictName(check.verdict)},
            {u"kind"_s, linkKindName(check.kind)},
            {u"findings"_s, findingsJson(check.findings)},
            {u"fixed"_s, check.fixed ? QJsonValue(check.fixed->text) : QJsonValue()}};
}

QJsonObject told(const QrReading &reading, CodeShown shown, TextForm &form)
{
    const Recognition recognition = recognise(reading.text);
    QJsonObject json{{u"text"_s, textOf(reading, recognition, shown)},
                     {u"version"_s, reading.version},
                     {u"ecc"_s, reading.ecc},
                     {u"kind"_s, kindOf(recognition)}};
    form.line(printable(json.value("text"_L1).toString()));
    if (recognition.kind == Recognition::Kind::Link) {
        json.insert(u"check"_s, checked(reading.text, form));
    }
    if (!recognition.callbacks.isEmpty()) {
        const Answer callbacks = callbacksAnswer(recognition.callbacks, shown);
        json.insert(u"callback"_s, callbacks.json);
        form.line(callbacks.text);
    }
    return json;
}

} // namespace

Answer qrReadAnswer(const QList<QrReading> &readings, CodeShown shown)
{
    TextForm form;
    QJsonObject json = told(readings.first(), shown, form);
    QJsonArray more;
    for (const QrReading &reading : readings.mid(1)) {
        form.line({});
        more.append(told(reading, shown, form));
    }
    if (!more.isEmpty()) {
        json.insert(u"more"_s, more);
    }
    return {json, form.text()};
}

} // namespace wxbind
