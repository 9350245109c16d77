#include "core/async/async.h"

// Instantiated here once so that a broken template fails in its own library.
namespace wxbind {
template Async<Unit> ready<Unit>(Result<Unit>);
} // namespace wxbind
