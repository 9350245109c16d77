#pragma once

#include "core/model/attempt.h"

#include <QCoreApplication>
#include <QStringList>

namespace wxbind {

/// The sentences of a sign-in: for lists, the detail, the browser's page and the command line.
class AttemptWords final
{
    Q_DECLARE_TR_FUNCTIONS(wxbind::AttemptWords)

public:
    /// "Signed in, known user", "Held: snapshot user", "Code already used" …
    [[nodiscard]] static QString title(const Attempt &attempt);
    /// What happened, in at most three sentences.
    [[nodiscard]] static QString story(const Attempt &attempt);
    /// What to do next, at most three steps; empty when nothing is to be done.
    [[nodiscard]] static QStringList nextSteps(const Attempt &attempt);
    /// The rule that holds a sign-in back when another person comes than is waited for.
    [[nodiscard]] static QString expectedRule();
    [[nodiscard]] static QString stepTitle(Step step); ///< "Link", "Callback", "Exchange" …
    [[nodiscard]] static QString stageVerdict(const Stage &stage);
    [[nodiscard]] static QString outcome(AttemptState state); ///< "Waiting", "Signed in" …
    [[nodiscard]] static QString decision(Decision decision);
};

} // namespace wxbind
