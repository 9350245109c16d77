#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace wxbind {

/// The head of one HTTP request, read for a decision only; the server reads it again for itself.
class RequestHead final
{
public:
    /// Without the empty line at its end.
    explicit RequestHead(const QByteArray &head);

    /// "METHOD /target HTTP/1.x".
    [[nodiscard]] bool isWellFormed() const { return m_wellFormed; }
    [[nodiscard]] const QByteArray &method() const { return m_method; }
    /// Every value of a field; `name` in lower case.
    [[nodiscard]] QByteArrayList values(const QByteArray &name) const;
    [[nodiscard]] bool has(const QByteArray &name) const { return !values(name).isEmpty(); }
    /// The announced length: 0 without one, -1 when it is no number or comes twice.
    [[nodiscard]] qint64 bodyLength() const;
    /// Whether the one Host field names one of `hosts` at `port`.
    [[nodiscard]] bool isFor(const QByteArrayList &hosts, quint16 port) const;
    /// Browsers say what they fetch for. Only a page that a person opens is served; programs that
    /// say nothing are too.
    [[nodiscard]] bool isOpenedByAPerson() const;

private:
    bool m_wellFormed = false;
    QByteArray m_method;
    QByteArrayList m_fields;
};

} // namespace wxbind
