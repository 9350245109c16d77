#include "app/cli/linkcheckview.h"

#include "app/cli/cli.h"
#include "app/cli/findingview.h"
#include "app/cli/textform.h"

#include <QJsonArray>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

QString verdictWord(LinkVerdict verdict)
{
    switch (verdict) {
    case LinkVerdict::Ok:
        return Cli::tr("The link is sound.");
    case LinkVerdict::Warn:
        return Cli::tr("The link may work; see the warnings.");
    case LinkVerdict::Bad:
        return Cli::tr("The link does not work.");
    }
    Q_UNREACHABLE();
}

/// A name that stands there more than once has all its values, in their order.
QJsonObject extraJson(const QList<QPair<QString, QString>> &extra)
{
    QJsonObject json;
    for (const auto &[name, value] : extra) {
        const QJsonValue before = json.value(name);
        if (before.isUndefined()) {
            json.insert(name, value);
        } else {
            QJsonArray all = before.isArray() ? before.toArray() : QJsonArray{before};
            all.append(value);
            json.insert(name, all);
        }
    }
    return json;
}

QJsonObject partsJson(const LinkCheckParts &parts)
{
    return {{u"base"_s, parts.base},
            {u"appid"_s, parts.appId},
            {u"redirect_uri"_s, parts.redirectUri},
            {u"response_type"_s, parts.responseType},
            {u"scope"_s, parts.scope},
            {u"state"_s, parts.state},
            {u"extra"_s, extraJson(parts.extra)},
            {u"fragment"_s, parts.fragment}};
}

void addParts(TextForm &form, const LinkCheckParts &parts)
{
    form.field(Cli::tr("page"), parts.base)
        .field(u"appid"_s, parts.appId)
        .field(u"redirect_uri"_s, parts.redirectUri)
        .field(u"response_type"_s, parts.responseType)
        .field(u"scope"_s, parts.scope)
        .field(u"state"_s, parts.state);
    for (const auto &[name, value] : parts.extra) {
        form.field(name, value);
    }
    form.field(Cli::tr("end"), parts.fragment.isEmpty() ? QString() : u'#' + parts.fragment);
}

} // namespace

Answer linkCheckAnswer(const LinkCheck &check)
{
    const QJsonObject json{
        {u"verdict"_s, linkVerdictName(check.verdict)},
        {u"kind"_s, linkKindName(check.kind)},
        {u"parts"_s, partsJson(check.parts)},
        {u"findings"_s, findingsJson(check.findings)},
        {u"fixed"_s, check.fixed ? QJsonValue(check.fixed->text) : QJsonValue()}};
    TextForm form;
    form.line(verdictWord(check.verdict));
    addParts(form, check.parts);
    addFindings(form, check.findings);
    if (check.fixed) {
        form.line(Cli::tr("The corrected link:")).line(check.fixed->text);
    }
    const bool bad = check.verdict == LinkVerdict::Bad;
    return {json, form.text(), bad ? ExitStatus::BadInput : ExitStatus::Done};
}

} // namespace wxbind
