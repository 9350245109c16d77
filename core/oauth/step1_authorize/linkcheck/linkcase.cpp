#include "core/oauth/step1_authorize/linkcheck/linkcase.h"

#include <algorithm>

namespace wxbind {

QStringView MeantParameter::rawValue() const
{
    const QStringView raw = as.raw;
    const qsizetype equals = raw.indexOf(u'=');
    return equals < 0 ? QStringView() : raw.mid(equals + 1);
}

const MeantParameter *LinkCase::first(QStringView name) const
{
    const auto at = std::find_if(parameters.cbegin(), parameters.cend(),
                                 [name](const MeantParameter &one) { return one.name == name; });
    return at == parameters.cend() ? nullptr : &*at;
}

QString LinkCase::value(QStringView name) const
{
    const MeantParameter *one = first(name);
    return one ? one->as.value : QString();
}

bool LinkCase::says(QLatin1StringView findingId, const QString &param) const
{
    return std::any_of(findings.cbegin(), findings.cend(), [findingId, param](const Finding &one) {
        return one.id == findingId && one.param == param;
    });
}

void LinkCase::say(QLatin1StringView findingId, Severity severity, const QString &param,
                   const QString &pageError, const QStringList &args, const QString &fixed)
{
    findings.append(Finding{findingId, severity, param, pageError, args, fixed});
}

} // namespace wxbind
