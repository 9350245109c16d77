#include "ui/shared/tokens.h"

#include <array>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

struct Row
{
    Token token;
    QRgb light;
    QRgb dark;
};

constexpr std::array kRows{
    Row{Token::Chrome, 0xffECEEF2, 0xff15181C},
    Row{Token::Page, 0xffF6F7F9, 0xff1A1D22},
    Row{Token::Surface, 0xffFFFFFF, 0xff1F2329},
    Row{Token::Sunken, 0xffF0F2F5, 0xff17191E},
    Row{Token::Hover, 0xffF3F6FB, 0xff262B33},
    Row{Token::Line, 0xffDCE0E6, 0xff31363F},
    Row{Token::Line2, 0xffC3CAD3, 0xff454C58},
    Row{Token::Field, 0xff838C9A, 0xff6F7987},
    Row{Token::Text, 0xff1B2027, 0xffE7E9EC},
    Row{Token::Text2, 0xff4B5461, 0xffB4BBC6},
    Row{Token::Text3, 0xff5F6875, 0xff949DAA},
    Row{Token::Accent, 0xff2458C6, 0xff86ABFF},
    Row{Token::OnAccent, 0xffFFFFFF, 0xff0E1830},
    Row{Token::AccentSoft, 0xffE4ECFB, 0xff243352},
    Row{Token::AccentLine, 0xffA9C1F0, 0xff3F5B94},
    Row{Token::Ok, 0xff17714A, 0xff63CB97},
    Row{Token::OkSoft, 0xffE2F3EA, 0xff1A3428},
    Row{Token::OkLine, 0xffA5D6BC, 0xff2F6A4B},
    Row{Token::Warn, 0xff855300, 0xffE7B458},
    Row{Token::WarnSoft, 0xffFDF1D7, 0xff382C14},
    Row{Token::WarnLine, 0xffE6C682, 0xff6E5622},
    Row{Token::Err, 0xffB3241C, 0xffFF918A},
    Row{Token::ErrSoft, 0xffFBE9E7, 0xff432322},
    Row{Token::ErrLine, 0xffE9B0AB, 0xff81403C},
    Row{Token::Held, 0xff6A4A00, 0xffD8BE86},
    Row{Token::Sand, 0xff6A35A8, 0xffC2A4F5},
    Row{Token::SandSoft, 0xffF0E8FA, 0xff2C2340},
    Row{Token::SandLine, 0xffCDB4EC, 0xff58457F},
    Row{Token::SandHatch, 0xffE3D5F5, 0xff372B52},
    Row{Token::Mark, 0xffFFE9A8, 0xff5A4A12},
    Row{Token::PartAppId, 0xff0B6E75, 0xff6CCBCB},
    Row{Token::PartAppIdTint, 0xffDCF1F1, 0xff173537},
    Row{Token::PartRedirect, 0xff2458C6, 0xff86ABFF},
    Row{Token::PartRedirectTint, 0xffE4ECFB, 0xff243352},
    Row{Token::PartScope, 0xff9A3412, 0xffF5A97F},
    Row{Token::PartScopeTint, 0xffFBE9DF, 0xff3D2618},
    Row{Token::PartState, 0xff7A2E8E, 0xffDFA3EE},
    Row{Token::PartStateTint, 0xffF5E6F8, 0xff3A2342},
    Row{Token::PartOption, 0xff55620A, 0xffC3D067},
    Row{Token::PartOptionTint, 0xffEEF2D3, 0xff2E3314},
    Row{Token::PartFragment, 0xff4B5461, 0xffB4BBC6},
    Row{Token::PartFragmentTint, 0xffECEEF2, 0xff15181C},
    Row{Token::WaterDns, 0xff7B8794, 0xff8D97A5},
    Row{Token::WaterConnect, 0xffB7791F, 0xffE0A94A},
    Row{Token::WaterTls, 0xff8E4EC6, 0xffB98AE6},
    Row{Token::WaterWait, 0xff2F9E6B, 0xff4FBF8B},
    Row{Token::WaterReceive, 0xff2F6FDE, 0xff6F9FFF},
    Row{Token::QrVeil, 0xff9AA3B0, 0xff9AA3B0},
};
static_assert(kRows.size() == kTokenCount);

constexpr bool inOrder()
{
    for (size_t i = 0; i < kRows.size(); ++i) {
        if (kRows[i].token != static_cast<Token>(i)) {
            return false;
        }
    }
    return true;
}
static_assert(inOrder(), "the rows stand in the order of the enum");

struct AccountRow
{
    QRgb light;
    QRgb dark;
};
constexpr std::array<AccountRow, kAccountColours> kAccountRows{{
    {0xff0A7570, 0xff4FC4BC},
    {0xffAB4F08, 0xffF0A35E},
    {0xff4C5FD5, 0xff97A5FF},
    {0xff9A2F6B, 0xffF08CC0},
    {0xff5F6B00, 0xffBFCB5A},
    {0xff4A6076, 0xff9DB3C9},
    {0xff7A4B2A, 0xffD3A07A},
    {0xff0F6F96, 0xff6CC0E8},
}};

} // namespace

QColor tokenColour(Token token, bool dark)
{
    const Row &row = kRows[static_cast<size_t>(token)];
    return QColor::fromRgb(dark ? row.dark : row.light);
}

QColor tokenColour(Token token, const QPalette &palette)
{
    return tokenColour(token, isDark(palette));
}

bool isDark(const QPalette &palette)
{
    // Text, not Window: a widget may carry a ground of its own, its text stays readable on it.
    return palette.color(QPalette::Active, QPalette::WindowText).lightness() > 127;
}

QColor accountColour(int index, bool dark)
{
    const auto &row = kAccountRows[static_cast<size_t>(qAbs(index)) % kAccountRows.size()];
    return QColor::fromRgb(dark ? row.dark : row.light);
}

QColor accountColour(int index, const QPalette &palette)
{
    return accountColour(index, isDark(palette));
}

PartColours partColours(const QString &param, const QPalette &palette)
{
    const bool dark = isDark(palette);
    const auto pair = [dark](Token ink, Token tint) {
        return PartColours{tokenColour(ink, dark), tokenColour(tint, dark)};
    };
    if (param == "base"_L1 || param == "response_type"_L1 || param.isEmpty()) {
        return {tokenColour(Token::Text2, dark), {}};
    }
    if (param == "appid"_L1) {
        return pair(Token::PartAppId, Token::PartAppIdTint);
    }
    if (param == "redirect_uri"_L1) {
        return pair(Token::PartRedirect, Token::PartRedirectTint);
    }
    if (param == "scope"_L1) {
        return pair(Token::PartScope, Token::PartScopeTint);
    }
    if (param == "state"_L1) {
        return pair(Token::PartState, Token::PartStateTint);
    }
    if (param == "fragment"_L1) {
        return pair(Token::PartFragment, Token::PartFragmentTint);
    }
    return pair(Token::PartOption, Token::PartOptionTint);
}

ToneColours toneColours(Tone tone, const QPalette &palette)
{
    const bool dark = isDark(palette);
    const auto of = [dark](Token ink, Token soft, Token line) {
        return ToneColours{tokenColour(ink, dark), tokenColour(soft, dark),
                           tokenColour(line, dark)};
    };
    switch (tone) {
    case Tone::Neutral:
        return of(Token::Text2, Token::Sunken, Token::Line2);
    case Tone::Accent:
        return of(Token::Accent, Token::AccentSoft, Token::AccentLine);
    case Tone::Ok:
        return of(Token::Ok, Token::OkSoft, Token::OkLine);
    case Tone::Warn:
        return of(Token::Warn, Token::WarnSoft, Token::WarnLine);
    case Tone::Err:
        return of(Token::Err, Token::ErrSoft, Token::ErrLine);
    case Tone::Held:
        return of(Token::Held, Token::WarnSoft, Token::WarnLine);
    case Tone::Sand:
        return of(Token::Sand, Token::SandSoft, Token::SandLine);
    }
    Q_UNREACHABLE();
}

} // namespace wxbind
