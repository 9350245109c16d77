#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <utility>

namespace wxbind {

/// A text id whose type says what it names. Compared byte by byte: WeChat's ids are case-sensitive.
/// A default-made id is "none"; what is stored or sent must not be empty().
template <class Tag>
class StrongId final
{
public:
    StrongId() = default;
    explicit StrongId(QString text)
        : m_text(std::move(text))
    {}

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const StrongId &, const StrongId &) = default;
    friend bool operator<(const StrongId &a, const StrongId &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const StrongId &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

/// A row number whose type says of which table. 0 is "none".
template <class Tag>
class RowId final
{
public:
    RowId() = default;
    explicit RowId(qint64 number)
        : m_number(number)
    {}

    [[nodiscard]] qint64 number() const { return m_number; }
    [[nodiscard]] bool isNull() const { return m_number == 0; }

    friend auto operator<=>(const RowId &, const RowId &) = default;
    friend size_t qHash(RowId id, size_t seed = 0) { return ::qHash(id.m_number, seed); }

private:
    qint64 m_number = 0;
};

} // namespace wxbind
