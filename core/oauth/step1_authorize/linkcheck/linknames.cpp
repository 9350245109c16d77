#include "core/oauth/step1_authorize/linkcheck/linknames.h"

#include "core/oauth/step1_authorize/nearword.h"

#include <algorithm>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kRequired = 4;
constexpr int kOptionRank = 5;
constexpr qsizetype kLongestName = 24;
constexpr qsizetype kShortestMisspelt = 4;

/// Lower case, without the separators that people put in and leave out.
QString folded(QStringView name)
{
    QString text;
    for (const QChar c : name) {
        if (c != u'_' && c != u'-' && c != u'.' && !c.isSpace()) {
            text += c.toLower();
        }
    }
    return text;
}

/// "amp;state" is what is left of an ampersand that was escaped once too often.
QStringView withoutAmp(QStringView name)
{
    return name.mid(name.lastIndexOf(u';') + 1);
}

QStringList foldedNames()
{
    QStringList names;
    for (const QString &one : linkNames()) {
        names.append(folded(one));
    }
    return names;
}

} // namespace

const QStringList &linkNames()
{
    static const QStringList names{
        u"appid"_s,           u"redirect_uri"_s, u"response_type"_s, u"scope"_s,
        u"state"_s,           u"forcePopup"_s,   u"forceSnapShot"_s, u"connect_redirect"_s,
        u"component_appid"_s, u"lang"_s};
    return names;
}

bool isLinkName(QStringView name)
{
    return linkNames().contains(name);
}

int linkRank(QStringView name)
{
    const auto at = linkNames().indexOf(name);
    return int(qMin<qsizetype>(at, kOptionRank));
}

bool isRequired(QStringView name)
{
    const auto at = linkNames().indexOf(name);
    return at >= 0 && at < kRequired;
}

QString meantName(QStringView name)
{
    if (name.size() > kLongestName) {
        return {};
    }
    const QString plain = folded(withoutAmp(name));
    static const QStringList known = foldedNames();
    qsizetype at = known.indexOf(plain);
    if (at < 0 && plain.size() >= kShortestMisspelt) {
        at = known.indexOf(nearestWord(plain, known, plain.size() >= 8 ? 2 : 1));
    }
    return at < 0 ? QString() : linkNames().at(at);
}

bool isSecretName(QStringView name)
{
    static const QStringList names{u"uin"_s,          u"key"_s,           u"pass_ticket"_s,
                                   u"secret"_s,       u"appsecret"_s,     u"app_secret"_s,
                                   u"access_token"_s, u"refresh_token"_s, u"code"_s,
                                   u"session_key"_s,  u"ticket"_s,        u"wap_sid2"_s};
    return names.contains(withoutAmp(name), Qt::CaseInsensitive);
}

bool isLikeFragment(QStringView fragment)
{
    return slipsBetween(folded(fragment), u"wechatredirect", 2) <= 2;
}

} // namespace wxbind
