#include "core/oauth/signin/signinflow.h"

#include "core/oauth/signin/signinrun.h"

namespace wxbind {

SignInFlow::SignInFlow(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{}

Async<Attempt> SignInFlow::run(const Account &account, const Callback &callback, UserInfoLang lang)
{
    return start(
        new SignInRun(m_parts, account, callback, lang, SignInRun::Goal::KnowTheUser, this));
}

Async<Attempt> SignInFlow::exchangeOnly(const Account &account, const Secret &code)
{
    Callback callback;
    callback.outcome = Callback::Outcome::Code;
    callback.code = code;
    callback.source = CodeSource::CommandLine;
    return start(new SignInRun(m_parts, account, callback, UserInfoLang::ZhCn,
                               SignInRun::Goal::TokenOnly, this));
}

Async<Attempt> SignInFlow::start(SignInRun *run)
{
    connect(run, &SignInRun::stageChanged, this, &SignInFlow::stageChanged);
    ++m_running;
    connect(run, &QObject::destroyed, this, [this] {
        if (--m_running == 0) {
            Q_EMIT idle();
        }
    });
    return run->start();
}

} // namespace wxbind
