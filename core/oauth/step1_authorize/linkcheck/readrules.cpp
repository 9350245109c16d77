#include "core/model/findingids.h"
#include "core/oauth/step1_authorize/linkcheck/linkcase.h"
#include "core/oauth/step1_authorize/linkcheck/linknames.h"

#include <QSet>

#include <algorithm>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kRedirectWrong = "page:redirect"_L1;

void append(LinkCase &link, QStringView query, bool afterFragment)
{
    for (RawParameter &raw : parseRawQuery(query)) {
        QString name = raw.name;
        link.parameters.append(MeantParameter{std::move(name), std::move(raw), afterFragment});
    }
}

/// Where "&response_type=" or another parameter of the link begins; the length without one.
qsizetype firstParameter(QStringView text)
{
    qsizetype first = text.size();
    for (const QString &name : linkNames()) {
        const qsizetype at = text.indexOf(QString(u'&' + name + u'='));
        first = at >= 0 ? qMin(first, at) : first;
    }
    return first;
}

/// Puts `rest` behind the last parameter, where it was meant to stand.
void lengthen(MeantParameter &parameter, QStringView rest)
{
    parameter.as.raw += rest;
    parameter.as.value += decodedOnce(rest, parameter.as.badEncoding);
}

bool isUnencoded(const MeantParameter &redirect)
{
    return redirect.rawValue().contains(u'/') || redirect.rawValue().contains(u':');
}

} // namespace

/// "authorize&appid=…": the question mark is an ampersand, or missing.
void readQuestionMark(LinkCase &link)
{
    link.base = link.raw.front;
    const qsizetype path = link.base.lastIndexOf(u'/');
    const qsizetype mark = link.base.indexOf(u'&', qMax<qsizetype>(path, 0));
    if (link.raw.query.isEmpty() && mark >= 0) {
        append(link, QStringView(link.base).mid(mark + 1), false);
        link.say(finding::LinkPathWrong, Severity::Error, u"base"_s, kNoAccess,
                 {link.base.mid(path)});
        link.base.truncate(mark);
    }
}

void readParameters(LinkCase &link)
{
    for (const RawParameter &raw : link.raw.query) {
        link.parameters.append(MeantParameter{raw.name, raw, false});
    }
}

/// What follows the first hash mark, which only the fragment should have. An address that was put
/// in unencoded brings its own, and cuts the link there.
void readFragment(LinkCase &link)
{
    if (link.raw.fragment.isNull()) {
        return;
    }
    const QStringView text = link.raw.fragment;
    const qsizetype mark = text.lastIndexOf(u'#');
    const QStringView last = text.mid(mark + 1);
    const qsizetype stop =
        std::find_if(last.cbegin(), last.cend(), [](QChar c) { return c == u'&' || c == u'?'; }) -
        last.cbegin();
    const bool atEnd = isLikeFragment(last.left(stop));
    const QStringView inside = atEnd ? text.left(qMax<qsizetype>(mark, 0)) : text;
    if (isLikeFragment(inside)) { // it stands there twice
        link.fragment = text.toString();
        return;
    }
    const bool cut = !inside.isEmpty() && !link.parameters.isEmpty() &&
                     (mark >= 0 || firstParameter(inside) < inside.size());
    if (atEnd || !cut) {
        link.fragment = (atEnd ? last.left(stop) : text).toString();
        link.fragment = link.fragment.isNull() ? u""_s : link.fragment;
    }
    if (cut) {
        const QStringView lost = inside.left(firstParameter(inside));
        MeantParameter &longer = link.parameters.last();
        lengthen(longer, QString(u'#' + lost));
        if (longer.name == "redirect_uri"_L1) {
            link.say(finding::RedirectPartsLost, Severity::Error, longer.name, kRedirectWrong,
                     {QString(u'#' + lost)});
        }
        append(link, inside.mid(lost.size()), false);
    }
    if (atEnd && stop < last.size()) {
        append(link, last.mid(stop + 1), true);
    }
}

/// `redirect_uri=https://a/b?x=1&y=2` without its encoding: what follows the ampersand is read as a
/// parameter of the link.
void readLostParts(LinkCase &link)
{
    QList<MeantParameter> &all = link.parameters;
    QSet<QString> present;
    for (const MeantParameter &one : std::as_const(all)) {
        present.insert(one.name);
    }
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all.at(i).name != "redirect_uri"_L1 || !isUnencoded(all.at(i))) {
            continue;
        }
        const auto fellOut = [&present](const MeantParameter &one) {
            const QString meant = meantName(one.as.name);
            return (meant.isEmpty() || (present.contains(meant) && meant != one.name)) &&
                   !one.afterFragment && !isSecretName(one.as.name) && !isLikeFragment(one.as.name);
        };
        const auto from = all.cbegin() + i + 1;
        const auto to = std::find_if_not(from, all.cend(), fellOut);
        QString lost;
        for (auto one = from; one != to; ++one) {
            lost += u'&' + one->as.raw;
        }
        all.erase(from, to);
        if (!lost.isEmpty()) {
            lengthen(all[i], lost);
            link.say(finding::RedirectPartsLost, Severity::Error, u"redirect_uri"_s, kRedirectWrong,
                     {lost});
        }
        return;
    }
}

/// "…/index.htmlscope=snsapi_base": the sign between two parameters is missing or another one.
void readGlued(LinkCase &link)
{
    for (const QString &name : linkNames()) {
        if (link.first(name)) {
            continue;
        }
        for (qsizetype i = 0; i < link.parameters.size(); ++i) {
            MeantParameter &one = link.parameters[i];
            const qsizetype at = one.rawValue().indexOf(QString(name + u'='));
            if (at < 0) {
                continue;
            }
            const QString raw = one.as.raw;
            qsizetype cut = raw.size() - one.rawValue().size() + at;
            const QList<RawParameter> second = parseRawQuery(QStringView(raw).mid(cut));
            const bool sign = cut > 0 && u"?;, "_s.contains(raw.at(cut - 1));
            cut -= sign ? 1 : 0;
            const QList<RawParameter> front = parseRawQuery(QStringView(raw).left(cut));
            link.say(finding::ParamGlued, Severity::Error, name, kNoAccess, {name, one.name});
            one.as = front.value(0);
            const bool tail = one.afterFragment;
            link.parameters.insert(i + 1, MeantParameter{name, second.value(0), tail});
            break;
        }
    }
}

} // namespace wxbind
