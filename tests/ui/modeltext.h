#pragma once

#include <QAbstractItemModel>

namespace wxbind::test {

/// A model drawn as text, a line a row: a test then compares one block, and a failure shows it all.
/// `roles` stand behind the text of each cell, in brackets; empty ones are left out.
[[nodiscard]] inline QString drawn(const QAbstractItemModel &model, const QList<int> &roles = {})
{
    QString text;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            QString cell = index.data().toString();
            for (const int role : roles) {
                const QVariant value = index.data(role);
                QString more = value.toString();
                if (value.typeId() == QMetaType::QVariantList) {
                    const QVariantList items = value.toList();
                    for (const QVariant &item : items) {
                        more += item.toString() + u' ';
                    }
                    more = more.trimmed();
                }
                if (!more.isEmpty()) {
                    cell += u" [" + more + u']';
                }
            }
            cells.append(cell);
        }
        text += cells.join(QStringLiteral(" | ")) + u'\n';
    }
    return text;
}

} // namespace wxbind::test
