#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <optional>
#include <utility>

namespace wxbind {

/// Enum values and the words they are stored and printed as.
template <class Enum, size_t N>
using NameTable = std::array<std::pair<Enum, QLatin1StringView>, N>;

template <class Enum, size_t N>
[[nodiscard]] QString nameIn(const NameTable<Enum, N> &table, Enum value)
{
    for (const auto &[candidate, name] : table) {
        if (candidate == value) {
            return name;
        }
    }
    Q_UNREACHABLE();
}

template <class Enum, size_t N>
[[nodiscard]] std::optional<Enum> valueIn(const NameTable<Enum, N> &table, QStringView name)
{
    for (const auto &[value, text] : table) {
        if (text == name) {
            return value;
        }
    }
    return std::nullopt;
}

} // namespace wxbind
