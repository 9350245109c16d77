#include "core/console/phonedesk.h"

#include "core/console/callbackjudge.h"
#include "core/oauth/step1_authorize/lanaddresses.h"
#include "core/oauth/step1_authorize/phonepage.h"
#include "core/store/database.h"

#include <QTimer>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

/// So long a page that is closed may still send its last reply.
constexpr int kLastReplyMillis = 3000;

} // namespace

PhoneDesk::PhoneDesk(ConsoleParts &parts, SignInDesk &signIns, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_signIns(signIns)
{}

PhoneDesk::~PhoneDesk() = default;

QList<LanAddress> PhoneDesk::addresses()
{
    return lanAddresses();
}

Result<PhoneInvitation> PhoneDesk::open(const Account &account, const PhoneOrder &order,
                                        SignInDesk::PageMaker pages)
{
    close();
    auto *page = new PhonePage(m_parts.clock, m_parts.random, this);
    auto invitation = page->open(order.address, order.port);
    if (!invitation) {
        delete page;
        return invitation;
    }
    m_page = page;
    m_over = false;
    m_pages = std::move(pages);
    connect(page, &PhonePage::arrived, this,
            [this, account, lookOnly = order.lookOnly](CallbackToken token,
                                                       const QList<Callback> &callbacks) {
                take(account, lookOnly, token, callbacks);
            });
    connect(page, &PhonePage::ended, this, [this](PhoneEnd end) {
        m_over = true;
        Q_EMIT ended(end);
    });
    return invitation;
}

void PhoneDesk::close()
{
    if (m_page) {
        m_page->disconnect(this);
        m_page->close();
        // Not at once: who hears of its callback may call this, before its browser was told.
        QTimer::singleShot(kLastReplyMillis, m_page, &QObject::deleteLater);
        m_page = nullptr;
    }
}

/// The page is the context of every answer: when it is gone, so is the browser. While it waits to
/// be deleted it is not the desk's page any more.
void PhoneDesk::take(const Account &account, bool lookOnly, CallbackToken token,
                     const QList<Callback> &callbacks)
{
    if (callbacks.size() > 1) { // nobody here can know which one is meant
        const Result<Attempt> none = fail(Fault::Invalid, u"several callbacks"_s);
        m_page->answer(token, m_pages(none));
        Q_EMIT judged(account.appId, callbacks, none);
        return;
    }
    const Callback &callback = callbacks.constFirst();
    const auto found = m_parts.database.read(
        [appId = account.appId, callback, now = m_parts.clock.now()](Connection &db) {
            return judgeCallback(db, appId, callback, now);
        });
    onResult(found, m_page,
             [this, page = m_page, appId = account.appId, lookOnly, token,
              callback](const Result<Attempt> &attempt) {
                 if (page != m_page) {
                     return;
                 }
                 if (attempt && !lookOnly) {
                     run(appId, token, callback);
                     return;
                 }
                 page->answer(token, m_pages(attempt));
                 Q_EMIT judged(appId, {callback}, attempt);
             });
}

void PhoneDesk::run(const AppId &appId, CallbackToken token, const Callback &callback)
{
    onResult(m_signIns.run(appId, callback), m_page,
             [this, page = m_page, token](const Result<Attempt> &attempt) {
                 page->answer(token, m_pages(attempt));
                 if (page == m_page) {
                     Q_EMIT ran(attempt);
                 }
             });
}

} // namespace wxbind
