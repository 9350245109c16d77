#include "core/oauth/signin/signinflow.h"

#include "core/oauth/signin/signinrun.h"

namespace wxbind {

SignInFlow::SignInFlow(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{}

Async<Attempt> SignInFlow::run(const Account &account, const Callback &callback, UserInfoLang lang)
{
    auto *run = new SignInRun(m_parts, account, callback, lang, this);
    connect(run, &SignInRun::stageChanged, this, &SignInFlow::stageChanged);
    return run->start();
}

} // namespace wxbind
