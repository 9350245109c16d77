#pragma once

#include "app/cli/context.h"
#include "core/model/callback.h"

namespace wxbind {

/// `parse` shows the code the operator pasted; a code that the listener caught is masked.
enum class CodeShown
{
    Masked,
    Full,
};
[[nodiscard]] Answer callbackAnswer(const Callback &callback, CodeShown shown);
/// All that one text holds, the newest first: the newest as callbackAnswer() tells it, the rest as
/// `others`. Not empty.
[[nodiscard]] Answer callbacksAnswer(const QList<Callback> &callbacks, CodeShown shown);
/// Ends a command whose callback has no usable code: told like `callback parse`, as an error.
/// Nothing was sent.
void refuseCallback(Context &context, const Callback &callback);
/// Ends a command whose text holds several codes: they are listed masked, and how to choose.
void refuseToGuess(Context &context, const QList<Callback> &callbacks);

} // namespace wxbind
