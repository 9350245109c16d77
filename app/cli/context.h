#pragma once

#include "app/cli/errorview.h"
#include "app/cli/exitstatus.h"
#include "app/cli/globaloptions.h"
#include "app/cli/output.h"
#include "app/composition.h"
#include "core/async/async.h"

#include <QJsonObject>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace wxbind {

/// What a command answers: the document for scripts, the text for people.
struct Answer
{
    QJsonValue json;
    QString text;
    ExitStatus exit = ExitStatus::Done;
};

/// What a command works with. It ends by one finish(); what comes after that is not heard.
class Context final : public QObject
{
    Q_OBJECT

public:
    Context(GlobalOptions options, Output output);
    ~Context() override;

    [[nodiscard]] const GlobalOptions &options() const { return m_options; }
    [[nodiscard]] Output &output() { return m_output; }
    [[nodiscard]] bool json() const { return m_output.json(); }

    /// Opens the data folder and calls `work` when the database is there.
    void withConsole(std::function<void(Console &)> work);
    /// The same, and the vault is open: for what needs an AppSecret or a token.
    void withVault(std::function<void(Console &)> work);
    /// The same with the vault open if it opens; what needs it says so itself.
    void withVaultIfAny(std::function<void(Console &)> work);
    /// The same; `opened` tells whether the vault is open because its passphrase was given. Just to
    /// look, neither a keychain is asked nor a passphrase file made.
    void withVaultIfGiven(std::function<void(Console &, bool opened)> work);
    /// The same on a composition of the command's own: `demo`.
    void withComposition(CompositionOptions options, std::function<void(Console &)> work);

    /// How this command tells of its errors, where it knows better than the general sentences.
    void explainBy(std::function<Said(const Error &)> explain) { m_explain = std::move(explain); }

    void finish(const Answer &answer);
    /// `extra` stands beside "error" in the document.
    void finish(const Error &error, const QJsonObject &extra = {});
    void finishUsage(const QString &message);
    /// Without any document: what was to be said has been said.
    void finish(ExitStatus exit);
    /// A document before the end (`callback listen`, `sandbox`).
    void say(const Answer &answer);

    /// The answer of `async` through `answerOf(T) -> Answer`, or its error.
    template <class T, class Fn>
    void settle(const Async<T> &async, Fn answerOf)
    {
        proceed(async, [this, answerOf = std::move(answerOf)](T value) mutable {
            finish(answerOf(std::move(value)));
        });
    }
    /// Goes on with `next(T)` unless `async` fails.
    template <class T, class Fn>
    void proceed(const Async<T> &async, Fn next)
    {
        onResult(async, this, [this, next = std::move(next)](Result<T> result) mutable {
            if (result) {
                next(*std::move(result));
            } else {
                finish(result.error());
            }
        });
    }

    /// Ctrl-C. `stopped` replaces what is done then; without it the command ends as cancelled. A
    /// code that has gone out is waited for first, and the command tells how it ended.
    void interrupt();
    void whenInterrupted(std::function<void()> stopped) { m_whenInterrupted = std::move(stopped); }

Q_SIGNALS:
    void ended(int exit);

private:
    void stop();
    [[nodiscard]] Result<CompositionOptions> compositionOptions();
    /// With the passphrase that was given, or however the vault opens by itself.
    [[nodiscard]] Async<Unit> unlocked(Console &console);

    GlobalOptions m_options;
    Output m_output;
    std::unique_ptr<Composition> m_composition;
    std::function<void()> m_whenInterrupted;
    std::function<Said(const Error &)> m_explain;
    std::optional<Secret> m_passphrase;
    bool m_ended = false;
};

} // namespace wxbind
