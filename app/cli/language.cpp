#include "app/cli/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QTranslator>

namespace wxbind {

using namespace Qt::StringLiterals;

QString environmentLanguage()
{
    return QLocale::system().language() == QLocale::Chinese ? u"zh_CN"_s : u"en"_s;
}

void speak(QCoreApplication &app, const QString &lang)
{
    const QString pattern = u"*_"_s + lang + u".qm"_s;
    const QDir catalogues(u":/i18n"_s);
    for (const QString &name : catalogues.entryList({pattern}, QDir::Files)) {
        auto *translator = new QTranslator(&app);
        if (translator->load(catalogues.filePath(name))) {
            QCoreApplication::installTranslator(translator);
        }
    }
}

} // namespace wxbind
