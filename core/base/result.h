#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace wxbind {

template <class T>
using Result = tl::expected<T, Error>;

/// The value of something that only succeeds or fails.
struct Unit
{
    friend bool operator==(Unit, Unit) = default;
};

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

[[nodiscard]] inline tl::unexpected<Error> fail(Fault fault, QString detail = {})
{
    return tl::unexpected<Error>(Error{fault, 0, {}, std::move(detail), {}});
}

} // namespace wxbind
