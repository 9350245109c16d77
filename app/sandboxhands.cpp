#include "app/sandboxhands.h"

#include "core/model/names.h"

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

} // namespace

QUrl SandboxHands::address() const
{
    return m_sandbox.address();
}

Msecs SandboxHands::clockOffset() const
{
    return m_sandbox.clockOffset();
}

void SandboxHands::moveClock(Msecs by)
{
    m_sandbox.moveClock(by);
}

SandboxFault SandboxHands::fault() const
{
    const Sandbox::PlayedFault played = m_sandbox.fault();
    return {valueIn(kKinds, played.kind).value_or(SandboxFault::Kind::None), played.errcode};
}

/// Faults hit the calls of a sign-in and leave the consent page alone; a double callback is made by
/// that page.
void SandboxHands::playFault(const SandboxFault &fault)
{
    Sandbox::PlayedFault played;
    played.kind = nameIn(kKinds, fault.kind);
    played.errcode = fault.errcode;
    played.path = fault.kind == SandboxFault::Kind::DoubleCallback ? QString() : u"/sns/"_s;
    m_sandbox.playFault(played);
}

QList<SandboxPerson> SandboxHands::people() const
{
    if (m_people.isEmpty()) {
        const QList<SandboxPersonInfo> all = m_sandbox.people();
        for (const SandboxPersonInfo &person :
             all.first(qMin<qsizetype>(kNamedPeople, all.size()))) {
            m_people.append({person.key, person.nickname, noteOn(person)});
        }
    }
    return m_people;
}

} // namespace wxbind
