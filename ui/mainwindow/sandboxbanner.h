#pragma once

#include "core/console/sandboxcontrol.h"

#include <QFrame>

class QLabel;
class QMenu;
class QPushButton;

namespace wxbind {

class ElidedLabel;

/// Over every page while the window works on the sandbox: hatch, flask, one sentence, clock and
/// faults at hand, the way out at the right. It cannot be closed.
class SandboxBanner final : public QFrame
{
    Q_OBJECT

public:
    /// `control` is null when the sandbox runs in another process: clock and faults are then not
    /// at hand here and their menus are not shown.
    explicit SandboxBanner(SandboxControl *control, QWidget *parent = nullptr);

    /// Asks the sandbox how it stands; a fault that was played is over.
    void refresh();
    [[nodiscard]] QPushButton *consentButton() const { return m_consent; }
    [[nodiscard]] QPushButton *clockButton() const { return m_clock; }
    [[nodiscard]] QPushButton *faultButton() const { return m_fault; }

Q_SIGNALS:
    void consentAsked();
    void leaveAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void take(const Async<SandboxState> &state);
    void showState();
    void moveClock(Msecs by);
    void fillClock();
    void fillFaults();
    [[nodiscard]] QString faultText(const SandboxFault &fault) const;

    SandboxControl *m_control;
    QLabel *m_word;
    ElidedLabel *m_sentence;
    QPushButton *m_clock;
    QPushButton *m_fault;
    QPushButton *m_consent;
    QPushButton *m_leave;
    SandboxState m_state; ///< as last heard
};

} // namespace wxbind
