#include "core/model/linkcheck.h"

#include "core/model/names.h"

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr NameTable<LinkKind, 4> kLinkKinds{{
    {LinkKind::OAuth2, "oauth2"_L1},
    {LinkKind::QrConnect, "qrconnect"_L1},
    {LinkKind::Component, "component"_L1},
    {LinkKind::Unknown, "unknown"_L1},
}};

constexpr NameTable<LinkVerdict, 3> kLinkVerdicts{{
    {LinkVerdict::Ok, "ok"_L1},
    {LinkVerdict::Warn, "warn"_L1},
    {LinkVerdict::Bad, "bad"_L1},
}};

} // namespace

QString linkKindName(LinkKind kind)
{
    return nameIn(kLinkKinds, kind);
}

QString linkVerdictName(LinkVerdict verdict)
{
    return nameIn(kLinkVerdicts, verdict);
}

} // namespace wxbind
