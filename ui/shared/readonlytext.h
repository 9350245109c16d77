#pragma once

class QPlainTextEdit;
class QWidget;

namespace wxbind {

/// A monospace text to read, select and copy, such as a reply as it was sent.
[[nodiscard]] QPlainTextEdit *readOnlyText(QWidget *parent);

} // namespace wxbind
