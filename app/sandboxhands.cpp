#include "app/sandboxhands.h"

#include "core/model/names.h"

#include <QtConcurrentRun>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr NameTable<SandboxFault::Kind, 7> kKinds{{
    {SandboxFault::Kind::None, "none"_L1},
    {SandboxFault::Kind::Delay, "delay"_L1},
    {SandboxFault::Kind::CloseBeforeReply, "close"_L1},
    {SandboxFault::Kind::CutBody, "cut"_L1},
    {SandboxFault::Kind::Html502, "html502"_L1},
    {SandboxFault::Kind::Errcode, "errcode"_L1},
    {SandboxFault::Kind::DoubleCallback, "double-callback"_L1},
}};

[[nodiscard]] QString noteOn(const SandboxPersonInfo &person)
{
    QStringList words;
    if (person.follower) {
        words.append(u"follower"_s);
    }
    if (!person.unionId.isEmpty()) {
        words.append(u"unionid"_s);
    }
    if (person.snapshot) {
        words.append(u"snapshot"_s);
    }
    if (person.banned) {
        words.append(u"banned"_s);
    }
    return words.join(u", ");
}

[[nodiscard]] Result<SandboxState> stateOf(const Sandbox &sandbox)
{
    const Sandbox::PlayedFault played = sandbox.fault();
    const auto kind = valueIn(kKinds, played.kind).value_or(SandboxFault::Kind::None);
    return SandboxState{sandbox.clockOffset(), {kind, played.errcode}};
}

/// Faults hit the calls of a sign-in and leave the consent page alone; a double callback is made by
/// that page.
[[nodiscard]] Sandbox::PlayedFault playedFault(const SandboxFault &fault)
{
    Sandbox::PlayedFault played;
    played.kind = nameIn(kKinds, fault.kind);
    played.errcode = fault.errcode;
    played.path = fault.kind == SandboxFault::Kind::DoubleCallback ? QString() : u"/sns/"_s;
    return played;
}

} // namespace

SandboxHands::SandboxHands(Sandbox &sandbox)
    : m_sandbox(sandbox)
{
    m_queue.setMaxThreadCount(1);
}

SandboxHands::~SandboxHands()
{
    m_queue.waitForDone();
}

QUrl SandboxHands::address() const
{
    return m_sandbox.address();
}

Async<SandboxState> SandboxHands::state()
{
    return QtConcurrent::run(&m_queue, [this] { return stateOf(m_sandbox); });
}

Async<SandboxState> SandboxHands::moveClock(Msecs by)
{
    return QtConcurrent::run(&m_queue, [this, by] {
        m_sandbox.moveClock(by);
        return stateOf(m_sandbox);
    });
}

Async<SandboxState> SandboxHands::playFault(const SandboxFault &fault)
{
    return QtConcurrent::run(&m_queue, [this, fault] {
        m_sandbox.playFault(playedFault(fault));
        return stateOf(m_sandbox);
    });
}

Async<QList<SandboxPerson>> SandboxHands::people()
{
    return QtConcurrent::run(&m_queue, [this]() -> Result<QList<SandboxPerson>> {
        const QList<SandboxPersonInfo> all = m_sandbox.people();
        QList<SandboxPerson> named;
        for (const SandboxPersonInfo &person :
             all.first(qMin<qsizetype>(kNamedPeople, all.size()))) {
            named.append({person.key, person.nickname, noteOn(person)});
        }
        return named;
    });
}

} // namespace wxbind
