#pragma once

#include "core/oauth/step1_authorize/logtime.h"
#include "core/oauth/step1_authorize/plaintext.h"

namespace wxbind {

/// Goes forward through a text and knows in which line of the pasted one it is, and when that line
/// says it was written.
class LineWalker final
{
public:
    LineWalker(const PlainText &plain, const QString &pasted)
        : m_plain(plain)
        , m_pasted(pasted)
        , m_end(plain.text.indexOf(u'\n'))
    {}

    void walkTo(qsizetype at);                            ///< not back
    [[nodiscard]] int number() const { return m_number; } ///< the first is 1
    /// Of this line, else of the one above it, unless that one was asked for before: a chat and
    /// some frameworks write the time as a headline.
    [[nodiscard]] LogTime time();

private:
    [[nodiscard]] LogTime timeFrom(qsizetype from) const;

    const PlainText &m_plain;
    const QString &m_pasted;
    qsizetype m_end;         ///< of this line; -1: it is the last
    qsizetype m_before = -1; ///< where the line above begins; -1: none, or it was asked for
    qsizetype m_from = 0;
    qsizetype m_counted = 0;
    int m_number = 1;
    bool m_asked = false;
    LogTime m_time;
};

} // namespace wxbind
