#include "core/store/statement.h"

#include "core/store/connection.h"
#include "core/store/prepared.h"

#include <sqlite3.h>
#include <utility>

namespace wxbind {

Statement::Statement(Connection &connection, Prepared *prepared)
    : m_connection(connection)
    , m_prepared(prepared)
{
    if (!m_prepared) {
        m_error = connection.lastError();
    }
}

Statement::Statement(Statement &&other) noexcept
    : m_connection(other.m_connection)
    , m_prepared(std::exchange(other.m_prepared, nullptr))
    , m_error(std::move(other.m_error))
{}

Statement::~Statement()
{
    if (m_prepared) {
        m_connection.giveBack(m_prepared);
    }
}

int Statement::indexOf(const char *name)
{
    if (!m_prepared) {
        return 0;
    }
    const int index = sqlite3_bind_parameter_index(m_prepared->handle, name);
    if (index == 0 && !m_error) {
        m_error = Error{
            Fault::Storage, 0, {}, QStringLiteral("no parameter ") + QLatin1StringView(name), {}};
    }
    return index;
}

void Statement::keep(int code)
{
    if (code != SQLITE_OK && !m_error) {
        m_error = m_connection.lastError();
    }
}

Statement &Statement::bind(const char *name, const QString &text)
{
    if (const int index = indexOf(name)) {
        const QByteArray utf8 = text.toUtf8();
        keep(sqlite3_bind_text(m_prepared->handle, index, utf8.constData(),
                               static_cast<int>(utf8.size()), SQLITE_TRANSIENT));
    }
    return *this;
}

Statement &Statement::bind(const char *name, const QByteArray &blob)
{
    if (const int index = indexOf(name)) {
        // constData() is never null, so that an empty value stays an empty blob
        keep(sqlite3_bind_blob64(m_prepared->handle, index, blob.constData(),
                                 static_cast<sqlite3_uint64>(blob.size()), SQLITE_TRANSIENT));
    }
    return *this;
}

Statement &Statement::bind(const char *name, qint64 number)
{
    if (const int index = indexOf(name)) {
        keep(sqlite3_bind_int64(m_prepared->handle, index, number));
    }
    return *this;
}

Statement &Statement::bind(const char *name, std::nullopt_t)
{
    if (const int index = indexOf(name)) {
        keep(sqlite3_bind_null(m_prepared->handle, index));
    }
    return *this;
}

Result<bool> Statement::step()
{
    if (m_error) {
        return fail(*m_error);
    }
    const int code = sqlite3_step(m_prepared->handle);
    if (code == SQLITE_ROW) {
        return true;
    }
    if (code == SQLITE_DONE) {
        // reset at once: a finished statement must not hold the transaction open
        sqlite3_reset(m_prepared->handle);
        return false;
    }
    keep(code);
    sqlite3_reset(m_prepared->handle);
    return fail(*m_error);
}

Result<Unit> Statement::run()
{
    return step().map([](bool) { return Unit{}; });
}

QString Statement::text(int column) const
{
    const auto *utf8 =
        reinterpret_cast<const char *>(sqlite3_column_text(m_prepared->handle, column));
    return utf8 ? QString::fromUtf8(utf8, sqlite3_column_bytes(m_prepared->handle, column))
                : QString();
}

QByteArray Statement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_prepared->handle, column));
    return bytes ? QByteArray(bytes, sqlite3_column_bytes(m_prepared->handle, column))
                 : QByteArray();
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(m_prepared->handle, column);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_prepared->handle, column) == SQLITE_NULL;
}

std::optional<QString> Statement::optionalText(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(text(column));
}

std::optional<qint64> Statement::optionalNumber(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(number(column));
}

} // namespace wxbind
