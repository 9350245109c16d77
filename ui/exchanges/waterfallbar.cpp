#include "ui/exchanges/waterfallbar.h"

#include "ui/exchanges/exchangedelegate.h"
#include "ui/shared/theme.h"

#include <QPainter>

namespace wxbind {

WaterfallBar::WaterfallBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WaterfallBar::set(const Phases &phases)
{
    m_phases = phases;
    update();
}

QSize WaterfallBar::sizeHint() const
{
    return {Theme::scaled(200), Theme::scaled(14)};
}

void WaterfallBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto number = [](const std::optional<qint64> &value) {
        return QVariant(value.value_or(-1));
    };
    const QVariantList phases{number(m_phases.connect), number(m_phases.tls),
                              number(m_phases.firstByte), number(m_phases.receive), m_phases.total};
    const double total = static_cast<double>(qMax<qint64>(1, m_phases.total));
    paintWaterfall(&painter, rect(), phases, (width() - 4) / total, palette());
}

} // namespace wxbind
