#pragma once

#include <QPalette>

class QScrollArea;
class QWidget;

namespace wxbind {

/// A content that may be taller than its place, on a ground of its own. The focus goes through it.
[[nodiscard]] QScrollArea *scrolling(QWidget *content, QPalette::ColorRole ground, QWidget *parent);

} // namespace wxbind
