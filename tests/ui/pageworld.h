#pragma once

#include "core/console/console.h"
#include "core/store/attemptrepository.h"
#include "core/store/bindingrepository.h"
#include "core/store/exchangerepository.h"
#include "core/store/userrepository.h"
#include "tests/support/deskworld.h"
#include "ui/shared/confirm.h"
#include "ui/shared/page.h"

#include <QTranslator>

namespace wxbind::test {

/// A console on a real database and fakes, for a single page or model. It is half past six in the
/// morning of 2023-11-15, and one account, "Test", is there.
struct PageWorld : DeskWorld
{
    class NoConfirm final : public Confirm
    {
    public:
        void ask(QWidget *, const Question &question, std::function<void(bool)> answer) override
        {
            asked.append(question.title);
            answer(yes);
        }
        void askSaveFile(QWidget *, const QString &, const QString &, const QString &,
                         std::function<void(QString)> answer) override
        {
            answer({});
        }
        void askOpenFile(QWidget *, const QString &, const QString &,
                         std::function<void(QString)> answer) override
        {
            answer({});
        }
        QStringList asked;
        bool yes = true;
    };

    Console console{parts};
    NoConfirm confirm;

    [[nodiscard]] PageContext context() { return {console, confirm}; }

    /// An attempt of this account as a link just issued it; change what matters before it is kept.
    [[nodiscard]] Attempt waiting(const QString &note = {}) const
    {
        Attempt attempt;
        attempt.appId = account.appId;
        // an "a" in front: the console's own states count from one, too
        attempt.state = StateToken(QStringLiteral("a%1").arg(++m_states, 31, 16, QLatin1Char('0')));
        attempt.link = QStringLiteral("http://127.0.0.1:9/connect/oauth2/authorize?state=") +
                       attempt.state.text();
        attempt.scope = QStringLiteral("snsapi_userinfo");
        attempt.note = note;
        attempt.operatorName = operatorName();
        attempt.createdAt = clock.now() + m_states * 1000;
        attempt.expiresAt = attempt.createdAt + kLinkLife;
        attempt.stages = freshStages();
        attempt.stages.first() = {Step::Link, StageState::Done, attempt.createdAt, 0, {}};
        return attempt;
    }
    [[nodiscard]] Attempt ended(AttemptState state, std::optional<Decision> decision = {}) const
    {
        Attempt attempt = waiting();
        attempt.progress = state;
        attempt.decision = decision;
        attempt.endedAt = attempt.createdAt + 500;
        return attempt;
    }
    AttemptId add(const Attempt &attempt)
    {
        return waitFor(database->write([attempt](Connection &db) -> Result<AttemptId> {
                   AttemptRepository attempts(db);
                   const auto id = attempts.insert(attempt);
                   if (!id) {
                       return id;
                   }
                   Attempt kept = attempt;
                   kept.id = *id;
                   const auto updated = attempts.update(kept);
                   return updated ? id : Result<AttemptId>(wxbind::fail(updated.error()));
               }))
            .value();
    }

    /// A call of step 2 that went well.
    [[nodiscard]] Exchange call(int millis = 143) const
    {
        Exchange exchange;
        exchange.context.step = Step::Exchange;
        exchange.context.appId = account.appId;
        exchange.context.operatorName = operatorName();
        exchange.endpoint = QStringLiteral("sns/oauth2/access_token");
        exchange.method = "GET";
        exchange.url = QStringLiteral("http://127.0.0.1:9/sns/oauth2/access_token?code=…");
        exchange.startedAt = clock.now() - 3000;
        exchange.phases.total = millis;
        exchange.phases.connect = 20;
        exchange.phases.firstByte = millis - 25;
        exchange.phases.receive = 5;
        exchange.httpStatus = 200;
        exchange.httpVersion = "HTTP/1.1";
        return exchange;
    }
    ExchangeId add(const Exchange &exchange)
    {
        return waitFor(database->write([exchange](Connection &db) {
                   return ExchangeRepository(db).insert(exchange);
               }))
            .value();
    }

    /// A person with one binding.
    UserId addPerson(const QString &name, const QString &openId, const QString &unionId = {},
                     bool snapshot = false)
    {
        const Identity identity{account.appId, OpenId(openId)};
        const Msecs at = clock.now() - 86'400'000;
        return waitFor(database->write([=](Connection &db) -> Result<UserId> {
                   User user;
                   user.name = name;
                   user.createdAt = at;
                   const auto id = UserRepository(db).insert(user);
                   if (!id) {
                       return id;
                   }
                   Binding binding;
                   binding.identity = identity;
                   binding.userId = *id;
                   binding.nickname = name;
                   binding.snapshot = snapshot;
                   binding.boundAt = at;
                   binding.lastSeenAt = at + 3'600'000;
                   if (!unionId.isEmpty()) {
                       binding.unionId = UnionId(unionId);
                   }
                   const auto bound = BindingRepository(db).insert(binding);
                   return bound ? id : Result<UserId>(wxbind::fail(bound.error()));
               }))
            .value();
    }

private:
    mutable int m_states = 0;
};

/// Turns every text into its capitals, so that a page that was dressed anew can be told apart.
class LoudTranslator final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *text, const char *,
                                    int) const override
    {
        return QString::fromUtf8(text).toUpper();
    }
};

} // namespace wxbind::test
