#pragma once

#include <QTableView>

namespace wxbind {

class ExchangeModel;

/// The list of calls as a table of six columns that stay readable from a wide window down to 1024.
class ExchangeTable final : public QTableView
{
    Q_OBJECT

public:
    explicit ExchangeTable(ExchangeModel *model, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
};

} // namespace wxbind
