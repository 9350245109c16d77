#pragma once

#include "ui/shared/tokens.h"

#include <QFont>
#include <QObject>

#include <optional>

class QApplication;

namespace wxbind {

enum class ThemeMode
{
    System,
    Light,
    Dark,
};

/// For labels, which take a role and not a colour: setForegroundRole(kText2Role) follows the theme.
inline constexpr QPalette::ColorRole kText2Role = QPalette::BrightText;
inline constexpr QPalette::ColorRole kText3Role = QPalette::PlaceholderText;

/// Sizes are steps from the application font (body, 13), so 200 % and large-font desktops follow.
enum class FontRole
{
    PersonName, ///< 18 bold
    Verdict,    ///< 16 bold
    Title,      ///< 14 bold
    Body,       ///< 13
    BodyBold,
    Secondary, ///< 12: table cells, hints
    SecondaryBold,
    Small,     ///< 11, Latin and digits only
    Mono,      ///< 12 monospace
    MonoSmall, ///< 11 monospace
};

/// Below this width, in the drawings' pixels, the window folds: narrow rail, chips for tables.
inline constexpr int kNarrowWindow = 1100;

/// Dresses the application: palette, style and font. Made once by the program, passed to who may
/// switch it. Widgets never ask it for colours; they ask tokenColour() with their own palette.
class Theme final : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QApplication &application, QObject *parent = nullptr);

    void setMode(ThemeMode mode);
    [[nodiscard]] ThemeMode mode() const { return m_mode; }
    [[nodiscard]] bool dark() const;

    [[nodiscard]] static QFont font(FontRole role);
    /// `pixels` of the drawings, at the size of the application font.
    [[nodiscard]] static int scaled(int pixels);
    [[nodiscard]] static QPalette palette(bool dark);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();

private:
    void apply();

    QApplication &m_application;
    ThemeMode m_mode = ThemeMode::System;
    bool m_systemDark = false;
    std::optional<bool> m_applied;
};

[[nodiscard]] QString themeModeName(ThemeMode mode); ///< "system", "light", "dark"
[[nodiscard]] ThemeMode themeModeFromName(QStringView name);

} // namespace wxbind
