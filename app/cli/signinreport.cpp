#include "app/cli/signinreport.h"

namespace wxbind {

void reportSignIn(Context &context, Console &console, const Attempt &attempt,
                  std::function<void(const SignInReport &)> next)
{
    if (attempt.userId.isNull()) {
        next({attempt, std::nullopt});
        return;
    }
    context.proceed(console.users.show(attempt.userId),
                    [attempt, next = std::move(next)](const UserDetail &person) {
                        next({attempt, person});
                    });
}

} // namespace wxbind
