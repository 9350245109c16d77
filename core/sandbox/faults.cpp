#include "core/sandbox/faults.h"

#include "core/model/names.h"

namespace wxbind::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr NameTable<FaultKind, 7> Names{{
    {FaultKind::None, "none"_L1},
    {FaultKind::Delay, "delay"_L1},
    {FaultKind::Close, "close"_L1},
    {FaultKind::Cut, "cut"_L1},
    {FaultKind::Html502, "html502"_L1},
    {FaultKind::Errcode, "errcode"_L1},
    {FaultKind::DoubleCallback, "double-callback"_L1},
}};

} // namespace

std::optional<FaultKind> faultKindFromName(QStringView name)
{
    return valueIn(Names, name);
}

void Faults::play(const Sandbox::PlayedFault &fault)
{
    m_kind = faultKindFromName(fault.kind).value_or(FaultKind::None);
    m_fault = m_kind == FaultKind::None ? Sandbox::PlayedFault() : fault;
}

bool Faults::covers(const QByteArray &path) const
{
    return path.startsWith(m_fault.path.toUtf8());
}

void Faults::countOff()
{
    if (m_fault.times > 0 && --m_fault.times == 0) {
        play({});
    }
}

Faults::Hit Faults::take(const QByteArray &path)
{
    if (m_kind == FaultKind::None || m_kind == FaultKind::DoubleCallback || !covers(path)) {
        return {};
    }
    const Hit hit{m_kind, m_kind == FaultKind::Errcode ? m_fault.errcode : 0, m_fault.delayMillis};
    countOff();
    return hit;
}

bool Faults::takeDoubleCallback(const QByteArray &path)
{
    if (m_kind != FaultKind::DoubleCallback || !covers(path)) {
        return false;
    }
    countOff();
    return true;
}

} // namespace wxbind::sandbox
