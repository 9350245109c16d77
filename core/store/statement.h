#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace wxbind {

class Connection;
struct Prepared;

/// A prepared statement lent by its Connection; given back (reset, unbound) when it goes.
/// Bind by name, `:openid`. A null QString is bound as an empty text; NULL is std::nullopt.
/// The first error is kept: step() and run() report it.
class Statement final
{
public:
    /// `prepared` null: every call answers with the connection's last error.
    Statement(Connection &connection, Prepared *prepared);
    Statement(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    Statement &bind(const char *name, const QString &text);
    Statement &bind(const char *name, const QByteArray &blob);
    Statement &bind(const char *name, qint64 number);
    Statement &bind(const char *name, std::nullopt_t);
    Statement &bind(const char *name, const char *) = delete;
    template <class T>
    Statement &bind(const char *name, const std::optional<T> &value)
    {
        return value ? bind(name, *value) : bind(name, std::nullopt);
    }

    /// True: a row is there. False: no more rows.
    [[nodiscard]] Result<bool> step();
    /// For statements without rows.
    [[nodiscard]] Result<Unit> run();

    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::optional<QString> optionalText(int column) const;
    [[nodiscard]] std::optional<qint64> optionalNumber(int column) const;

private:
    [[nodiscard]] int indexOf(const char *name);
    void keep(int code);

    Connection &m_connection;
    Prepared *m_prepared = nullptr;
    std::optional<Error> m_error;
};

} // namespace wxbind
