#include "ui/users/usertable.h"

#include "ui/shared/theme.h"
#include "ui/users/userdelegate.h"
#include "ui/users/usermodel.h"

#include <QHeaderView>
#include <QTableView>

namespace wxbind {

QTableView *makeUserTable(UserModel *model, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setModel(model);
    table->setItemDelegate(new UserDelegate(table));
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setMouseTracking(true);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->setVisible(false);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(Theme::scaled(40));
    QHeaderView *header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(Theme::scaled(70));
    const QList<int> widths{200, 138, 120, 132, 86, 108};
    for (int column = 0; column < widths.size(); ++column) {
        header->resizeSection(column, Theme::scaled(widths.at(column)));
    }
    header->setSectionResizeMode(UserModel::PersonColumn, QHeaderView::Stretch);
    return table;
}

} // namespace wxbind
