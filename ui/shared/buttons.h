#pragma once

#include "ui/shared/icons.h"

#include <QPushButton>
#include <QToolButton>

#include <optional>

namespace wxbind {

/// What a push button is; the style paints it.
enum class ButtonKind
{
    Normal,
    Primary, ///< the one of its block, filled with the accent
    Small,   ///< 24 high, in rows
    Fix,     ///< outlined in the accent: does exactly what it says
    Link,    ///< text in the accent, without a box
    Quiet,   ///< a box only under the pointer
    Danger,  ///< outlined in red: stops work
};

/// The text is set by the owner's retranslate().
[[nodiscard]] QPushButton *makeButton(ButtonKind kind, QWidget *parent,
                                      std::optional<Icon> icon = {});
void setButtonKind(QPushButton *button, ButtonKind kind);
[[nodiscard]] ButtonKind buttonKind(const QWidget *widget);

/// A small square with an icon alone. `name` is both the tool tip and the accessible name; set it
/// again with nameButton() on a change of language.
[[nodiscard]] QToolButton *makeIconButton(Icon icon, QWidget *parent);
void nameButton(QAbstractButton *button, const QString &name);

} // namespace wxbind
