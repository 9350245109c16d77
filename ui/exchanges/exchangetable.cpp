#include "ui/exchanges/exchangetable.h"

#include "ui/exchanges/exchangedelegate.h"
#include "ui/exchanges/exchangemodel.h"
#include "ui/shared/theme.h"

#include <QHeaderView>

#include <array>

namespace wxbind {

namespace {

/// The result takes what the others leave.
constexpr std::array<int, ExchangeModel::ColumnCount> kWide{128, 78, 172, 0, 110, 58};
constexpr std::array<int, ExchangeModel::ColumnCount> kNarrowWidths{124, 74, 112, 0, 76, 52};
constexpr int kNarrowBelow = 640;

} // namespace

ExchangeTable::ExchangeTable(ExchangeModel *model, QWidget *parent)
    : QTableView(parent)
{
    setModel(model);
    setItemDelegate(new ExchangeDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setMouseTracking(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->setVisible(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(Theme::scaled(28));
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(Theme::scaled(48));
    header->setSectionResizeMode(ExchangeModel::ResultColumn, QHeaderView::Stretch);
    fitColumns();
}

void ExchangeTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void ExchangeTable::fitColumns()
{
    const auto &widths = viewport()->width() < Theme::scaled(kNarrowBelow) ? kNarrowWidths : kWide;
    for (int column = 0; column < ExchangeModel::ColumnCount; ++column) {
        if (column != ExchangeModel::ResultColumn) {
            horizontalHeader()->resizeSection(
                column, Theme::scaled(widths.at(static_cast<size_t>(column))));
        }
    }
}

} // namespace wxbind
