#include "core/sandbox/control.h"

#include "core/sandbox/jsonbody.h"
#include "core/sandbox/jsontext.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace wxbind::sandbox {

using namespace Qt::StringLiterals;

namespace {

Reply json(QByteArray body, int status = 200)
{
    Reply reply;
    reply.status = status;
    reply.contentType = ControlType;
    reply.body = std::move(body);
    return reply;
}

Reply json(const QJsonObject &object)
{
    return json(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Reply bad(const char *why)
{
    return json(JsonText().text("error", why).object(), 400);
}

QStringList texts(const QList<QByteArray> &list)
{
    QStringList out;
    for (const QByteArray &text : list) {
        out.append(QString::fromUtf8(text));
    }
    return out;
}

QJsonObject accountJson(const SandboxAccountInfo &account)
{
    QJsonObject object{
        {u"appid"_s, account.appId},
        {u"secret"_s, account.secret},
        {u"name"_s, account.name},
        {u"kind"_s, account.kind},
        {u"domains"_s, QJsonArray::fromStringList(account.domains)},
        {u"redirect_uris"_s, QJsonArray::fromStringList(account.redirectUris)},
    };
    if (!account.componentAppId.isEmpty()) {
        object.insert(u"component_appid"_s, account.componentAppId);
        object.insert(u"component_appsecret"_s, account.componentSecret);
        object.insert(u"component_verify_ticket"_s, account.componentVerifyTicket);
    }
    return object;
}

QJsonObject personJson(const SandboxPersonInfo &person)
{
    return {
        {u"key"_s, person.key},           {u"nickname"_s, person.nickname},
        {u"openid"_s, person.openId},     {u"unionid"_s, person.unionId},
        {u"follower"_s, person.follower}, {u"snapshot"_s, person.snapshot},
        {u"banned"_s, person.banned},
    };
}

template <class List, class Make>
QJsonArray arrayOf(const List &list, Make make)
{
    QJsonArray out;
    for (const auto &item : list) {
        out.append(make(item));
    }
    return out;
}

} // namespace

Control::Control(World &world, Faults &faults, ReceivedLog &received)
    : m_world(world)
    , m_faults(faults)
    , m_received(received)
{}

Reply Control::answer(const Request &request)
{
    const QByteArrayView path =
        QByteArrayView(request.path).sliced(QByteArrayView("/_sandbox/").size());
    if (path == "clock") {
        return clock(request);
    }
    if (path == "fault") {
        return fault(request);
    }
    if (path == "received") {
        return received(request);
    }
    if (path == "register") {
        return registerRedirect(request);
    }
    if (path == "people") {
        return json(QJsonObject{{u"people"_s, arrayOf(people(), personJson)}});
    }
    if (path == "accounts") {
        return json(QJsonObject{{u"accounts"_s, arrayOf(accounts(), accountJson)}});
    }
    return json(JsonText().text("error", "no such control").object(), 404);
}

Reply Control::clock(const Request &request)
{
    if (request.method == Method::Post) {
        const auto body = jsonBody(request);
        const QJsonValue by = body ? body->value("by_ms"_L1) : QJsonValue();
        const QJsonValue to = body ? body->value("to"_L1) : QJsonValue();
        const QDateTime date = QDateTime::fromString(to.toString(), Qt::ISODateWithMs);
        if (by.isDouble()) {
            m_world.clock.moveBy(by.toInteger());
        } else if (to.isDouble()) {
            m_world.clock.moveTo(to.toInteger());
        } else if (date.isValid()) {
            m_world.clock.moveTo(date.toMSecsSinceEpoch());
        } else {
            return bad("send {\"by_ms\": milliseconds} or {\"to\": milliseconds or ISO 8601}");
        }
    }
    const Msecs now = m_world.clock.now();
    const QString iso = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).toString(Qt::ISODateWithMs);
    return json(JsonText()
                    .number("now", now)
                    .text("iso", iso.toUtf8())
                    .number("offset_ms", m_world.clock.offset())
                    .object());
}

Reply Control::fault(const Request &request)
{
    if (request.method == Method::Post) {
        const auto body = jsonBody(request);
        if (!body || !faultKindFromName(body->value("kind"_L1).toString())) {
            return bad("kind is none, delay, close, cut, html502, errcode or double-callback");
        }
        Sandbox::PlayedFault fault;
        fault.kind = body->value("kind"_L1).toString();
        fault.errcode = body->value("errcode"_L1).toInt();
        fault.delayMillis = qBound(0, body->value("delay_ms"_L1).toInt(fault.delayMillis), 600'000);
        fault.times = body->value("times"_L1).toInt(fault.times);
        fault.path = body->value("path"_L1).toString();
        m_faults.play(fault);
    }
    const Sandbox::PlayedFault &fault = m_faults.current();
    return json(JsonText()
                    .text("kind", fault.kind.toUtf8())
                    .number("errcode", fault.errcode)
                    .number("delay_ms", fault.delayMillis)
                    .number("times", fault.times)
                    .text("path", fault.path.toUtf8())
                    .object());
}

Reply Control::received(const Request &request)
{
    if (request.method == Method::Delete) {
        m_received.reset();
    }
    return json(m_received.json());
}

Reply Control::registerRedirect(const Request &request)
{
    const auto body = jsonBody(request);
    const QByteArray redirect = body ? textOf(*body, "redirect_uri"_L1) : QByteArray();
    const QByteArray appId = body ? textOf(*body, "appid"_L1) : QByteArray();
    const std::optional<int> account =
        appId.isEmpty() ? std::optional(0) : m_world.findAccount(appId);
    if (request.method != Method::Post || redirect.isEmpty() || !account) {
        return bad("POST {\"appid\", \"redirect_uri\"}");
    }
    m_world.accounts[*account].registerRedirect(redirect);
    return json(QJsonObject{{u"accounts"_s, arrayOf(accounts(), accountJson)}});
}

QList<SandboxAccountInfo> Control::accounts() const
{
    QList<SandboxAccountInfo> list;
    for (const PlatformAccount &account : m_world.accounts) {
        SandboxAccountInfo info;
        info.appId = QString::fromUtf8(account.appId);
        info.secret = QString::fromUtf8(account.secret);
        info.name = QString::fromUtf8(account.name);
        info.kind = accountKindName(account.kind);
        info.domains = texts(account.hosts);
        info.redirectUris = texts(account.redirects);
        if (info.domains.isEmpty()) { // any loopback address will do: two that do
            info.domains = {u"127.0.0.1"_s, u"localhost"_s};
            info.redirectUris = {u"http://127.0.0.1:8421/wx/callback"_s,
                                 u"http://localhost:8421/wx/callback"_s};
        }
        if (!account.componentAppId.isEmpty()) {
            info.componentAppId = QString::fromUtf8(m_world.thirdParty.appId);
            info.componentSecret = QString::fromUtf8(m_world.thirdParty.secret);
            info.componentVerifyTicket = QString::fromUtf8(m_world.thirdParty.verifyTicket);
        }
        list.append(info);
    }
    return list;
}

QList<SandboxPersonInfo> Control::people() const
{
    QList<SandboxPersonInfo> list;
    for (int index = 0; index < m_world.people.size(); ++index) {
        const Person &person = m_world.people[index];
        SandboxPersonInfo info;
        info.key = QString::fromUtf8(person.key);
        info.nickname = QString::fromUtf8(person.nickname);
        info.openId = QString::fromUtf8(m_world.openId(0, index));
        info.unionId = QString::fromUtf8(m_world.unionId(0, index));
        info.follower = person.follower;
        info.snapshot = person.snapshot;
        info.banned = person.banned;
        list.append(info);
    }
    return list;
}

} // namespace wxbind::sandbox
