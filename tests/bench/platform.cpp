#include "tests/bench/platform.h"

#include <QUrlQuery>

namespace wxbind::bench {

using namespace Qt::StringLiterals;

namespace {

const QString kRedirect = u"http://127.0.0.1:9/wx/callback"_s;

size_t append(char *bytes, size_t size, size_t count, void *target)
{
    static_cast<QByteArray *>(target)->append(bytes, static_cast<qsizetype>(size * count));
    return size * count;
}

QByteArray field(const QByteArray &json, const QByteArray &name)
{
    const QByteArray key = QByteArray("\"").append(name).append("\":\"");
    const qsizetype from = json.indexOf(key) + key.size();
    return json.mid(from, json.indexOf('"', from) - from);
}

} // namespace

Curl::Curl()
    : m_easy(curl_easy_init())
{
    curl_easy_setopt(m_easy, CURLOPT_WRITEFUNCTION, append);
    curl_easy_setopt(m_easy, CURLOPT_TCP_NODELAY, 1L);
}

Curl::~Curl()
{
    curl_easy_cleanup(m_easy);
}

QByteArray Curl::get(const QByteArray &url)
{
    QByteArray body;
    curl_easy_setopt(m_easy, CURLOPT_WRITEDATA, &body);
    curl_easy_setopt(m_easy, CURLOPT_URL, url.constData());
    if (curl_easy_perform(m_easy) != CURLE_OK) {
        qFatal("libcurl could not reach the sandbox");
    }
    return body;
}

QByteArray Curl::location(const QByteArray &url)
{
    (void)get(url);
    const char *target = nullptr;
    curl_easy_getinfo(m_easy, CURLINFO_REDIRECT_URL, &target);
    return target;
}

Platform::Platform()
{
    if (!sandbox.start()) {
        qFatal("the sandbox does not start");
    }
    info = sandbox.accounts().constFirst();
    sandbox.registerRedirect(kRedirect);
    account.appId = AppId(info.appId);
    account.name = u"bench"_s;
    account.kind = AccountKind::Test;
    account.apiBase = sandbox.address();
    account.authorizeBase = sandbox.address();
}

QByteArray Platform::freshCode()
{
    const QString link =
        sandbox.address().toString() + u"/connect/oauth2/authorize?appid="_s + info.appId +
        u"&redirect_uri="_s + QString::fromLatin1(QUrl::toPercentEncoding(kRedirect)) +
        u"&response_type=code&scope=snsapi_userinfo&state=bench&sandbox_approve="_s +
        sandbox.people().constFirst().key;
    const QUrl target = QUrl::fromEncoded(curl.location(link.toUtf8()));
    const QString code = QUrlQuery(target).queryItemValue(u"code"_s);
    if (code.isEmpty()) {
        qFatal("the sandbox gave no code");
    }
    return code.toLatin1();
}

void Platform::setDelay(int millis)
{
    Sandbox::PlayedFault fault;
    if (millis > 0) {
        fault = {u"delay"_s, 0, millis, 1 << 30, u"/sns/"_s};
    }
    sandbox.playFault(fault);
}

Platform &platform()
{
    static Platform once;
    return once;
}

QByteArray ThreeCalls::exchange(const QByteArray &code) const
{
    return base + "/sns/oauth2/access_token?appid=" + appId + "&secret=" + secret +
           "&code=" + code + "&grant_type=authorization_code";
}

QByteArray ThreeCalls::refresh(const QByteArray &grant) const
{
    return base + "/sns/oauth2/refresh_token?appid=" + appId +
           "&grant_type=refresh_token&refresh_token=" + field(grant, "refresh_token");
}

QByteArray ThreeCalls::userInfo(const QByteArray &grant) const
{
    return base + "/sns/userinfo?access_token=" + field(grant, "access_token") +
           "&openid=" + field(grant, "openid") + "&lang=zh_CN";
}

ThreeCalls threeCalls()
{
    const Platform &p = platform();
    return {p.sandbox.address().toString().toUtf8(), p.info.appId.toUtf8(), p.info.secret.toUtf8()};
}

} // namespace wxbind::bench
