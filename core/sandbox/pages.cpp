#include "core/sandbox/pages.h"

#include <QFile>
#include <QTextBoundaryFinder>

namespace wxbind::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostShown = 200;

QByteArray pageTemplate(const QString &name)
{
    QFile file(u":/pages/"_s + name);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("the sandbox was built without its pages: %s", qPrintable(file.fileName()));
    }
    return file.readAll();
}

QByteArray escaped(const QByteArray &text)
{
    return QString::fromUtf8(text).toHtmlEscaped().toUtf8();
}

/// The first whole character, also when it is made of several code points.
QString initial(const QString &name)
{
    const QString shown = name.trimmed();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, shown);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? shown.first(end) : u"?"_s;
}

QByteArray noteFor(const Person &person)
{
    QList<QByteArray> notes{person.follower ? "已关注" : "未关注"};
    if (person.snapshot) {
        notes.append("快照页");
    }
    if (person.banned) {
        notes.append("受限");
    }
    if (!person.united) {
        notes.append("无 unionid");
    }
    return notes.join(" · ");
}

QByteArray whatIsAsked(const QByteArray &scope)
{
    if (scope == "snsapi_login") {
        return "登录网站，并获得你的公开信息（昵称、头像）";
    }
    return scope.contains("snsapi_userinfo") ? "获得你的公开信息（昵称、头像）"
                                             : "识别你是哪一位用户（不含昵称、头像）";
}

Reply html(QByteArray body)
{
    Reply reply;
    reply.contentType = HtmlType;
    reply.body = std::move(body);
    reply.headers = {
        {"Cache-Control", "no-store"},
        {"Content-Security-Policy",
         "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'"},
        {"X-Content-Type-Options", "nosniff"},
    };
    return reply;
}

} // namespace

Pages::Pages(const World &world)
    : m_world(world)
    , m_consent(pageTemplate(u"consent.html"_s))
    , m_notice(pageTemplate(u"notice.html"_s))
{}

QByteArray Pages::peopleList(int account, int chosen) const
{
    const int shown = qMin(static_cast<int>(m_world.people.size()), MostShown);
    QByteArray list;
    for (int index = 0; index < shown; ++index) {
        const Person &person = m_world.people[index];
        const QString name = QString::fromUtf8(person.nickname);
        const QByteArray key = escaped(person.key);
        const QByteArray shownName =
            name.trimmed().isEmpty() ? "（没有昵称）" : escaped(person.nickname);
        list += "<label class=\"person\" for=\"person-" + key + "\"><input type=\"radio\" " +
                "name=\"person\" id=\"person-" + key + "\" value=\"" + key + "\" required" +
                (index == chosen ? " checked" : "") + "><span class=\"face face" +
                QByteArray::number(index % 6) + "\" aria-hidden=\"true\">" +
                initial(name).toHtmlEscaped().toUtf8() + "</span><span class=\"who\"><bdi>" +
                shownName + "</bdi><small>" + noteFor(person) + " · " +
                m_world.openId(account, index).first(10) + "…</small></span></label>\n";
    }
    return list;
}

Reply Pages::consent(const AuthorizeOrder &order, const ConsentPage &page) const
{
    QByteArray body = m_consent;
    // The query comes last: whatever is written in it is not looked at again.
    body.replace("{{account}}", escaped(m_world.accounts[order.account].name));
    body.replace("{{asked}}", whatIsAsked(order.scope));
    body.replace("{{snapshot}}", order.forceSnapShot ? "" : " hidden");
    body.replace("{{endpoint}}", escaped(page.endpoint));
    body.replace("{{people}}", peopleList(order.account, page.chosen));
    body.replace("{{query}}", escaped(page.rawQuery));
    return html(body);
}

Reply Pages::notice(const PageError &error) const
{
    QByteArray body = m_notice;
    body.replace("{{text}}", escaped(error.text));
    body.replace("{{number}}", error.number == 0 ? QByteArray() : QByteArray::number(error.number));
    body.replace("{{hidden}}", error.number == 0 ? " hidden" : "");
    return html(body);
}

} // namespace wxbind::sandbox
