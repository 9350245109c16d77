#include "ui/attempts/attemptlist.h"

#include "ui/attempts/attemptdelegate.h"
#include "ui/attempts/attemptmodel.h"

#include <QListView>

namespace wxbind {

QListView *makeAttemptList(AttemptModel *model, QWidget *parent)
{
    auto *list = new QListView(parent);
    list->setFrameShape(QFrame::NoFrame);
    list->setModel(model);
    list->setItemDelegate(new AttemptDelegate(list));
    list->setUniformItemSizes(true);
    list->setMouseTracking(true);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return list;
}

} // namespace wxbind
