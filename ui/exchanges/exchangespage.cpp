#include "ui/exchanges/exchangespage.h"

#include "ui/exchanges/exchangepane.h"
#include "ui/exchanges/exchangetable.h"
#include "ui/exchanges/waterfalllegend.h"
#include "ui/shared/format.h"
#include "ui/shared/stateview.h"
#include "ui/shared/theme.h"
#include "words/faultwords.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace wxbind {

using namespace Qt::StringLiterals;

ExchangesPage::ExchangesPage(PageContext context, QWidget *parent)
    : Page(context, parent)
    , m_model(new ExchangeModel(console().exchanges, console().clock(), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildList());
    splitter->addWidget(buildDetail());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({Theme::scaled(690), Theme::scaled(510)});
    row->addWidget(splitter);

    m_typing.setSingleShot(true);
    m_typing.setInterval(150);
    connect(&m_typing, &QTimer::timeout, this, &ExchangesPage::applyFilter);
    connect(m_model, &ExchangeModel::loaded, this, &ExchangesPage::onLoaded);
    connect(m_model, &ExchangeModel::failed, this, &ExchangesPage::onFailed);
    connect(&console().database, &DatabaseDesk::changed, this, [this] {
        if (isVisible()) {
            m_model->refresh();
        }
    });
    retranslate();
}

QWidget *ExchangesPage::buildList()
{
    auto *pane = new QWidget(this);
    pane->setMinimumWidth(Theme::scaled(420));
    pane->setBackgroundRole(QPalette::Base);
    pane->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 10, 0, 0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 0, 12, 0);
    bar->setSpacing(12);
    m_text = new QLineEdit(pane);
    m_text->setClearButtonEnabled(true);
    m_failedOnly = new QCheckBox(pane);
    bar->addWidget(m_text, 1);
    bar->addWidget(m_failedOnly);
    column->addLayout(bar);
    m_count = new QLabel(pane);
    m_count->setFont(Theme::font(FontRole::Secondary));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setContentsMargins(12, 8, 12, 8);
    column->addWidget(m_count);

    auto *holder = new QWidget(pane);
    m_listStack = new QStackedLayout(holder);
    m_table = new ExchangeTable(m_model, holder);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { showDetail(m_model->idAt(index.row())); });
    m_state = new StateView(holder);
    m_listStack->addWidget(m_table);
    m_listStack->addWidget(m_state);
    column->addWidget(holder, 1);
    m_legend = new WaterfallLegend(pane);
    column->addWidget(m_legend);
    column->setSpacing(0);
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_failedOnly, &QCheckBox::toggled, this, &ExchangesPage::applyFilter);
    return pane;
}

QWidget *ExchangesPage::buildDetail()
{
    auto *holder = new QWidget(this);
    holder->setMinimumWidth(Theme::scaled(360));
    holder->setBackgroundRole(QPalette::Base);
    holder->setAutoFillBackground(true);
    m_detailStack = new QStackedLayout(holder);
    m_pane = new ExchangePane(console().exchanges, holder);
    m_nothing = new StateView(holder);
    m_detailStack->addWidget(m_pane);
    m_detailStack->addWidget(m_nothing);
    m_detailStack->setCurrentWidget(m_nothing);
    connect(m_pane, &ExchangePane::goTo, this, &Page::goTo);
    connect(m_pane, &ExchangePane::failed, this,
            [this](const Error &error) { Q_EMIT say(FaultWords::message(error)); });
    return holder;
}

QWidget *ExchangesPage::firstFocus() const
{
    return m_table;
}

void ExchangesPage::activate()
{
    if (m_model->rowCount() == 0) {
        applyFilter();
    } else {
        m_model->refresh();
    }
}

void ExchangesPage::setAccount(const Account &account)
{
    const bool other = account.appId != this->account().appId;
    Page::setAccount(account);
    if (other) {
        m_shown = {};
        m_detailStack->setCurrentWidget(m_nothing);
        applyFilter();
    }
}

void ExchangesPage::show(const Recognition &recognition)
{
    if (recognition.kind == Recognition::Kind::Exchange) {
        m_text->clear();
        m_failedOnly->setChecked(false);
        applyFilter();
        showDetail(recognition.exchange);
    } else if (recognition.kind == Recognition::Kind::Rid) {
        m_failedOnly->setChecked(false);
        m_text->setText(recognition.subject);
        applyFilter();
    }
}

void ExchangesPage::applyFilter()
{
    m_typing.stop();
    ExchangeQuery query;
    query.appId = account().appId;
    query.text = m_text->text().trimmed();
    query.failedOnly = m_failedOnly->isChecked();
    m_model->setQuery(query);
}

void ExchangesPage::showDetail(ExchangeId id)
{
    if (id.isNull()) {
        return;
    }
    m_shown = id;
    const int asked = ++m_detailAsked;
    onResult(console().exchanges.get(id), this, [this, asked](const Result<Exchange> &exchange) {
        if (asked != m_detailAsked) {
            return;
        }
        if (!exchange) {
            m_nothing->set({Sign::Failed,
                            FaultWords::message(exchange.error()),
                            FaultWords::fix(exchange.error()),
                            {},
                            {}});
            m_detailStack->setCurrentWidget(m_nothing);
            return;
        }
        m_pane->show(*exchange);
        m_detailStack->setCurrentWidget(m_pane);
    });
}

void ExchangesPage::onLoaded()
{
    sayCount();
    if (m_model->rowCount() == 0) {
        const bool filtered = !m_text->text().isEmpty() || m_failedOnly->isChecked();
        m_state->set({std::nullopt,
                      filtered ? tr("No call fits") : tr("No call yet"),
                      filtered ? tr("Looked at endpoint, rid, errmsg and address of every call.")
                               : tr("Every request of this console is kept here, masked."),
                      {},
                      {}});
        m_listStack->setCurrentWidget(m_state);
        return;
    }
    m_listStack->setCurrentWidget(m_table);
    const int row = m_model->rowOf(m_shown);
    if (row >= 0) {
        m_table->setCurrentIndex(m_model->index(row, 0));
    } else if (m_shown.isNull()) {
        m_table->setCurrentIndex(m_model->index(0, 0));
    }
}

void ExchangesPage::onFailed(const Error &error)
{
    m_state->set({Sign::Failed,
                  FaultWords::message(error),
                  FaultWords::fix(error),
                  {},
                  {{tr("Try again"), [this] {
                        applyFilter();
                    }}}});
    m_listStack->setCurrentWidget(m_state);
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
    m_text->setPlaceholderText(tr("Filter by endpoint, rid, errmsg or address"));
    m_text->setAccessibleName(tr("Filter calls"));
    m_failedOnly->setText(tr("Failed only"));
    m_table->setAccessibleName(tr("Calls"));
    m_legend->retranslate();
    m_model->retranslate();
    m_pane->retranslate();
    m_nothing->set({std::nullopt,
                    tr("No call chosen"),
                    tr("Choose one in the list to see what was asked and what came."),
                    {},
                    {}});
    sayCount();
}

} // namespace wxbind
