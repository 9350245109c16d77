#include "core/console/accountcheck.h"

#include "core/http/hostlookup.h"
#include "core/oauth/apiaddress.h"
#include "core/store/database.h"
#include "core/store/exchangerepository.h"

#include <cstdlib>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

/// Tokens live 7200 s and codes 300 s: a clock that is further off than this misjudges them.
constexpr qint64 kClockTolerance = 60'000;

/// The platform refused the calling address (facts sheet, 11.2).
[[nodiscard]] bool isAddressRefusal(int errcode)
{
    return errcode == 40164 || errcode == 61004 || (errcode >= 89501 && errcode <= 89507);
}

[[nodiscard]] bool hasBasicToken(AccountKind kind)
{
    switch (kind) {
    case AccountKind::Service:
    case AccountKind::Test:
        return true;
    case AccountKind::Website:
    case AccountKind::Component:
        return false;
    }
    Q_UNREACHABLE();
}

[[nodiscard]] QString hostOf(const QString &domain)
{
    return domain.section(u':', 0, 0);
}

} // namespace

AccountCheckRun::AccountCheckRun(ConsoleParts &parts, Account account, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_account(std::move(account))
{
    m_promise.start();
}

Async<QList<AccountCheck>> AccountCheckRun::start()
{
    const auto answer = m_promise.future();
    askName();
    return answer;
}

void AccountCheckRun::askName()
{
    const QString host = m_account.apiBase.host();
    onResult(lookUpHost(host, this), this, [this, host](const Result<QStringList> &addresses) {
        if (addresses) {
            add("dns", true, host + u" → "_s + addresses->join(u", "_s));
        } else {
            add("dns", false, host + u": "_s + addresses.error().detail, addresses.error());
        }
        askConnection();
    });
}

void AccountCheckRun::askConnection()
{
    const auto url = apiAddress(m_account.apiBase, u"/"_s, {});
    if (!url) {
        keepConnection(fail(url.error()));
        return;
    }
    HttpRequest request;
    request.url = *url;
    request.endpoint = u"/"_s;
    request.context = {Step::BasicToken, m_account.appId, {}, {}, m_parts.operatorName};
    onResult(m_parts.http.send(request), this,
             [this](const Result<HttpReply> &reply) { keepConnection(reply); });
}

void AccountCheckRun::keepConnection(const Result<HttpReply> &reply)
{
    const bool plain = m_account.apiBase.scheme() == "http"_L1;
    if (reply) {
        add("tls", true,
            plain ? u"plain http on this machine, no TLS needed"_s
                  : u"connected in %1 ms"_s.arg(reply->millis));
    } else {
        add("tls", false, reply.error().detail, reply.error());
    }
    keepClock(reply);
}

/// The difference stands in the call's record.
void AccountCheckRun::keepClock(const Result<HttpReply> &reply)
{
    if (!reply || reply->exchange.isNull()) {
        const auto error = reply ? std::nullopt : std::optional(reply.error());
        add("clock", reply.has_value(), u"the server's time was not told"_s, error);
        askToken();
        return;
    }
    const auto record = m_parts.database.read(
        [id = reply->exchange](Connection &db) { return ExchangeRepository(db).get(id); });
    onResult(record, this, [this](const Result<Exchange> &exchange) {
        const auto difference = exchange ? exchange->clockDifference : std::nullopt;
        if (difference) {
            add("clock", std::llabs(*difference) <= kClockTolerance,
                u"the server is %1 ms ahead"_s.arg(*difference));
        } else {
            add("clock", true, u"the server's time was not told"_s);
        }
        askToken();
    });
}

/// The stable token: asking for it does not end the one that the site may be using. Websites have
/// none, and that of a managed account is with its platform.
void AccountCheckRun::askToken()
{
    if (!hasBasicToken(m_account.kind)) {
        askDomain(0, {});
        return;
    }
    onResult(m_parts.basicTokens.token(m_account, BasicTokenSource::StableToken, false), this,
             [this](const Result<BasicTokenOwner::Held> &held) {
                 keepToken(held);
                 askDomain(0, {});
             });
}

void AccountCheckRun::keepToken(const Result<BasicTokenOwner::Held> &held)
{
    if (held) {
        const QString source = held->fromCache ? u"held"_s : u"fetched"_s;
        add("basic-token", true, source);
        // Only a fetch shows whether the address is let in, and a valid token is not fetched again.
        add("whitelist", true,
            held->fromCache ? u"not known: the held token was not fetched again"_s
                            : u"this machine's address is let in"_s);
        return;
    }
    const Error &error = held.error();
    const bool refused = error.fault == Fault::Api && isAddressRefusal(error.apiCode);
    add("basic-token", false, error.detail, error);
    // Another refusal says nothing about the address: then it is not known, and not "ok".
    add("whitelist", false, refused ? error.detail : u"not known: no basic token was given"_s,
        error);
}

void AccountCheckRun::askDomain(qsizetype index, QStringList unknown)
{
    if (index >= m_account.domains.size()) {
        keepDomains(unknown);
        return;
    }
    const QString host = hostOf(m_account.domains.at(index));
    onResult(lookUpHost(host, this), this,
             [this, index, host, unknown](const Result<QStringList> &addresses) mutable {
                 if (!addresses) {
                     unknown.append(host);
                 }
                 askDomain(index + 1, unknown);
             });
}

void AccountCheckRun::keepDomains(const QStringList &unknown)
{
    if (m_account.domains.isEmpty()) {
        add("domains", false, u"no web-authorization domain is entered for this account"_s);
    } else if (!unknown.isEmpty()) {
        add("domains", false, u"no address for "_s + unknown.join(u", "_s));
    } else {
        add("domains", true, m_account.domains.join(u", "_s));
    }
    end();
}

void AccountCheckRun::add(const char *id, bool ok, const QString &detail,
                          const std::optional<Error> &error)
{
    m_checks.append({QString::fromLatin1(id), ok, detail, error});
}

void AccountCheckRun::end()
{
    m_promise.addResult(Result<QList<AccountCheck>>(m_checks));
    m_promise.finish();
    deleteLater();
}

} // namespace wxbind
