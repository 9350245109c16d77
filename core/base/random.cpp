#include "core/base/random.h"

#include <QRandomGenerator>

#include <vector>

namespace wxbind {

QByteArray SystemRandom::bytes(qsizetype count)
{
    std::vector<quint32> words((static_cast<size_t>(count) + 3) / 4);
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), count);
}

} // namespace wxbind
