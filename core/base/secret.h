#pragma once

#include <QByteArray>
#include <QString>

namespace wxbind {

/// A value that must never be shown by accident: AppSecret, code, token, key.
/// It has no stream operator and no conversion; reveal() is the one, greppable way out.
/// The last copy overwrites its memory when it goes or takes another value.
class Secret final
{
public:
    Secret() = default;
    explicit Secret(QByteArray value);
    explicit Secret(const QString &value);
    Secret(const Secret &) = default;
    Secret(Secret &&) noexcept = default;
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;
    ~Secret();

    [[nodiscard]] const QByteArray &reveal() const { return m_value; }
    [[nodiscard]] bool isEmpty() const { return m_value.isEmpty(); }
    /// `071a…Xk9 (32)`: the first four and last three characters and the true length;
    /// a value under 12 characters shows its length alone, `… (7)`.
    [[nodiscard]] QString masked() const;

    /// Takes the same time wherever the two differ.
    friend bool operator==(const Secret &a, const Secret &b);

private:
    QByteArray m_value;
};

/// The mask itself, for texts that are not held as Secret.
[[nodiscard]] QString maskedText(QStringView value);

} // namespace wxbind
