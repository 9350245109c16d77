#include "core/oauth/step1_authorize/browserpage.h"

#include <QFile>

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

QByteArray filledPage(const QString &name, const QHash<QString, QString> &values)
{
    QFile file(u":/pages/"_s + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened); // carried inside the program
    const QString pattern = opened ? QString::fromUtf8(file.readAll()) : u"{{title}}"_s;
    return filled(pattern, values).toUtf8();
}

QByteArray htmlOf(const BrowserPage &page)
{
    return filledPage(u"callback.html"_s, {{u"class"_s, page.good ? u"good"_s : u"look"_s},
                                           {u"title"_s, page.title.toHtmlEscaped()},
                                           {u"text"_s, page.text.toHtmlEscaped()}});
}

} // namespace wxbind
