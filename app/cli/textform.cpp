#include "app/cli/textform.h"

#include <QDateTime>

#include <algorithm>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf) ||
           (c >= 0xac00 && c <= 0xd7a3) || (c >= 0xf900 && c <= 0xfaff) ||
           (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60) ||
           (c >= 0xffe0 && c <= 0xffe6) || (c >= 0x1f300 && c <= 0x1faff) ||
           (c >= 0x20000 && c <= 0x3fffd);
}

} // namespace

QString printable(const QString &text)
{
    QString shown = text;
    for (QChar &c : shown) {
        const bool direction =
            (c >= u'\u202a' && c <= u'\u202e') || (c >= u'\u2066' && c <= u'\u2069');
        if (c.category() == QChar::Other_Control || direction) {
            c = QChar::ReplacementCharacter;
        }
    }
    return shown;
}

int columnsOf(const QString &text)
{
    int columns = 0;
    for (const char32_t c : text.toStdU32String()) {
        const auto category = QChar::category(c);
        if (category != QChar::Mark_NonSpacing && category != QChar::Other_Format) {
            columns += isWide(c) ? 2 : 1;
        }
    }
    return columns;
}

QString padded(const QString &text, int columns)
{
    return text + QString(std::max(0, columns - columnsOf(text)), u' ');
}

QString localTime(qint64 msecs)
{
    return msecs == 0 ? QString()
                      : QDateTime::fromMSecsSinceEpoch(msecs).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString isoTime(qint64 msecs)
{
    return QDateTime::fromMSecsSinceEpoch(msecs, Qt::UTC).toString(Qt::ISODateWithMs);
}

TextForm &TextForm::title(const QString &text)
{
    flush();
    if (!m_lines.isEmpty()) {
        m_lines.append(QString());
    }
    m_lines.append(printable(text));
    return *this;
}

TextForm &TextForm::field(const QString &label, const QString &value)
{
    if (!value.isEmpty()) {
        m_fields.append({label, printable(value)});
    }
    return *this;
}

TextForm &TextForm::line(const QString &text)
{
    flush();
    m_lines.append(printable(text));
    return *this;
}

TextForm &TextForm::table(const QStringList &head, const QList<QStringList> &rows)
{
    flush();
    QList<QStringList> all{head};
    for (const QStringList &row : rows) {
        QStringList shown;
        std::transform(row.cbegin(), row.cend(), std::back_inserter(shown), printable);
        all.append(shown);
    }
    QList<int> widths(head.size(), 0);
    for (const QStringList &row : std::as_const(all)) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            widths[i] = std::max(widths[i], columnsOf(row[i]));
        }
    }
    for (const QStringList &row : std::as_const(all)) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            line += i + 1 < row.size() ? padded(row[i], widths[i] + 2) : row[i];
        }
        m_lines.append(line);
    }
    return *this;
}

void TextForm::flush()
{
    int width = 0;
    for (const Field &field : std::as_const(m_fields)) {
        width = std::max(width, columnsOf(field.label));
    }
    for (const Field &field : std::as_const(m_fields)) {
        m_lines.append(u"  "_s + padded(field.label, width + 2) + field.value);
    }
    m_fields.clear();
}

QString TextForm::text() const
{
    TextForm whole = *this;
    whole.flush();
    return whole.m_lines.join(u'\n');
}

} // namespace wxbind
