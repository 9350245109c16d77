#include "core/console/csvtable.h"

#include <QStringDecoder>

#include <array>
#include <csv.h>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

/// libcsv's parser, which calls back with every field and every end of a record.
class Parser final
{
public:
    explicit Parser(char delimiter)
    {
        // Strict: a quote in the wrong place is told and not guessed about.
        m_ready = csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI) == 0;
        csv_set_delim(&m_parser, static_cast<unsigned char>(delimiter));
    }
    ~Parser() { csv_free(&m_parser); }
    Q_DISABLE_COPY_MOVE(Parser)

    /// One line with its end, so that the line of a record and of a fault is known.
    [[nodiscard]] bool feed(QByteArrayView line)
    {
        ++m_line;
        if (!m_open) {
            m_begin = m_line;
        }
        m_ended = false;
        const auto size = static_cast<size_t>(line.size());
        const bool taken =
            m_ready && csv_parse(&m_parser, line.data(), size, onField, onRecord, this) == size;
        m_open = !m_ended && !line.trimmed().isEmpty();
        m_open = m_open || (!m_ended && m_parser.quoted != 0);
        return taken;
    }
    [[nodiscard]] bool finish()
    {
        return m_ready && csv_fini(&m_parser, onField, onRecord, this) == 0;
    }
    [[nodiscard]] qint64 line() const { return m_line; }
    [[nodiscard]] qint64 begin() const { return m_begin; }
    [[nodiscard]] QList<CsvRecord> take() { return std::move(m_records); }

private:
    static void onField(void *text, size_t size, void *self)
    {
        auto *parser = static_cast<Parser *>(self);
        QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QByteArrayView bytes(static_cast<const char *>(text), static_cast<qsizetype>(size));
        const QString field = utf8.decode(bytes);
        parser->m_record.utf8 = parser->m_record.utf8 && !utf8.hasError();
        parser->m_record.fields.append(field.trimmed());
    }
    static void onRecord(int, void *self)
    {
        auto *parser = static_cast<Parser *>(self);
        parser->m_ended = true;
        parser->m_record.line = parser->m_begin;
        parser->m_records.append(std::exchange(parser->m_record, {}));
    }

    csv_parser m_parser{};
    QList<CsvRecord> m_records;
    CsvRecord m_record;
    qint64 m_line = 0;
    qint64 m_begin = 0;
    bool m_ready = false;
    bool m_open = false;  ///< within a record that goes on
    bool m_ended = false; ///< a record ended on this line
};

/// What stands most often on the first line.
char delimiterOf(QByteArrayView first)
{
    char best = ',';
    for (const char candidate : std::array{';', '\t'}) {
        if (std::count(first.begin(), first.end(), candidate) >
            std::count(first.begin(), first.end(), best)) {
            best = candidate;
        }
    }
    return best;
}

/// From `from` to behind the next line end: \n, \r\n or \r.
QByteArrayView lineFrom(QByteArrayView bytes, qsizetype from)
{
    qsizetype end = from;
    while (end < bytes.size() && bytes[end] != '\n' && bytes[end] != '\r') {
        ++end;
    }
    const bool pair = end + 1 < bytes.size() && bytes[end] == '\r' && bytes[end + 1] == '\n';
    return bytes.sliced(from, qMin(bytes.size(), end + (pair ? 2 : 1)) - from);
}

QString notText(QByteArrayView bytes)
{
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")) {
        return u"the file is UTF-16; save it as CSV UTF-8"_s;
    }
    return bytes.contains('\0') ? u"the file is not text"_s : QString();
}

} // namespace

Result<QList<CsvRecord>> readCsv(const QByteArray &bytes)
{
    QByteArrayView rest(bytes);
    if (const QString why = notText(rest); !why.isEmpty()) {
        return fail(Fault::Invalid, why);
    }
    if (rest.startsWith("\xef\xbb\xbf")) {
        rest = rest.sliced(3);
    }
    Parser parser(delimiterOf(lineFrom(rest, 0)));
    for (qsizetype at = 0; at < rest.size();) {
        const QByteArrayView line = lineFrom(rest, at);
        at += line.size();
        if (!parser.feed(line)) {
            return fail(Fault::Invalid,
                        u"line %1: a quote stands in the wrong place"_s.arg(parser.line()));
        }
    }
    if (!parser.finish()) {
        return fail(Fault::Invalid, u"line %1: a quote is not closed"_s.arg(parser.begin()));
    }
    return parser.take();
}

QByteArray csvLine(const QStringList &fields)
{
    QByteArray line;
    for (const QString &field : fields) {
        const bool formula = !field.isEmpty() && u"=+-@\t\r"_s.contains(field.front());
        const QByteArray value = (formula ? u'\'' + field : field).toUtf8();
        QByteArray quoted(2 * value.size() + 2, Qt::Uninitialized);
        const size_t size = csv_write(quoted.data(), static_cast<size_t>(quoted.size()),
                                      value.constData(), static_cast<size_t>(value.size()));
        quoted.truncate(static_cast<qsizetype>(size));
        line += (line.isEmpty() ? QByteArray() : QByteArray(",")) + quoted;
    }
    return line + "\r\n";
}

} // namespace wxbind
