#pragma once

#include "core/console/signindesk.h"
#include "core/model/phone.h"

#include <QList>
#include <QObject>

namespace wxbind {

class PhonePage;

struct PhoneOrder
{
    QString address;  ///< one IPv4 address of this machine
    quint16 port = 0; ///< 0: a free one
    /// Only look at what comes, as SignInDesk::listenOnly() does.
    bool lookOnly = false;
};

/// Takes one callback from a phone on the same network: opens a page for it, at one chosen address,
/// for five minutes and one text. What comes is treated as a pasted one, but that the console's own
/// waiting attempt is run at once, as the listener does it, when the text holds its callback alone.
class PhoneDesk final : public QObject
{
    Q_OBJECT

public:
    PhoneDesk(ConsoleParts &parts, SignInDesk &signIns, QObject *parent = nullptr);
    ~PhoneDesk() override;

    /// Where a page can be opened for others.
    [[nodiscard]] static QList<LanAddress> addresses();

    /// One page at a time: another one that is open is closed first. Invalid when the address is
    /// none of this machine's own, Network when the port cannot be had. `pages` also gets the
    /// attempt as Waiting when the operator decides, and the fault when nobody waits for it.
    [[nodiscard]] Result<PhoneInvitation> open(const Account &account, const PhoneOrder &order,
                                               SignInDesk::PageMaker pages);
    void close();
    [[nodiscard]] bool isOpen() const { return m_page != nullptr && !m_over; }

Q_SIGNALS:
    /// Callbacks, the newest first, that were not run: the operator decides. The attempt whose
    /// callback this would be, or StateUnknown, StateUsed, StateExpired; Invalid of several.
    void judged(const wxbind::AppId &appId, const QList<wxbind::Callback> &callbacks,
                const wxbind::Result<wxbind::Attempt> &attempt);
    /// The console's own attempt was run.
    void ran(const wxbind::Result<wxbind::Attempt> &attempt);
    /// The page is closed by itself.
    void ended(wxbind::PhoneEnd end);

private:
    void take(const Account &account, bool lookOnly, CallbackToken token,
              const QList<Callback> &callbacks);
    void run(const AppId &appId, CallbackToken token, const Callback &callback);

    ConsoleParts &m_parts;
    SignInDesk &m_signIns;
    SignInDesk::PageMaker m_pages;
    PhonePage *m_page = nullptr;
    bool m_over = false; ///< closed; its last browser is still answered
};

} // namespace wxbind
