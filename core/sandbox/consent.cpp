#include "core/sandbox/consent.h"

#include "core/sandbox/callbackaddress.h"
#include "core/sandbox/errtext.h"

#include <algorithm>

namespace wxbind::sandbox {

namespace {

constexpr char QrConnect[] = "/connect/qrconnect";
constexpr char ApproveParam[] = "sandbox_approve";
constexpr char Refuse[] = "refuse";
// Which person this browser was last, and whether it may be sent back without being asked.
constexpr char PersonCookie[] = "sandbox_person";
constexpr char RecentCookie[] = "sandbox_recent";

Params withoutApprove(const Params &params)
{
    Params kept;
    std::copy_if(params.begin(), params.end(), std::back_inserter(kept),
                 [](const Param &param) { return param.name != ApproveParam; });
    return kept;
}

Param setCookie(const char *name, const QByteArray &value, int maxAge)
{
    return {"Set-Cookie", QByteArray(name) + '=' + value + "; Path=/; Max-Age=" +
                              QByteArray::number(maxAge) + "; HttpOnly; SameSite=Lax"};
}

} // namespace

Consenting::Consenting(World &world, Faults &faults)
    : m_world(world)
    , m_faults(faults)
    , m_pages(world)
{}

CheckedOrder Consenting::check(const QByteArray &path, const Params &params) const
{
    return path == QrConnect ? checkQrConnect(m_world, params) : checkAuthorize(m_world, params);
}

bool Consenting::isSilent(const Request &request, const AuthorizeOrder &order) const
{
    if (!m_world.findPerson(request.cookie(PersonCookie))) {
        return false;
    }
    if (order.scope == "snsapi_base") {
        return true;
    }
    // A recent grant skips the page, unless the link insists on it.
    return request.path != QrConnect && request.cookie(RecentCookie) == "1" && !order.forcePopup;
}

Reply Consenting::open(const Request &request)
{
    const CheckedOrder order = check(request.path, withoutApprove(request.params));
    if (!order) {
        return m_pages.notice(order.error());
    }
    if (hasParam(request.params, ApproveParam)) {
        return answer(request.path, *order, {request.value(ApproveParam)});
    }
    if (isSilent(request, *order)) {
        AuthorizeOrder silent = *order;
        silent.forceSnapShot = false; // documented: ignored after a recent login
        return answer(request.path, silent, {request.cookie(PersonCookie), true});
    }
    const int chosen = m_world.findPerson(request.cookie(PersonCookie)).value_or(0);
    return m_pages.consent(*order, {request.path, request.rawQuery, chosen});
}

Reply Consenting::confirm(const Request &request)
{
    const Params form = parseParams(request.body);
    const QByteArray path = valueOf(form, "endpoint");
    const CheckedOrder order = check(path, withoutApprove(parseParams(valueOf(form, "query"))));
    if (!order) {
        return m_pages.notice(order.error());
    }
    if (valueOf(form, "decision") != "approve") {
        return answer(path, *order, {Refuse});
    }
    const Answered answered{valueOf(form, "person"), valueOf(form, "remember") == "1"};
    Reply reply = answer(path, *order, answered);
    if (reply.status == 302) {
        reply.headers.append(setCookie(PersonCookie, answered.person, 86400));
        reply.headers.append(setCookie(RecentCookie, "1", answered.remember ? 7200 : 0));
    }
    return reply;
}

Reply Consenting::answer(const QByteArray &path, const AuthorizeOrder &order,
                         const Answered &answered)
{
    if (answered.person == Refuse) {
        Reply reply;
        reply.status = 302;
        reply.headers = {{"Location", callbackAddress(order.redirectUri, std::nullopt,
                                                      order.hasState ? std::optional(order.state)
                                                                     : std::nullopt)}};
        return reply;
    }
    const std::optional<int> person = m_world.findPerson(answered.person);
    if (!person) {
        Reply reply = m_pages.notice({0, "模拟平台里没有这个人：" + answered.person});
        reply.status = 404;
        return reply;
    }
    if (m_world.accounts[order.account].kind == AccountKind::Test &&
        !m_world.people[*person].follower) {
        return m_pages.notice({10006, pageText(10006)});
    }
    return sendBack(path, order, *person);
}

Reply Consenting::sendBack(const QByteArray &path, const AuthorizeOrder &order, int person)
{
    const bool userinfo = order.scope.contains("snsapi_userinfo");
    const bool flagged = m_world.people[person].snapshot;
    Consent consent;
    consent.account = order.account;
    consent.person = person;
    consent.scope = order.scope;
    consent.componentAppId = order.componentAppId;
    consent.snapshot = userinfo && (flagged || order.forceSnapShot);
    consent.virtualPerson = consent.snapshot && !flagged;

    const auto address = [&] {
        return callbackAddress(order.redirectUri, m_world.codes.issue(consent, m_world.clock.now()),
                               order.hasState ? std::optional(order.state) : std::nullopt);
    };
    Reply reply;
    reply.status = 302;
    reply.headers = {{"Location", address()}, {"Cache-Control", "no-store"}};
    if (m_faults.takeDoubleCallback(path)) {
        reply.secondCallback = address();
    }
    return reply;
}

} // namespace wxbind::sandbox
