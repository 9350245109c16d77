#pragma once

#include "core/model/exchange.h"

#include <QWidget>

namespace wxbind {

/// The phases of one call over the whole width; the numbers stand beside it as text.
class WaterfallBar final : public QWidget
{
    Q_OBJECT

public:
    explicit WaterfallBar(QWidget *parent = nullptr);

    void set(const Phases &phases);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Phases m_phases;
};

} // namespace wxbind
