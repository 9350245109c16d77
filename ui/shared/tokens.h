#pragma once

#include <QColor>
#include <QPalette>

namespace wxbind {

/// Every colour of the window. Pages and delegates ask for a token, never for a hex value.
enum class Token
{
    Chrome,  ///< top bar, rail, status bar, table headers
    Page,    ///< behind cards
    Surface, ///< lists, panes, cards
    Sunken,  ///< group rows, wells, read-only fields
    Hover,   ///< row under the pointer
    Line,    ///< hairlines
    Line2,   ///< button and box outlines
    Field,   ///< outline of what can be typed into or ticked
    Text,
    Text2, ///< what explains it
    Text3, ///< labels, hints, disabled
    Accent,
    OnAccent,
    AccentSoft,
    AccentLine,
    Ok,
    OkSoft,
    OkLine,
    Warn,
    WarnSoft,
    WarnLine,
    Err,
    ErrSoft,
    ErrLine,
    Held,
    Sand,
    SandSoft,
    SandLine,
    SandHatch,
    Mark, ///< search hit; its text is always Text
    PartAppId,
    PartAppIdTint,
    PartRedirect,
    PartRedirectTint,
    PartScope,
    PartScopeTint,
    PartState,
    PartStateTint,
    PartOption,
    PartOptionTint,
    PartFragment,
    PartFragmentTint,
    WaterDns,
    WaterConnect,
    WaterTls,
    WaterWait,
    WaterReceive,
    QrVeil, ///< modules that must not be scanned
};

inline constexpr int kTokenCount = static_cast<int>(Token::QrVeil) + 1;
inline constexpr int kAccountColours = 8;

[[nodiscard]] QColor tokenColour(Token token, bool dark);
/// For widgets and delegates: whether the palette is the dark one is read from the palette itself.
[[nodiscard]] QColor tokenColour(Token token, const QPalette &palette);
[[nodiscard]] bool isDark(const QPalette &palette);

/// `index` is Account::colour: teal, ochre, indigo, plum, olive, slate, brown, cyan.
[[nodiscard]] QColor accountColour(int index, bool dark);
[[nodiscard]] QColor accountColour(int index, const QPalette &palette);

/// Ink and tint of one parameter of a link: "appid", "redirect_uri", "scope", "state", "fragment";
/// any other parameter is an option. Base and response_type have no tint (an invalid colour).
struct PartColours
{
    QColor ink;
    QColor tint;
};
[[nodiscard]] PartColours partColours(const QString &param, const QPalette &palette);

/// Ink, ground and outline of a tone, for pills, badges and rows.
enum class Tone
{
    Neutral,
    Accent,
    Ok,
    Warn,
    Err,
    Held,
    Sand,
};
struct ToneColours
{
    QColor ink;
    QColor soft;
    QColor line;
};
[[nodiscard]] ToneColours toneColours(Tone tone, const QPalette &palette);

} // namespace wxbind
