#include "app/cli/demojourney.h"

#include "app/cli/attemptview.h"
#include "app/cli/cli.h"
#include "app/cli/textform.h"
#include "app/cli/tokenview.h"
#include "core/sandbox/visitor.h"
#include "words/attemptwords.h"
#include "words/joinedwords.h"

#include <QUuid>

namespace wxbind {

using namespace Qt::StringLiterals;

DemoJourney::DemoJourney(Context &context, QString qrFile)
    : QObject(&context)
    , m_context(context)
    , m_qrFile(std::move(qrFile))
{}

template <class T, class Fn>
void DemoJourney::go(const Async<T> &async, Fn next)
{
    onResult(async, this, [this, next = std::move(next)](const Result<T> &result) {
        if (result) {
            next(*result);
        } else {
            stop(result.error());
        }
    });
}

void DemoJourney::passed(const QString &step, const QString &text, QJsonObject facts)
{
    facts.insert(u"step"_s, step);
    facts.insert(u"ok"_s, true);
    if (!facts.contains(u"ms"_s)) {
        facts.insert(u"ms"_s, m_watch.elapsed());
    }
    m_steps.append(facts);
    m_watch.restart();
    if (!m_context.json()) {
        m_context.say({{}, TextForm().line(u"✓ "_s + text).text(), ExitStatus::Done});
    }
}

void DemoJourney::stop(const Error &error)
{
    m_context.finish(error, {{u"ok"_s, false}, {u"steps"_s, m_steps}});
}

void DemoJourney::start()
{
    m_watch.start();
    if (!m_folder.isValid()) {
        stop(Error{Fault::Storage, 0, {}, m_folder.errorString(), {}});
        return;
    }
    CompositionOptions options;
    options.dataDir = m_folder.path();
    options.sandbox = true;
    options.demoPeople = 0;
    options.useKeychain = false;
    m_context.withComposition(options, [this](Console &console) { begin(console); });
}

void DemoJourney::begin(Console &console)
{
    m_console = &console;
    if (!console.sandbox) {
        stop(Error{Fault::NotFound, 0, {}, u"no sandbox"_s, {}});
        return;
    }
    go(console.sandbox->people(), [this](const QList<SandboxPerson> &people) {
        if (people.isEmpty()) {
            stop(Error{Fault::NotFound, 0, {}, u"nobody in the sandbox"_s, {}});
        } else {
            meet(people.first());
        }
    });
}

void DemoJourney::meet(const SandboxPerson &person)
{
    m_person = person.key;
    const QString address = m_console->sandbox->address().toString();
    passed(u"sandbox"_s, Cli::tr("A sandbox answers at %1").arg(address),
           {{u"address"_s, address}, {u"person"_s, person.key}});
    go(m_console->accounts.list(), [this](const QList<Account> &accounts) {
        if (accounts.isEmpty()) {
            stop(Error{Fault::NotFound, 0, {}, u"no demo account"_s, {}});
        } else {
            makeLink(accounts.first());
        }
    });
}

void DemoJourney::makeLink(const Account &account)
{
    const QString host = account.domains.value(0, u"127.0.0.1"_s);
    const QString scheme = isLoopbackHost(host.section(u':', 0, 0)) ? u"http"_s : u"https"_s;
    m_wish.appId = account.appId;
    m_wish.order.redirectUri = scheme + u"://"_s + host + account.callbackPath;
    m_wish.order.scope = u"snsapi_userinfo"_s;
    go(m_console->links.create(m_wish), [this](const IssuedLink &link) {
        passed(u"link"_s, Cli::tr("Link made and stored: %1").arg(link.link.text),
               {{u"link"_s, link.link.text},
                {u"state"_s, link.state.text()},
                {u"attempt"_s, link.attempt.number()}});
        writeQr(link);
    });
}

void DemoJourney::writeQr(const IssuedLink &link)
{
    go(LinkDesk::saveQr(link.qr, m_qrFile), [this, link](Unit) { readQr(link); });
}

void DemoJourney::readQr(const IssuedLink &link)
{
    go(LinkDesk::readQrFile(m_qrFile), [this, link](const QList<QrReading> &readings) {
        if (readings.size() != 1 || readings.first().text != link.link.text) {
            stop(Error{Fault::Invalid, 0, {}, u"the QR file does not say the link"_s, {}});
            return;
        }
        passed(u"qr"_s, Cli::tr("QR code written, and read back byte for byte: %1").arg(m_qrFile),
               {{u"file"_s, m_qrFile}, {u"version"_s, link.qr.version}, {u"ecc"_s, link.qr.ecc}});
        consent(link, &DemoJourney::firstDone);
    });
}

void DemoJourney::consent(const IssuedLink &link, Arrived then)
{
    approveOnSandbox(link.link.text, m_person, this,
                     [this, sent = link.state, then](const Result<QUrl> &target) {
                         if (!target) {
                             stop(target.error());
                             return;
                         }
                         passed(u"consent"_s,
                                Cli::tr("%1 opened the link and agreed").arg(m_person),
                                {{u"person"_s, m_person}});
                         signIn(*target, sent, then);
                     });
}

void DemoJourney::signIn(const QUrl &address, const StateToken &sent, Arrived then)
{
    const Callback callback = SignInDesk::parse(QString::fromLatin1(address.toEncoded()), sent);
    if (callback.outcome != Callback::Outcome::Code || callback.state != sent) {
        stop(Error{Fault::Invalid, 0, {}, callbackOutcomeName(callback.outcome), {}});
        return;
    }
    passed(u"callback"_s,
           Cli::tr("The callback brought a code, %1, and our state").arg(callback.code.masked()),
           {{u"code"_s, callback.code.masked()}, {u"page"_s, callback.page}});
    go(m_console->signIns.run(m_wish.appId, callback),
       [this, then](const Attempt &attempt) { (this->*then)(attempt); });
}

void DemoJourney::tookStages(const Attempt &attempt)
{
    for (const QJsonValue &value : stepsJson(attempt)) {
        QJsonObject facts = value.toObject();
        const QString step = facts.take(u"step"_s).toString();
        const auto kind = stepFromName(step).value_or(Step::Exchange);
        const QString took = Cli::tr("%1 ms").arg(facts.value(u"ms"_s).toInteger());
        passed(step, JoinedWords::list({AttemptWords::stepTitle(kind), took}), facts);
    }
}

void DemoJourney::firstDone(const Attempt &attempt)
{
    if (attempt.progress != AttemptState::SignedIn || attempt.decision != Decision::NewUser) {
        stop(attempt.error.value_or(Error{Fault::Conflict, 0, {}, u"not a new user"_s, {}}));
        return;
    }
    tookStages(attempt);
    m_identity = {attempt.appId, attempt.openId};
    m_user = attempt.userId;
    go(m_console->users.show(m_user), [this](const UserDetail &person) {
        passed(
            u"user"_s,
            Cli::tr("Bound: %1 is now %2, %3")
                .arg(m_identity.openId.text(), userIdText(m_user), person.user.name),
            {{u"decision"_s, decisionName(Decision::NewUser)},
             {u"user"_s, QJsonObject{{u"id"_s, userIdText(m_user)}, {u"name"_s, person.user.name}}},
             {u"openid"_s, m_identity.openId.text()}});
        secondLink();
    });
}

void DemoJourney::secondLink()
{
    go(m_console->links.create(m_wish), [this](const IssuedLink &link) {
        passed(u"second-link"_s, Cli::tr("A second link for the same person"),
               {{u"link"_s, link.link.text}, {u"attempt"_s, link.attempt.number()}});
        consent(link, &DemoJourney::secondDone);
    });
}

void DemoJourney::secondDone(const Attempt &attempt)
{
    if (attempt.decision != Decision::KnownUser || attempt.userId != m_user) {
        stop(attempt.error.value_or(Error{Fault::Conflict, 0, {}, u"not the known user"_s, {}}));
        return;
    }
    ExchangeQuery query;
    query.attempt = attempt.id;
    go(m_console->exchanges.list(query), [this, attempt](const QList<Exchange> &exchanges) {
        for (const Exchange &exchange : exchanges) {
            if (exchange.context.step == Step::UserInfo) {
                stop(Error{Fault::Conflict, 0, {}, u"userinfo was asked for again"_s, {}});
                return;
            }
        }
        passed(u"second-signin"_s,
               Cli::tr("Signed in again as %1, without asking userinfo").arg(userIdText(m_user)),
               {{u"decision"_s, decisionName(Decision::KnownUser)},
                {u"attempt"_s, attempt.id.number()},
                {u"steps"_s, stepsJson(attempt)},
                {u"userinfo_calls"_s, 0}});
        refresh();
    });
}

void DemoJourney::refresh()
{
    go(m_console->tokens.refresh(m_identity), [this](const TokenView &view) {
        passed(u"refresh"_s,
               Cli::tr("Token refreshed, good until %1").arg(localTime(view.token.accessExpiresAt)),
               tokenJson(view, false));
        finish();
    });
}

void DemoJourney::finish()
{
    m_context.finish({QJsonObject{{u"ok"_s, true}, {u"steps"_s, m_steps}, {u"qr"_s, m_qrFile}},
                      Cli::tr("Everything worked. Try the window next: wxbind")});
}

} // namespace wxbind
