#pragma once

#include <QString>

class QCoreApplication;

namespace wxbind {

/// zh_CN or en, whichever the environment asks for.
[[nodiscard]] QString environmentLanguage();
/// Loads every catalogue of `lang`; the sentences in the source are English.
void speak(QCoreApplication &app, const QString &lang);

} // namespace wxbind
