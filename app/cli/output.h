#pragma once

#include <QJsonValue>
#include <QString>

namespace wxbind {

/// Stdout and stderr. With JSON, stdout carries documents and nothing else.
class Output final
{
public:
    explicit Output(bool json)
        : m_json(json)
    {}

    [[nodiscard]] bool json() const { return m_json; }
    /// One document on one line, in UTF-8. False when it could not be written.
    [[nodiscard]] bool document(const QJsonValue &value);
    /// Text for people; ends with exactly one newline.
    [[nodiscard]] bool text(const QString &text);
    /// A remark on stderr, also beside JSON.
    void remark(const QString &text);

private:
    bool m_json;
};

} // namespace wxbind
