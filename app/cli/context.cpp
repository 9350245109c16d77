#include "app/cli/context.h"

#include "app/cli/cli.h"
#include "app/cli/inputs.h"

#include <QDir>
#include <QTimer>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

/// How long Ctrl-C waits for the reply of a code, and then for the command to tell how it ended.
constexpr int kReplyMillis = 3000;
constexpr int kReportMillis = 1500;

} // namespace

Context::Context(GlobalOptions options, Output output)
    : m_options(std::move(options))
    , m_output(output)
{}

Context::~Context() = default;

Result<CompositionOptions> Context::compositionOptions()
{
    auto passphrase = readSecret({m_options.passphraseFile, false, "WXBIND_PASSPHRASE"});
    if (!passphrase) {
        return fail(passphrase.error());
    }
    CompositionOptions options;
    if (!m_options.dataDir.isEmpty()) {
        options.dataDir = QDir(m_options.dataDir).absolutePath();
    }
    options.apiBase = m_options.apiBase;
    options.authorizeBase = m_options.authorizeBase;
    // Kept back until something needs a secret: opening takes its time, and the first opening makes
    // the file.
    m_passphrase = *std::move(passphrase);
    options.useKeychain = !m_passphrase;
    return options;
}

void Context::withComposition(CompositionOptions options, std::function<void(Console &)> work)
{
    auto built = Composition::build(std::move(options));
    if (!built) {
        finish(built.error());
        return;
    }
    m_composition = *std::move(built);
    proceed(m_composition->ready(),
            [this, work = std::move(work)](Unit) { work(m_composition->console()); });
}

void Context::withConsole(std::function<void(Console &)> work)
{
    if (auto options = compositionOptions()) {
        withComposition(*std::move(options), std::move(work));
    } else {
        finish(options.error());
    }
}

Async<Unit> Context::unlocked(Console &console)
{
    return m_passphrase ? console.vault.unlock(*m_passphrase) : console.vault.open();
}

void Context::withVault(std::function<void(Console &)> work)
{
    withConsole([this, work = std::move(work)](Console &console) {
        proceed(unlocked(console), [&console, work](Unit) { work(console); });
    });
}

void Context::withVaultIfAny(std::function<void(Console &)> work)
{
    withConsole([this, work = std::move(work)](Console &console) {
        onResult(unlocked(console), this,
                 [&console, work](const Result<Unit> &) { work(console); });
    });
}

void Context::withVaultIfGiven(std::function<void(Console &, bool)> work)
{
    withConsole([this, work = std::move(work)](Console &console) {
        if (!m_passphrase || console.vault.state() != VaultState::Locked) {
            work(console, false);
            return;
        }
        onResult(unlocked(console), this, [&console, work](const Result<Unit> &opened) {
            work(console, opened.has_value());
        });
    });
}

void Context::say(const Answer &answer)
{
    const bool written = json() ? m_output.document(answer.json) : m_output.text(answer.text);
    if (!written) {
        m_output.remark(Cli::tr("Standard output cannot be written."));
        finish(ExitStatus::Internal);
    }
}

void Context::finish(const Answer &answer)
{
    if (m_ended) {
        return;
    }
    say(answer);
    finish(answer.exit);
}

void Context::finish(const Error &error, const QJsonObject &extra)
{
    if (m_ended) {
        return;
    }
    const ExitStatus exit = exitStatusOf(error.fault);
    const Said said = m_explain ? m_explain(error) : Said();
    if (json()) {
        QJsonObject document{{u"error"_s, errorJson(error, exit, said)}};
        for (auto it = extra.begin(); it != extra.end(); ++it) {
            document.insert(it.key(), it.value());
        }
        say({document, {}, exit});
    } else {
        m_output.remark(errorText(error, said));
    }
    finish(exit);
}

void Context::finishUsage(const QString &message)
{
    if (m_ended) {
        return;
    }
    if (json()) {
        say({usageJson(message), {}, ExitStatus::Usage});
    } else {
        m_output.remark(message);
    }
    finish(ExitStatus::Usage);
}

void Context::finish(ExitStatus exit)
{
    if (!m_ended) {
        m_ended = true;
        Q_EMIT ended(static_cast<int>(exit));
    }
}

void Context::interrupt()
{
    if (!m_composition || !m_composition->isCodeUnderWay()) {
        stop();
        return;
    }
    m_output.remark(
        Cli::tr("Stopping. A code may have gone out and be spent: its reply is waited for up to %1 "
                "s. Ctrl-C again ends at once.")
            .arg(kReplyMillis / 1000));
    // The command hears of the end by itself and has a moment to tell it.
    onResult(m_composition->windUp(kReplyMillis), this, [this](const Result<Unit> &) {
        QTimer::singleShot(kReportMillis, this, &Context::stop);
    });
    QTimer::singleShot(kReplyMillis + 2 * kReportMillis, this, &Context::stop);
}

void Context::stop()
{
    if (m_whenInterrupted) {
        m_whenInterrupted();
    } else {
        finish(Error{Fault::Cancelled, 0, {}, {}, {}});
    }
}

} // namespace wxbind
