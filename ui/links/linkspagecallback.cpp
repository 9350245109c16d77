#include "core/model/findingids.h"
#include "ui/links/callbackpanel.h"
#include "ui/links/linkform.h"
#include "ui/links/linkspage.h"
#include "words/attemptwords.h"
#include "words/browserpagewords.h"
#include "words/faultwords.h"

#include <QLineEdit>
#include <QUrl>

#include <algorithm>

/// How callbacks come back to the page: by its own listener or by hand.
namespace wxbind {

namespace {

/// The port of a loopback address that is registered, so that WeChat takes it; 0: any free one.
quint16 registeredPort(const Account &account)
{
    for (const QString &domain : account.domains) {
        const QUrl url(QStringLiteral("http://") + domain);
        if (!account.isSandbox() && isLoopbackHost(url.host()) && url.port() > 0) {
            return static_cast<quint16>(url.port());
        }
    }
    return 0;
}

} // namespace

CallbackPanel::Door LinksPage::callbackDoor()
{
    SignInDesk &desk = console().signIns;
    return {[](const QString &text) { return SignInDesk::parseAll(text); },
            [](const QString &text) { return SignInDesk::parse(text); },
            [&desk](const QList<Callback> &callbacks) {
                return desk.see(callbacks, callbacks.constFirst().source);
            },
            [this] {
                return now();
            }};
}

void LinksPage::catchCallbacks(bool on)
{
    SignInDesk &desk = console().signIns;
    const AppId appId = account().appId;
    if (!on) {
        desk.stopListening(appId);
        m_relays.remove(appId);
        m_form->setRelay(false);
        m_form->setListening({});
        m_callback->setListening({});
        return;
    }
    const auto address =
        desk.listeningAt(appId).isEmpty()
            ? desk.listen(account(), registeredPort(account()), BrowserPageWords::of)
            : Result<QUrl>(desk.listeningAt(appId));
    m_form->setListening(address ? *address : QUrl());
    m_callback->setListening(address ? *address : QUrl());
    if (!address) {
        Q_EMIT say(FaultWords::message(address.error()));
        return;
    }
    m_prefilled = true;
    m_form->redirect()->setText(address->toString());
    registerHere(*address);
}

/// The sandbox takes any port of a registered host, so its host alone is registered, once. A real
/// test account is registered at WeChat by hand: there the finding stays and says so.
void LinksPage::registerHere(const QUrl &address)
{
    const auto unregistered = [](const Finding &finding) {
        return finding.id == finding::RedirectHostUnregistered ||
               finding.id == finding::DomainsUnknown;
    };
    if (!account().isSandbox() ||
        std::none_of(m_shown.findings.cbegin(), m_shown.findings.cend(), unregistered)) {
        return;
    }
    Account changed = account();
    changed.domains << address.host();
    onResult(console().accounts.update(changed, std::nullopt), this,
             [this](const Result<Account> &stored) {
                 if (!stored) {
                     Q_EMIT say(FaultWords::message(stored.error()));
                 } else if (stored->appId == account().appId) {
                     setAccount(*stored);
                 }
             });
}

void LinksPage::run(const Callback &callback)
{
    m_callback->setBusy(true);
    Callback lookedAt = callback;
    // The panel told the journal how it came; running it does not count it once more.
    lookedAt.source = CodeSource::Paste;
    onResult(console().signIns.run(account().appId, lookedAt), this,
             [this](const Result<Attempt> &attempt) {
                 m_callback->setBusy(false);
                 m_callback->clear();
                 if (!attempt) {
                     m_callback->say(FaultWords::message(attempt.error()), false);
                     return;
                 }
                 const bool good = attempt->progress == AttemptState::SignedIn;
                 m_callback->say(AttemptWords::title(*attempt), good);
                 Recognition place;
                 place.kind = Recognition::Kind::Attempt;
                 place.attempt = attempt->id;
                 Q_EMIT goTo(place);
             });
}

} // namespace wxbind
