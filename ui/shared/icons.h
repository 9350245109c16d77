#pragma once

#include "ui/shared/tokens.h"

#include <QIcon>

namespace wxbind {

/// The line icons: own drawings on a 16 grid, resources/icons/NAME.svg.
enum class Icon
{
    Link,
    Attempt,
    Exchange,
    Person,
    Key,
    Help,
    Search,
    Copy,
    Eye,
    EyeOff,
    Refresh,
    Download,
    Upload,
    Print,
    Filter,
    Columns,
    ChevronDown,
    ChevronUp,
    ChevronRight,
    ChevronLeft,
    Close,
    Plus,
    Minus,
    Flask,
    Clock,
    Bolt,
    Lock,
    Unlock,
    Star,
    External,
    Qr,
    Image,
    Database,
    Monitor,
    Phone,
    Server,
    Cloud,
    Undo,
    More,
    Settings,
    List,
    Compare,
    Globe,
    Edit,
    Trash,
    Check,
    Play,
    Stop,
    Antenna,
    Info,
    Merge,
    Unbind,
};

inline constexpr int kIconCount = static_cast<int>(Icon::Unbind) + 1;

/// For buttons, menus and actions. Drawn at paint time from the application palette, so that it
/// follows the theme by itself and is crisp at every scale; disabled is Text3.
[[nodiscard]] QIcon lineIcon(Icon icon, Token ink = Token::Text2);
/// For delegates and painted widgets.
void paintIcon(QPainter *painter, const QRectF &rect, Icon icon, const QColor &ink);
/// The program's own sign without a ground, for the top bar.
void paintMark(QPainter *painter, const QRectF &rect, const QPalette &palette);
[[nodiscard]] QIcon applicationIcon();
/// The name of the drawing: "link" for :/icons/link.svg.
[[nodiscard]] QString iconName(Icon icon);

} // namespace wxbind
