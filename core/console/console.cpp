#include "core/console/console.h"

namespace wxbind {

Console::Console(ConsoleParts parts, SandboxControl *sandboxControl)
    : m_parts(std::move(parts))
    , accounts(m_parts)
    , links(m_parts)
    , sheets(m_parts)
    , batches(m_parts)
    , signIns(m_parts)
    , phone(m_parts, signIns)
    , attempts(m_parts)
    , tokens(m_parts)
    , basicTokens(m_parts)
    , exchanges(m_parts)
    , users(m_parts)
    , database(m_parts)
    , vault(m_parts)
    , sandbox(sandboxControl)
{}

} // namespace wxbind
