#pragma once

#include "ui/exchanges/exchangemodel.h"
#include "ui/shared/listpage.h"

class QCheckBox;
class QLabel;

namespace wxbind {

class ExchangePane;
class ExchangeTable;
class WaterfallLegend;

/// Every call the console made, like a browser's network panel, masked.
class ExchangesPage final : public ListPage
{
    Q_OBJECT

public:
    explicit ExchangesPage(PageContext context, QWidget *parent = nullptr);

    void show(const Recognition &recognition) override;
    using QWidget::show;

protected:
    void retranslate() override;

private:
    void applyFilter() override;
    void showRow(int row) override;
    [[nodiscard]] int rowToChoose() override;
    [[nodiscard]] StateText emptyText() override;
    void forget() override;
    void onLoaded() override;
    void showDetail(ExchangeId id);
    void sayCount();

    ExchangeModel *m_model;
    QCheckBox *m_failedOnly;
    QLabel *m_count;
    ExchangeTable *m_table;
    WaterfallLegend *m_legend;
    ExchangePane *m_pane;
    ExchangeId m_shown;
};

} // namespace wxbind
