#pragma once

#include "ui/shared/statesign.h"

#include <optional>

namespace wxbind {

/// A short word in a tinted box, with a sign before it when it is a state.
class Pill final : public QWidget
{
    Q_OBJECT

public:
    explicit Pill(QWidget *parent = nullptr);

    void set(Tone tone, const QString &text, std::optional<Sign> sign = {});
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
    QString m_text;
    std::optional<Sign> m_sign;
};

/// The same drawing for delegates; answers the width it took.
int paintPill(QPainter *painter, QPoint corner, int height, Tone tone, const QString &text,
              const QPalette &palette);

} // namespace wxbind
