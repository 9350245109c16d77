#include "app/cli/signinreport.h"

namespace wxbind {

void reportSignIn(Context &context, Console &console, const Attempt &attempt,
                  std::function<void(const SignInReport &)> next)
{
    context.proceed(
        console.attempts.detail(attempt.id),
        [&context, &console, attempt, next = std::move(next)](const AttemptDetail &detail) {
            SignInReport report{attempt, {}, detail.expected, detail.came};
            if (attempt.userId.isNull()) {
                next(report);
                return;
            }
            context.proceed(console.users.show(attempt.userId),
                            [report, next](const UserDetail &person) mutable {
                                report.person = person;
                                next(report);
                            });
        });
}

} // namespace wxbind
