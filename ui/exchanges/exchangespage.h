#pragma once

#include "ui/exchanges/exchangemodel.h"
#include "ui/shared/page.h"

#include <QTimer>

class QCheckBox;
class QLabel;
class QLineEdit;
class QStackedLayout;

namespace wxbind {

class ExchangePane;
class ExchangeTable;
class StateView;
class WaterfallLegend;

/// Every call the console made, like a browser's network panel, masked.
class ExchangesPage final : public Page
{
    Q_OBJECT

public:
    explicit ExchangesPage(PageContext context, QWidget *parent = nullptr);

    void activate() override;
    void setAccount(const Account &account) override;
    void show(const Recognition &recognition) override;
    using QWidget::show;
    [[nodiscard]] QWidget *firstFocus() const override;

protected:
    void retranslate() override;

private:
    [[nodiscard]] QWidget *buildList();
    [[nodiscard]] QWidget *buildDetail();
    void applyFilter();
    void showDetail(ExchangeId id);
    void onLoaded();
    void onFailed(const Error &error);
    void sayCount();

    ExchangeModel *m_model;
    QLineEdit *m_text = nullptr;
    QCheckBox *m_failedOnly = nullptr;
    QLabel *m_count = nullptr;
    ExchangeTable *m_table = nullptr;
    StateView *m_state = nullptr;
    WaterfallLegend *m_legend = nullptr;
    QStackedLayout *m_listStack = nullptr;
    ExchangePane *m_pane = nullptr;
    StateView *m_nothing = nullptr;
    QStackedLayout *m_detailStack = nullptr;
    QTimer m_typing;
    ExchangeId m_shown;
    int m_detailAsked = 0;
};

} // namespace wxbind
