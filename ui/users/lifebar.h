#pragma once

#include <QWidget>

namespace wxbind {

/// What is left of a token's life: a thin bar, amber when the end is near. The words beside it say
/// the same.
class LifeBar final : public QWidget
{
    Q_OBJECT

public:
    explicit LifeBar(QWidget *parent = nullptr);

    /// `part` 0…1 of the whole life is left.
    void set(double part, bool soon);
    [[nodiscard]] double part() const { return m_part; }
    [[nodiscard]] bool soon() const { return m_soon; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_part = 0;
    bool m_soon = false;
};

} // namespace wxbind
