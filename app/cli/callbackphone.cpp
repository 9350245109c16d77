#include "app/cli/callbackphone.h"

#include "app/cli/callbackview.h"
#include "app/cli/cli.h"
#include "app/cli/linkview.h"
#include "app/cli/portwords.h"
#include "app/cli/signinreport.h"
#include "app/cli/textform.h"
#include "words/browserpagewords.h"
#include "words/faultwords.h"

#include <QTimer>

#include <unistd.h>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

/// The phone is answered before us; it gets so long to read its page before we go.
constexpr int kLastPageMillis = 250;

struct PhoneOptions
{
    QString account;
    QString interface;
    int port = 0;
    int timeoutSeconds = 0;
    bool signIn = false;
    bool reveal = false;
};

void declarePhone(CLI::App &app, PhoneOptions &o)
{
    addAccount(app, o.account);
    addText(app, "--interface", o.interface,
            Cli::tr("network interface or its IPv4 address; needed where there are several"), "I");
    addNumber(app, "--port", o.port, 0, 65535, Cli::tr("port at that address; 0: a free one"));
    addNumber(app, "--timeout", o.timeoutSeconds, 0, 300,
              Cli::tr("close after so many seconds; 0 (default): after five minutes"));
    addFlag(app, "--sign-in", o.signIn,
            Cli::tr("sign the callback in if its link waits for it, and print what became of it"));
    addReveal(app, o.reveal);
}

QString listed(const QList<LanAddress> &addresses)
{
    QStringList names;
    for (const LanAddress &one : addresses) {
        names.append(one.interface + u' ' + one.address);
    }
    return names.join(u", "_s);
}

/// The address to open at; empty after the usage fault was told.
QString chosenAddress(Context &context, const QString &wanted)
{
    const QList<LanAddress> addresses = PhoneDesk::addresses();
    for (const LanAddress &one : addresses) {
        if (one.interface == wanted || one.address == wanted) {
            return one.address;
        }
    }
    if (wanted.isEmpty() && addresses.size() == 1) {
        return addresses.first().address;
    }
    if (addresses.isEmpty() && wanted.isEmpty()) {
        context.finishUsage(Cli::tr("This machine has no address in a local network."));
    } else if (wanted.isEmpty()) {
        context.finishUsage(Cli::tr("Choose one with --interface: %1").arg(listed(addresses)));
    } else {
        return wanted; // the desk knows whether it is an address of this machine
    }
    return {};
}

/// One open page; owned by the context.
class Receiving final : public QObject
{
public:
    Receiving(Context &context, Console &console, PhoneOptions options)
        : QObject(&context)
        , m_context(context)
        , m_console(console)
        , m_options(std::move(options))
    {}

    void start(const Account &account, const QString &address)
    {
        const PhoneOrder order{address, static_cast<quint16>(m_options.port), !m_options.signIn};
        const bool looks = !m_options.signIn;
        const auto invitation =
            m_console.phone.open(account, order, [looks](const Result<Attempt> &attempt) {
                // Invalid: there are several, and they arrived.
                const bool arrived = looks || (!attempt && attempt.error().fault == Fault::Invalid);
                return arrived ? BrowserPageWords::arrived() : BrowserPageWords::of(attempt);
            });
        if (!invitation) {
            m_context.explainBy([this](const Error &error) { return notOpened(error); });
            m_context.finish(invitation.error());
            return;
        }
        connect(&m_console.phone, &PhoneDesk::judged, this, &Receiving::announce);
        connect(&m_console.phone, &PhoneDesk::ran, this, &Receiving::report);
        connect(&m_console.phone, &PhoneDesk::ended, this, &Receiving::end);
        if (m_options.timeoutSeconds > 0) {
            QTimer::singleShot(m_options.timeoutSeconds * 1000, this, [this] {
                if (m_console.phone.isOpen()) {
                    end(PhoneEnd::Expired);
                }
            });
        }
        m_context.whenInterrupted([this] { m_context.finish(ExitStatus::Cancelled); });
        invite(*invitation);
    }

private:
    void invite(const PhoneInvitation &invitation)
    {
        const QString address = invitation.address.toString();
        TextForm form;
        form.line(Cli::tr("On the phone, in the same network, open the address, enter the code, "
                          "paste the callback. Open for one callback."))
            .field(Cli::tr("address"), address)
            .field(Cli::tr("pairing code"), invitation.pairingCode)
            .field(Cli::tr("open until"), localTime(invitation.until));
        QString text = form.text();
        if (const auto qr = LinkDesk::qrOf(address); qr && isatty(STDERR_FILENO) == 1) {
            text += u"\n\n"_s + drawnQr(*qr);
        }
        m_context.output().remark(text);
    }

    Said notOpened(const Error &error) const
    {
        if (error.fault == Fault::Invalid) {
            return {Cli::tr("%1 is no interface and no IPv4 address of this machine.")
                        .arg(m_options.interface),
                    Cli::tr("Choose one with --interface: %1").arg(listed(PhoneDesk::addresses()))};
        }
        return portSaid(error, m_options.port);
    }

    void announce(const AppId &, const QList<Callback> &callbacks, const Result<Attempt> &attempt)
    {
        if (!attempt && callbacks.size() == 1) {
            m_context.output().remark(FaultWords::message(attempt.error()));
        }
        // Nothing claims these, so the journal is told here.
        m_context.proceed(m_console.signIns.see(callbacks, callbacks.constFirst().source),
                          [this, callbacks](const QList<CodeHistory> &) { tell(callbacks); });
    }

    void tell(const QList<Callback> &callbacks)
    {
        const Answer answer =
            callbacksAnswer(callbacks, m_options.reveal ? CodeShown::Full : CodeShown::Masked);
        if (!m_options.reveal || SignInDesk::codesIn(callbacks) == 0) {
            finishSoon(answer);
            return;
        }
        m_context.proceed(m_console.vault.recordReveal(u"code of a callback"_s),
                          [this, answer](Unit) { finishSoon(answer); });
    }

    void report(const Result<Attempt> &attempt)
    {
        if (!attempt) {
            QTimer::singleShot(kLastPageMillis, this,
                               [this, error = attempt.error()] { m_context.finish(error); });
            return;
        }
        reportSignIn(m_context, m_console, *attempt,
                     [this](const SignInReport &report) { finishSoon(signInAnswer(report)); });
    }

    void finishSoon(const Answer &answer)
    {
        QTimer::singleShot(kLastPageMillis, this, [this, answer] { m_context.finish(answer); });
    }

    void end(PhoneEnd end)
    {
        if (end == PhoneEnd::Taken) {
            return; // what was taken follows
        }
        m_context.explainBy([end](const Error &) -> Said {
            return {end == PhoneEnd::WrongCode
                        ? Cli::tr("Closed after five wrong pairing codes. Nothing came.")
                        : Cli::tr("Nothing came from a phone in time."),
                    Cli::tr("Run the command again for a new address and code.")};
        });
        m_context.finish(Error{Fault::Timeout, 0, {}, u"no callback came from a phone"_s, {}});
    }

    Context &m_context;
    Console &m_console;
    PhoneOptions m_options;
};

void receive(Context &context, const PhoneOptions &options)
{
    const QString address = chosenAddress(context, options.interface);
    if (address.isEmpty()) {
        return;
    }
    const auto work = [&context, options, address](Console &console) {
        context.proceed(console.accounts.get(AppId(options.account)),
                        [&context, &console, options, address](const Account &account) {
                            auto *receiving = new Receiving(context, console, options);
                            receiving->start(account, address);
                        });
    };
    if (options.signIn) {
        context.withVault(work);
    } else {
        context.withConsole(work);
    }
}

} // namespace

void addCallbackPhone(CLI::App &group, Task &chosen)
{
    addVerb<PhoneOptions>(group, chosen, "phone",
                          Cli::tr("take one callback from a phone in the same network"),
                          declarePhone, receive);
}

} // namespace wxbind
