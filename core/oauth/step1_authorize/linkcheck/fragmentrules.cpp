#include "core/model/findingids.h"
#include "core/oauth/step1_authorize/linkcheck/linkcase.h"
#include "core/oauth/step1_authorize/linkcheck/linknames.h"

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kFragment = "fragment"_L1;
constexpr auto kRight = "wechat_redirect"_L1;

/// Cuts the end off the value that swallowed it behind this mark.
bool takeBehind(LinkCase &link, QChar sign)
{
    for (MeantParameter &one : link.parameters) {
        QString &value = one.as.value;
        const qsizetype mark = value.lastIndexOf(sign);
        if (mark >= 0 && isLikeFragment(QStringView(value).mid(mark + 1)) &&
            one.name != "redirect_uri"_L1) {
            value.truncate(mark);
            return true;
        }
    }
    return false;
}

/// "&wechat_redirect", "?wechat_redirect": it stands among the parameters.
bool takeFromQuery(LinkCase &link)
{
    if (takeBehind(link, u'?')) {
        return true;
    }
    const qsizetype before = link.parameters.size();
    link.parameters.removeIf([](const MeantParameter &one) {
        return isLikeFragment(one.as.name) && one.as.value.isEmpty();
    });
    return link.parameters.size() < before;
}

QString followers(const LinkCase &link)
{
    QStringList names;
    for (const MeantParameter &one : link.parameters) {
        if (one.afterFragment) {
            names.append(one.as.name);
        }
    }
    return names.join(u", "_s);
}

} // namespace

void judgeFragment(LinkCase &link)
{
    // "&state=abc%23wechat_redirect": the hash mark was encoded with the value before it.
    const bool encoded = takeBehind(link, u'#');
    const bool inQuery = takeFromQuery(link);
    if (link.fragment == kRight) {
        if (const QString names = followers(link); !names.isEmpty()) {
            link.say(finding::FragmentFollowed, Severity::Error, kFragment, {}, {names});
        }
        return;
    }
    const QString fixed = u'#' + kRight;
    if (encoded) {
        link.say(finding::FragmentEncoded, Severity::Error, kFragment, kNoAccess, {}, fixed);
    } else if (inQuery) {
        link.say(finding::FragmentInQuery, Severity::Error, kFragment, kNoAccess, {}, fixed);
    } else if (link.fragment.isEmpty()) {
        // The page for websites is documented with it and works without.
        const bool website = link.kind == LinkKind::QrConnect;
        link.say(finding::FragmentMissing, website ? Severity::Warning : Severity::Error, kFragment,
                 website ? QString() : QString(kNoAccess), {}, fixed);
    } else {
        link.say(finding::FragmentMisspelt, Severity::Error, kFragment, kNoAccess, {link.fragment},
                 fixed);
    }
}

} // namespace wxbind
