#pragma once

#include "core/oauth/basictoken/basictokenowner.h"
#include "tests/support/sealedaccount.h"

#include <QTest>

namespace wxbind::test {

inline constexpr auto kToken = BasicTokenSource::Token;
inline constexpr auto kStable = BasicTokenSource::StableToken;

[[nodiscard]] inline QByteArray tokenReply(const QByteArray &token, int seconds = 7200)
{
    return "{\"access_token\":\"" + token + "\",\"expires_in\":" + QByteArray::number(seconds) +
           "}";
}

[[nodiscard]] inline QByteArray apiError(int code)
{
    return "{\"errcode\":" + QByteArray::number(code) + ",\"errmsg\":\"no, rid: 1-2-3\"}";
}

/// A test whose every slot begins with a sealed account and a fresh owner of its basic token.
class TokenOwnerTest : public QObject
{
protected:
    [[nodiscard]] bool begin()
    {
        m_owner.reset();
        m_world = std::make_unique<SealedAccount>();
        const bool isStored = m_world->store();
        m_owner = owner(*m_world->database);
        return isStored;
    }
    void end()
    {
        m_owner.reset();
        m_world.reset();
    }
    [[nodiscard]] std::unique_ptr<BasicTokenOwner> owner(Database &database)
    {
        return std::make_unique<BasicTokenOwner>(BasicTokenOwner::Parts{
            m_world->http, database, m_world->vault, m_world->clock, QStringLiteral("li")});
    }
    [[nodiscard]] Result<BasicTokenOwner::Held> ask(BasicTokenSource source = kToken,
                                                    bool force = false)
    {
        return waitFor(m_owner->token(m_world->account, source, force));
    }
    [[nodiscard]] int fetches() const
    {
        return m_world->http.count(QStringLiteral("cgi-bin/token"));
    }
    void willFetch(const QByteArray &token, int seconds = 7200)
    {
        m_world->http.reply(QStringLiteral("cgi-bin/token"), tokenReply(token, seconds));
    }

    std::unique_ptr<SealedAccount> m_world;
    std::unique_ptr<BasicTokenOwner> m_owner;
};

} // namespace wxbind::test
