#include "core/oauth/step1_authorize/linkcheck/linkshown.h"

#include "core/base/secret.h"
#include "core/oauth/step1_authorize/linkcheck/linknames.h"

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

QString maskedRaw(const RawParameter &one, const LinkMask &mask)
{
    const qsizetype equals = one.raw.indexOf(u'=');
    if (equals >= 0 && isSecretName(one.name)) {
        return one.raw.left(equals + 1) + maskedText(QStringView(one.raw).mid(equals + 1));
    }
    return mask.masked(one.raw);
}

/// The one of LinkCheckParts' own fields that a parameter fills, or nothing.
QString *fieldFor(QStringView name, LinkCheckParts &parts)
{
    const std::pair<QLatin1StringView, QString *> fields[] = {
        {"appid"_L1, &parts.appId},
        {"redirect_uri"_L1, &parts.redirectUri},
        {"response_type"_L1, &parts.responseType},
        {"scope"_L1, &parts.scope},
        {"state"_L1, &parts.state},
    };
    for (const auto &[field, value] : fields) {
        if (name == field && value->isNull()) {
            return value;
        }
    }
    return nullptr;
}

void addPart(AuthorizeLink &link, const QString &name, const QString &text)
{
    link.parts.append(LinkPart{name, link.text.size(), text.size()});
    link.text += text;
}

} // namespace

LinkCheckParts partsOf(const RawAddress &raw, const LinkMask &mask)
{
    LinkCheckParts parts;
    parts.base = mask.masked(raw.front);
    parts.fragment = mask.masked(raw.fragment);
    for (const RawParameter &one : raw.query) {
        const QString value =
            isSecretName(one.name) ? maskedText(one.value) : mask.masked(one.value);
        if (QString *field = fieldFor(one.name, parts)) {
            *field = value.isNull() ? u""_s : value;
        } else {
            parts.extra.append({mask.masked(one.name), value});
        }
    }
    return parts;
}

AuthorizeLink shownLink(const RawAddress &raw, const LinkMask &mask)
{
    AuthorizeLink link;
    addPart(link, u"base"_s, mask.masked(raw.front));
    QChar separator = u'?';
    for (const RawParameter &one : raw.query) {
        link.text += separator;
        separator = u'&';
        addPart(link, one.name, maskedRaw(one, mask));
    }
    if (!raw.fragment.isNull()) {
        addPart(link, u"fragment"_s, u'#' + mask.masked(raw.fragment));
    }
    return link;
}

void maskFindings(Findings &findings, const LinkMask &mask)
{
    for (Finding &finding : findings) {
        for (QString &arg : finding.args) {
            arg = mask.masked(arg);
        }
        finding.fixedValue = mask.masked(finding.fixedValue);
        finding.param = mask.masked(finding.param);
    }
}

} // namespace wxbind
