#pragma once

#include <QTimer>
#include <QToolButton>

#include <functional>

namespace wxbind {

/// Copies the whole value, whatever is shown of it, and turns into a tick for a moment.
class CopyButton final : public QToolButton
{
    Q_OBJECT

public:
    /// `value` is asked at the click, so that nothing secret waits in the button.
    explicit CopyButton(std::function<QString()> value, QWidget *parent = nullptr);

    /// What is copied, for the tool tip and the accessible name: "Copy openid".
    void setWhat(const QString &name);

Q_SIGNALS:
    void copied();

private:
    void copy();

    std::function<QString()> m_value;
    QTimer m_back;
};

} // namespace wxbind
