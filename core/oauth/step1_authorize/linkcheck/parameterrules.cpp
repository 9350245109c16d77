#include "core/model/findingids.h"
#include "core/oauth/step1_authorize/linkcheck/linkcase.h"
#include "core/oauth/step1_authorize/linkcheck/linknames.h"

#include <QSet>

#include <algorithm>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

/// Nobody reads more of them.
constexpr qsizetype kMostUnknown = 20;

QString missingPage(QStringView name)
{
    if (name == "appid"_L1) {
        return u"10012"_s;
    }
    if (name == "redirect_uri"_L1) {
        return u"10011"_s;
    }
    return name == "scope"_L1 ? u"10010"_s : QString(kNoAccess);
}

} // namespace

void judgeNames(LinkCase &link)
{
    QSet<QString> told;
    for (MeantParameter &one : link.parameters) {
        if (isLinkName(one.name) || isSecretName(one.as.name) || told.contains(one.as.name)) {
            continue;
        }
        const QString meant = meantName(one.as.name);
        if (meant.isEmpty() || link.first(meant)) {
            if (told.size() < kMostUnknown) {
                link.say(finding::ParamUnknown, Severity::Warning, one.as.name, {}, {one.as.name});
            }
            told.insert(one.as.name);
            continue;
        }
        const bool required = isRequired(meant);
        link.say(finding::ParamMisspelt, required ? Severity::Error : Severity::Warning,
                 one.as.name, required ? missingPage(meant) : QString(), {one.as.name, meant},
                 meant);
        one.name = meant;
    }
}

void judgeSecrets(LinkCase &link)
{
    QStringList names;
    for (const MeantParameter &one : link.parameters) {
        if (isSecretName(one.as.name) && !names.contains(one.as.name)) {
            names.append(one.as.name);
        }
    }
    if (!names.isEmpty()) {
        link.say(finding::LinkCarriesSecret, Severity::Warning, names.first(), {},
                 {names.join(u", "_s)});
    }
}

void judgeMissing(LinkCase &link)
{
    for (const QString &name : linkNames()) {
        if (isRequired(name) && !link.first(name)) {
            link.say(finding::ParamMissing, Severity::Error, name, missingPage(name), {name});
        }
    }
}

void judgeRepeated(LinkCase &link)
{
    QStringList seen;
    for (const MeantParameter &one : link.parameters) {
        if (!isLinkName(one.name)) {
            continue;
        }
        if (!seen.contains(one.name)) {
            seen.append(one.name);
            continue;
        }
        if (!link.says(finding::ParamRepeated, one.name)) {
            link.say(finding::ParamRepeated, Severity::Error, one.name, kNoAccess, {one.name});
        }
        link.guessed = link.guessed || one.as.value != link.value(one.name);
    }
}

void judgeOrder(LinkCase &link)
{
    int highest = -1;
    for (const MeantParameter &one : link.parameters) {
        const int rank = linkRank(one.name);
        if (rank < 0 || one.afterFragment) {
            continue;
        }
        if (rank < highest) {
            // Only the page inside WeChat is documented to insist.
            const bool website = link.kind == LinkKind::QrConnect;
            link.say(finding::ParamOrder, website ? Severity::Warning : Severity::Error, one.name,
                     website ? QString() : QString(kNoAccess), {one.name});
            return;
        }
        highest = rank;
    }
}

void judgeEncodings(LinkCase &link)
{
    for (const MeantParameter &one : link.parameters) {
        if (one.as.badEncoding && !link.says(finding::ParamBadEncoding, one.name)) {
            link.say(finding::ParamBadEncoding, Severity::Error, one.name,
                     one.name == "redirect_uri"_L1 ? u"page:redirect"_s : QString(), {one.name});
            link.guessed = link.guessed || isLinkName(one.name);
        }
    }
}

} // namespace wxbind
