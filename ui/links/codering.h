#pragma once

#include "core/base/clock.h"

#include <QWidget>

namespace wxbind {

/// The five minutes of a code as a ring that empties, with the time that is left in words beside
/// it. When they are over it says so.
class CodeRing final : public QWidget
{
    Q_OBJECT

public:
    explicit CodeRing(QWidget *parent = nullptr);

    /// `cameAt` 0: nothing to count, and the ring hides.
    void set(Msecs cameAt, Msecs now);
    [[nodiscard]] bool isOver() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] Msecs left() const;

    Msecs m_cameAt = 0;
    Msecs m_now = 0;
};

} // namespace wxbind
