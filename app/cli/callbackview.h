#pragma once

#include "app/cli/context.h"
#include "core/model/callback.h"
#include "core/model/codehistory.h"

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
/// What the journal knows of the code, beside the callback; null for a code that is new.
[[nodiscard]] QJsonValue historyJson(const CodeHistory &history);
/// `answer` is that of callbacksAnswer(): what is known of each code goes in, with what is to be
/// said of it now.
void addHistories(Answer &answer, const QList<Callback> &callbacks,
                  const QList<CodeHistory> &histories, Msecs now);
/// Ends a command whose callback has no usable code: told like `callback parse`, as an error.
/// Nothing was sent.
void refuseCallback(Context &context, const Callback &callback);
/// Ends a command whose text holds several codes: they are listed masked, and how to choose.
void refuseToGuess(Context &context, const QList<Callback> &callbacks);

} // namespace wxbind
