#pragma once

#include <QLatin1StringView>

#include <cstddef>

namespace wxbind {

/// SQL as a constant that is put together by the compiler, so that queries which differ in one
/// condition share the rest and still live as named constants. Becomes a QLatin1StringView.
template <size_t N>
struct SqlText
{
    char text[N] = {};

    constexpr SqlText() = default;
    consteval SqlText(const char (&literal)[N]) // NOLINT: meant to be implicit
    {
        for (size_t i = 0; i < N; ++i) {
            text[i] = literal[i];
        }
    }

    constexpr operator QLatin1StringView() const // NOLINT: meant to be implicit
    {
        return QLatin1StringView(text, static_cast<qsizetype>(N - 1));
    }
};

template <size_t A, size_t B>
[[nodiscard]] consteval SqlText<A + B - 1> operator+(const SqlText<A> &a, const SqlText<B> &b)
{
    SqlText<A + B - 1> joined;
    for (size_t i = 0; i + 1 < A; ++i) {
        joined.text[i] = a.text[i];
    }
    for (size_t i = 0; i < B; ++i) {
        joined.text[A - 1 + i] = b.text[i];
    }
    return joined;
}

template <size_t A, size_t B>
[[nodiscard]] consteval auto operator+(const SqlText<A> &a, const char (&b)[B])
{
    return a + SqlText<B>(b);
}

template <size_t A, size_t B>
[[nodiscard]] consteval auto operator+(const char (&a)[A], const SqlText<B> &b)
{
    return SqlText<A>(a) + b;
}

} // namespace wxbind
