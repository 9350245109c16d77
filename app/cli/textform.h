#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace wxbind {

/// `text` with control characters replaced, so that a nickname cannot steer a terminal or fake a
/// line of its own.
[[nodiscard]] QString printable(const QString &text);
/// Columns a terminal needs: Chinese characters take two.
[[nodiscard]] int columnsOf(const QString &text);
/// `text` and as many blanks as it takes to fill so many columns.
[[nodiscard]] QString padded(const QString &text, int columns);
/// Local time with seconds; empty for 0.
[[nodiscard]] QString localTime(qint64 msecs);
/// UTC with milliseconds as ISO 8601; for documents.
[[nodiscard]] QString isoTime(qint64 msecs);

/// Text for people, built line by line.
class TextForm final
{
public:
    TextForm &title(const QString &text);
    /// Left out when the value is empty.
    TextForm &field(const QString &label, const QString &value);
    TextForm &line(const QString &text);
    TextForm &table(const QStringList &head, const QList<QStringList> &rows);
    [[nodiscard]] QString text() const;

private:
    struct Field
    {
        QString label;
        QString value;
    };
    void flush();

    QList<Field> m_fields; ///< waiting, so that their values line up
    QStringList m_lines;
};

} // namespace wxbind
