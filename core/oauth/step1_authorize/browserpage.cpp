#include "core/oauth/step1_authorize/browserpage.h"

#include <QFile>
#include <QHash>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

/// Puts values in place of {{name}} from left to right, so that a value is never read again.
QString filled(const QString &pattern, const QHash<QString, QString> &values)
{
    QString text;
    qsizetype from = 0;
    for (;;) {
        const qsizetype open = pattern.indexOf("{{"_L1, from);
        const qsizetype close = open < 0 ? -1 : pattern.indexOf("}}"_L1, open);
        if (close < 0) {
            return text + QStringView(pattern).mid(from);
        }
        text += QStringView(pattern).mid(from, open - from);
        text += values.value(pattern.mid(open + 2, close - open - 2));
        from = close + 2;
    }
}

} // namespace

QByteArray htmlOf(const BrowserPage &page)
{
    QFile file(u":/pages/callback.html"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened); // carried inside the program
    const QString pattern = opened ? QString::fromUtf8(file.readAll()) : u"{{title}}"_s;
    return filled(pattern, {{u"class"_s, page.good ? u"good"_s : u"look"_s},
                            {u"title"_s, page.title.toHtmlEscaped()},
                            {u"text"_s, page.text.toHtmlEscaped()}})
        .toUtf8();
}

} // namespace wxbind
