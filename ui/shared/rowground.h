#pragma once

#include <QString>

class QPainter;
class QStyleOptionViewItem;

namespace wxbind {

/// The ground of a list's row or of one cell of it: selection, pointer, the hairline beneath and,
/// for the keyboard, the focus. `first` is the row's leftmost cell: the bar of the selection stands
/// there. `last` ends the frame of the focus; a list has both.
void paintRowGround(QPainter *painter, const QStyleOptionViewItem &option, bool first, bool last);

/// A name as people read it: one that is only an openid, because nobody gave another, is cut in the
/// middle.
[[nodiscard]] QString personName(const QString &name);
[[nodiscard]] bool isOpenIdLike(const QString &name);

} // namespace wxbind
