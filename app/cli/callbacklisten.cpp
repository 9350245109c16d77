#include "app/cli/callbacklisten.h"

#include "app/cli/callbackview.h"
#include "app/cli/cli.h"
#include "app/cli/portwords.h"
#include "app/cli/signinreport.h"
#include "words/browserpagewords.h"
#include "words/faultwords.h"

#include <QTimer>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

/// The browser is answered after us; it gets so long to read its page before we go.
constexpr int kLastPageMillis = 250;

/// Whether the state is one that waits for its callback: nothing is claimed by looking.
QJsonValue stateVerdict(const Result<Attempt> &attempt)
{
    if (attempt) {
        return u"waiting"_s;
    }
    const Fault fault = attempt.error().fault;
    if (fault == Fault::StateUnknown) {
        return u"unknown"_s;
    }
    if (fault == Fault::StateUsed) {
        return u"used"_s;
    }
    return fault == Fault::StateExpired ? QJsonValue(u"expired"_s) : QJsonValue();
}

/// One listening command; owned by the context.
class Listening final : public QObject
{
public:
    Listening(Context &context, Console &console, ListenOptions options)
        : QObject(&context)
        , m_context(context)
        , m_console(console)
        , m_options(std::move(options))
    {}

    void start(const Account &account)
    {
        auto &desk = m_console.signIns;
        const auto port = static_cast<quint16>(m_options.port);
        const auto pages = [this](const Result<Attempt> &attempt) {
            if (m_options.signIn && !attempt) {
                m_context.output().remark(errorText(attempt.error())); // nothing else tells of it
            }
            return BrowserPageWords::of(attempt);
        };
        const auto address = m_options.signIn ? desk.listen(account, port, pages)
                                              : desk.listenOnly(account, port, pages);
        if (!address) {
            m_context.explainBy(
                [number = m_options.port](const Error &error) { return portSaid(error, number); });
            m_context.finish(address.error());
            return;
        }
        if (m_options.signIn) {
            connect(&desk, &SignInDesk::finished, this, &Listening::report);
        } else {
            connect(&desk, &SignInDesk::callbackJudged, this, &Listening::announce);
        }
        if (m_options.timeoutSeconds > 0) {
            QTimer::singleShot(m_options.timeoutSeconds * 1000, this, &Listening::timeUp);
        }
        m_context.whenInterrupted([this] { m_context.finish(ExitStatus::Cancelled); });
        m_context.output().remark(Cli::tr("Listening at %1").arg(address->toString()));
    }

private:
    void announce(const Callback &callback, const Result<Attempt> &attempt)
    {
        const CodeShown shown = m_options.reveal ? CodeShown::Full : CodeShown::Masked;
        Answer answer = callbackAnswer(callback, shown);
        QJsonObject json = answer.json.toObject();
        json.insert(u"state_verdict"_s, stateVerdict(attempt));
        answer.json = json;
        if (!attempt) {
            answer.text += u'\n' + FaultWords::message(attempt.error());
        }
        if (!m_options.reveal || callback.code.isEmpty()) {
            said(answer);
            return;
        }
        m_context.proceed(m_console.vault.recordReveal(u"code of a callback"_s),
                          [this, answer](Unit) { said(answer); });
    }

    void report(AttemptId id)
    {
        m_context.proceed(m_console.attempts.detail(id), [this](const AttemptDetail &detail) {
            reportSignIn(m_context, m_console, detail.row.attempt,
                         [this](const SignInReport &report) { said(signInAnswer(report)); });
        });
    }

    void said(const Answer &answer)
    {
        m_context.say(answer);
        if (++m_heard == m_options.count) {
            QTimer::singleShot(kLastPageMillis, this,
                               [this] { m_context.finish(ExitStatus::Done); });
        }
    }

    void timeUp()
    {
        if (m_heard > 0) {
            m_context.finish(ExitStatus::Done);
        } else {
            m_context.explainBy([seconds = m_options.timeoutSeconds](const Error &) -> Said {
                return {Cli::tr("No callback came within %n seconds.", nullptr, seconds),
                        Cli::tr("Check that the link's redirect address leads to this listener, "
                                "and that the user opened the link.")};
            });
            m_context.finish(Error{Fault::Timeout, 0, {}, u"no callback came"_s, {}});
        }
    }

    Context &m_context;
    Console &m_console;
    ListenOptions m_options;
    int m_heard = 0;
};

} // namespace

void listenForCallbacks(Context &context, const ListenOptions &options)
{
    const auto work = [&context, options](Console &console) {
        context.proceed(console.accounts.get(AppId(options.account)),
                        [&context, &console, options](const Account &account) {
                            auto *listening = new Listening(context, console, options);
                            listening->start(account);
                        });
    };
    if (options.signIn) {
        context.withVault(work);
    } else {
        context.withConsole(work);
    }
}

} // namespace wxbind
