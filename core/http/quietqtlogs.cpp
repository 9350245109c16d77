#include "core/http/quietqtlogs.h"

#include <QLatin1StringView>
#include <QLoggingCategory>

#include <mutex>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

// Qt's filter is a plain function, so what came before it can only be kept here.
QLoggingCategory::CategoryFilter before = nullptr;

void quietFilter(QLoggingCategory *category)
{
    before(category);
    const QLatin1StringView name(category->categoryName());
    if (name.startsWith("qt.httpserver"_L1) || name.startsWith("qt.network"_L1)) {
        category->setEnabled(QtDebugMsg, false);
        category->setEnabled(QtInfoMsg, false);
    }
}

} // namespace

void quietQtLogs()
{
    static std::once_flag once;
    std::call_once(once, [] {
        // Installing applies the filter at once, so the one before must be known by then.
        before = QLoggingCategory::installFilter(nullptr);
        QLoggingCategory::installFilter(quietFilter);
    });
}

} // namespace wxbind
