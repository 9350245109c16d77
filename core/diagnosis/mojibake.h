#pragma once

#include <QString>

namespace wxbind::diagnosis {

/// The Chinese that a text was before its UTF-8 bytes were read as GBK, Latin-1 or Windows-1252;
/// empty when it was no such text. Says yes only where nothing was lost on the way.
[[nodiscard]] QString writtenBack(const QString &text);

} // namespace wxbind::diagnosis
