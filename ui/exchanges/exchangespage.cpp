#include "ui/exchanges/exchangespage.h"

#include "ui/exchanges/exchangepane.h"
#include "ui/exchanges/exchangetable.h"
#include "ui/exchanges/waterfalllegend.h"
#include "ui/shared/format.h"
#include "words/faultwords.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace wxbind {

using namespace Qt::StringLiterals;

ExchangesPage::ExchangesPage(PageContext context, QWidget *parent)
    : ListPage(context, parent)
    , m_model(new ExchangeModel(console().exchanges, console().clock(), this))
    , m_failedOnly(new QCheckBox(this))
    , m_count(countLabel(this))
    , m_table(new ExchangeTable(m_model, this))
    , m_legend(new WaterfallLegend(this))
    , m_pane(new ExchangePane(console().exchanges, this))
{
    auto *bar = new QHBoxLayout;
    bar->setSpacing(12);
    bar->addWidget(filter(), 1);
    bar->addWidget(m_failedOnly);
    build({.model = m_model,
           .view = m_table,
           .bar = bar,
           .count = m_count,
           .below = m_legend,
           .detail = m_pane,
           .listMinimum = 420,
           .detailMinimum = 360,
           .listWidth = 690,
           .listStretch = 3,
           .detailStretch = 2});
    connect(m_failedOnly, &QCheckBox::toggled, this, &ExchangesPage::ask);
    connect(m_pane, &ExchangePane::goTo, this, &Page::goTo);
    connect(m_pane, &ExchangePane::failed, this,
            [this](const Error &error) { Q_EMIT say(FaultWords::message(error)); });
    retranslate();
}

void ExchangesPage::forget()
{
    m_shown = {};
    detail()->clear();
}

void ExchangesPage::show(const Recognition &recognition)
{
    if (recognition.kind == Recognition::Kind::Exchange) {
        filter()->clear();
        m_failedOnly->setChecked(false);
        showDetail(recognition.exchange);
        ask();
    } else if (recognition.kind == Recognition::Kind::Rid) {
        m_failedOnly->setChecked(false);
        filter()->setText(recognition.subject);
        ask();
    }
}

void ExchangesPage::applyFilter()
{
    ExchangeQuery query;
    query.appId = account().appId;
    query.text = filter()->text().trimmed();
    query.failedOnly = m_failedOnly->isChecked();
    m_model->setQuery(query);
}

void ExchangesPage::showDetail(ExchangeId id)
{
    m_shown = id;
    detail()->ask(console().exchanges.get(id),
                  [this](const Exchange &exchange) { m_pane->show(exchange); });
}

void ExchangesPage::showRow(int row)
{
    showDetail(m_model->idAt(row));
}

int ExchangesPage::rowToChoose()
{
    return m_shown.isNull() ? 0 : m_model->rowOf(m_shown);
}

StateText ExchangesPage::emptyText()
{
    const bool filtered = !filter()->text().isEmpty() || m_failedOnly->isChecked();
    return {std::nullopt,
            filtered ? tr("No call fits") : tr("No call yet"),
            filtered ? tr("Looked at endpoint, rid, errmsg and address of every call.")
                     : tr("Every request of this console is kept here, masked."),
            {},
            {}};
}

void ExchangesPage::onLoaded()
{
    sayCount();
}

void ExchangesPage::sayCount()
{
    const int loaded = m_model->rowCount();
    m_count->setText(
        m_model->canFetchMore({})
            ? tr("The latest %1 calls; older ones follow as you scroll").arg(Format::count(loaded))
            : tr("%n calls", nullptr, loaded));
}

void ExchangesPage::retranslate()
{
    filter()->setPlaceholderText(tr("Filter by endpoint, rid, errmsg or address"));
    filter()->setAccessibleName(tr("Filter calls"));
    m_failedOnly->setText(tr("Failed only"));
    m_table->setAccessibleName(tr("Calls"));
    m_legend->retranslate();
    m_model->retranslate();
    m_pane->retranslate();
    detail()->setNothing({std::nullopt,
                          tr("No call chosen"),
                          tr("Choose one in the list to see what was asked and what came."),
                          {},
                          {}});
    retranslateList();
    sayCount();
}

} // namespace wxbind
