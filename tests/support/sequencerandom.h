#pragma once

#include "core/base/random.h"

#include <QList>

#include <mutex>

namespace wxbind {

/// Hands out the answers it was given, in order and cut or repeated to the asked length; then a
/// counter, so that no two answers are alike.
class SequenceRandom final : public Random
{
public:
    explicit SequenceRandom(QList<QByteArray> answers = {})
        : m_answers(std::move(answers))
    {}

    [[nodiscard]] QByteArray bytes(qsizetype count) override
    {
        const std::lock_guard lock(m_mutex);
        QByteArray answer = m_answers.isEmpty() ? counted(count) : m_answers.takeFirst();
        while (answer.size() < count) {
            answer += answer.isEmpty() ? QByteArray(1, '\0') : answer;
        }
        return answer.left(count);
    }

private:
    [[nodiscard]] QByteArray counted(qsizetype count)
    {
        const QByteArray number = QByteArray::number(++m_count, 16).rightJustified(16, '0');
        return QByteArray::fromHex(number).right(count).rightJustified(count, '\0');
    }

    std::mutex m_mutex;
    QList<QByteArray> m_answers;
    quint64 m_count = 0;
};

} // namespace wxbind
