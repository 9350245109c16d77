#include "ui/links/callbackpanel.h"
#include "ui/links/linkform.h"
#include "ui/links/linkspage.h"
#include "ui/links/phonedialog.h"
#include "ui/shared/segmentedcontrol.h"
#include "words/browserpagewords.h"
#include "words/faultwords.h"

/// How callbacks of a real account come home: by the relay page on its site, or from a phone.
namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kRelayFile = "relay.html"_L1;

} // namespace

quint16 LinksPage::relayPort() const
{
    const AppId appId = account().appId;
    return m_relays.contains(appId)
               ? static_cast<quint16>(console().signIns.listeningAt(appId).port(0))
               : quint16(0);
}

void LinksPage::relayCallbacks(bool on)
{
    const AppId appId = account().appId;
    SignInDesk &desk = console().signIns;
    if (on && desk.listeningAt(appId).isEmpty()) {
        auto address = desk.listen(account(), kRelayPort, BrowserPageWords::of);
        if (!address) { // somebody holds it: the state names whatever port it is
            address = desk.listen(account(), 0, BrowserPageWords::of);
        }
        if (!address) {
            Q_EMIT say(FaultWords::message(address.error()));
        }
        m_callback->setListening(address ? *address : QUrl());
    }
    if (on && !desk.listeningAt(appId).isEmpty()) {
        m_relays.insert(appId);
    } else {
        m_relays.remove(appId);
    }
    m_form->setRelay(m_relays.contains(appId));
    startDraft();
}

void LinksPage::saveRelayPage()
{
    confirm().askSaveFile(
        this, tr("Save the relay page"), kRelayFile, tr("Web page (*.html)"),
        [this](const QString &file) {
            if (file.isEmpty()) {
                return;
            }
            onResult(LinkDesk::saveRelayPage(account(), file), this,
                     [this](const Result<Unit> &saved) {
                         Q_EMIT say(saved ? tr("Saved. Put it on the account's domain, at the "
                                               "redirect address of the links.")
                                          : FaultWords::message(saved.error()));
                     });
        });
}

void LinksPage::receiveFromPhone()
{
    auto *dialog = new PhoneDialog(console().phone, console().clock(), account(), this);
    dialog->open();
}

/// What came from a phone and was not run by itself is looked at like a pasted one.
void LinksPage::takeFromPhone(const AppId &appId, const QList<Callback> &callbacks,
                              const Result<Attempt> &attempt)
{
    if (appId != account().appId) {
        return;
    }
    m_tabs->setCurrent(1);
    const Callback &newest = callbacks.constFirst();
    m_callback->take(callbacks, newest.page.isEmpty() ? newest.code.masked() : newest.page);
    if (!attempt && callbacks.size() == 1) { // of several the panel says to choose one
        m_callback->say(FaultWords::message(attempt.error()), false);
    }
}

} // namespace wxbind
