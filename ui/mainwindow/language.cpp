#include "ui/mainwindow/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

QString resolved(const QString &name)
{
    if (name == u"zh_CN"_s || name == u"en"_s) {
        return name;
    }
    return QLocale::system().language() == QLocale::Chinese ? u"zh_CN"_s : u"en"_s;
}

} // namespace

Language::Language() = default;

/// A QTranslator takes itself out of the application when it goes.
Language::~Language() = default;

void Language::use(const QString &name)
{
    const QString language = resolved(name);
    if (language == m_current) {
        return;
    }
    m_current = language;
    QLocale::setDefault(QLocale(language));
    auto own = std::make_unique<QTranslator>();
    if (own->load(u"wxbind_"_s + language, u":/i18n"_s)) {
        QCoreApplication::installTranslator(own.get());
    }
    auto qt = std::make_unique<QTranslator>();
    if (qt->load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(qt.get());
    }
    // The old ones go last: widgets then hear of the new texts only, and never of none.
    std::swap(m_own, own);
    std::swap(m_qt, qt);
}

} // namespace wxbind
