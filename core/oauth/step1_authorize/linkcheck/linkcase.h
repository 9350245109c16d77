#pragma once

#include "core/model/linkcheck.h"
#include "core/oauth/step1_authorize/linkcheck/foundlink.h"
#include "core/oauth/step1_authorize/rawaddress.h"

#include <QLatin1StringView>

namespace wxbind {

/// The page "该链接无法访问": the link as a whole is refused.
inline constexpr QLatin1StringView kNoAccess("page:noaccess");

/// A parameter as it was meant to stand in the link.
struct MeantParameter
{
    QString name; ///< the documented one where it is known, else as written
    RawParameter as;
    bool afterFragment = false; ///< where WeChat does not read it

    [[nodiscard]] QStringView rawValue() const; ///< as written, behind the equals sign
};

/// One link on the bench: how it stands there, how it can only have been meant, and what has been
/// said about it so far. The rules read it one after the other.
struct LinkCase
{
    LinkCheckOptions options;
    FoundLink found;
    RawAddress raw; ///< cut at its own marks: what WeChat sees

    QString base; ///< the page, as it was meant
    QList<MeantParameter> parameters;
    QString fragment; ///< without its hash mark; null without one

    LinkKind kind = LinkKind::Unknown;
    Account account; ///< as far as link and options tell; judged by the rules of the fields
    LinkOrder order;
    /// Something could have been meant in more than one way: no corrected link is handed out.
    bool guessed = false;
    Findings findings;

    [[nodiscard]] const MeantParameter *first(QStringView name) const;
    [[nodiscard]] QString value(QStringView name) const;
    [[nodiscard]] bool says(QLatin1StringView findingId, const QString &param) const;
    void say(QLatin1StringView findingId, Severity severity, const QString &param,
             const QString &pageError, const QStringList &args = {}, const QString &fixed = {});
};

/// A rule looks at one kind of fault, says what it finds and mends what can only be meant one way.
using LinkRule = void (*)(LinkCase &link);

// how the link was carried: foundrules.cpp
void judgeCarrier(LinkCase &link);

// how it is cut, in this order: readrules.cpp
void readQuestionMark(LinkCase &link);
void readParameters(LinkCase &link);
void readFragment(LinkCase &link);
void readLostParts(LinkCase &link);
void readGlued(LinkCase &link);

// its page: baserules.cpp
void judgeBase(LinkCase &link);

// its parameters: parameterrules.cpp
void judgeNames(LinkCase &link);
void judgeSecrets(LinkCase &link);
void judgeMissing(LinkCase &link);
void judgeRepeated(LinkCase &link);
void judgeOrder(LinkCase &link);
void judgeEncodings(LinkCase &link);

// their values: valuerules.cpp
void readValues(LinkCase &link);
void judgePlaceholders(LinkCase &link);
void judgeResponseType(LinkCase &link);
void judgeRedirect(LinkCase &link);
void judgeOptionValues(LinkCase &link);
void judgeFields(LinkCase &link);

// its end: fragmentrules.cpp
void judgeFragment(LinkCase &link);

} // namespace wxbind
