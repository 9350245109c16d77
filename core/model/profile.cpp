#include "core/model/profile.h"

#include "core/model/names.h"

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr NameTable<UserInfoLang, 3> kLangs{{
    {UserInfoLang::ZhCn, "zh_CN"_L1},
    {UserInfoLang::ZhTw, "zh_TW"_L1},
    {UserInfoLang::En, "en"_L1},
}};

} // namespace

QString userInfoLangName(UserInfoLang lang)
{
    return nameIn(kLangs, lang);
}

std::optional<UserInfoLang> userInfoLangFromName(QStringView name)
{
    return valueIn(kLangs, name);
}

} // namespace wxbind
