#include "core/oauth/step1_authorize/linewalker.h"

namespace wxbind {

void LineWalker::walkTo(qsizetype at)
{
    while (m_end >= 0 && m_end < at) {
        m_before = m_asked ? -1 : m_from;
        m_from = m_end + 1;
        m_asked = false;
        m_end = m_plain.text.indexOf(u'\n', m_from);
    }
    const qsizetype origin = at < m_plain.origin.size() ? m_plain.origin.at(at) : m_pasted.size();
    if (origin > m_counted) {
        const QStringView passed = QStringView(m_pasted).mid(m_counted, origin - m_counted);
        m_number += static_cast<int>(passed.count(u'\n'));
        m_counted = origin;
    }
}

LogTime LineWalker::time()
{
    if (!m_asked) {
        m_asked = true;
        m_time = timeFrom(m_from);
        if (m_time.at == 0 && m_before >= 0) {
            m_time = timeFrom(m_before);
        }
    }
    return m_time;
}

LogTime LineWalker::timeFrom(qsizetype from) const
{
    const qsizetype end = m_plain.text.indexOf(u'\n', from);
    return logTimeOf(QStringView(m_plain.text).mid(from, end < 0 ? -1 : end - from));
}

} // namespace wxbind
