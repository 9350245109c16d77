#pragma once

#include <QWidget>

class QPushButton;

namespace wxbind {

/// The other ways of a callback to the desk: from a phone on the same network, and by the relay
/// page on the account's own site.
class WaysHome final : public QWidget
{
    Q_OBJECT

public:
    explicit WaysHome(QWidget *parent = nullptr);

    void retranslate();
    [[nodiscard]] QPushButton *phoneButton() const { return m_phone; }
    [[nodiscard]] QPushButton *relayButton() const { return m_relay; }

Q_SIGNALS:
    void phoneAsked();
    void relayAsked();

private:
    QPushButton *m_phone;
    QPushButton *m_relay;
};

} // namespace wxbind
