#pragma once

#include <QByteArray>
#include <QHash>

#include <deque>

namespace wxbind::sandbox {

/// A hash by text that forgets its oldest entries: a sandbox may run for weeks under a benchmark.
template <class Value>
class BoundedHash final
{
public:
    explicit BoundedHash(size_t limit = 50'000)
        : m_limit(limit)
    {}

    void insert(const QByteArray &key, Value value)
    {
        if (!m_values.contains(key)) {
            m_order.push_back(key);
        }
        m_values.insert(key, std::move(value));
        while (m_order.size() > m_limit) {
            m_values.remove(m_order.front());
            m_order.pop_front();
        }
    }

    [[nodiscard]] Value *find(const QByteArray &key)
    {
        const auto found = m_values.find(key);
        return found == m_values.end() ? nullptr : &*found;
    }

    [[nodiscard]] const Value *find(const QByteArray &key) const
    {
        const auto found = m_values.constFind(key);
        return found == m_values.constEnd() ? nullptr : &*found;
    }

    [[nodiscard]] bool contains(const QByteArray &key) const { return m_values.contains(key); }

private:
    size_t m_limit;
    QHash<QByteArray, Value> m_values;
    std::deque<QByteArray> m_order;
};

} // namespace wxbind::sandbox
