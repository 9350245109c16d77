#include "ui/shared/listpage.h"

#include "ui/shared/pagedmodel.h"
#include "ui/shared/theme.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QVBoxLayout>

namespace wxbind {

namespace {

constexpr int kPaneWidth = 1200;

QWidget *pane(int minimum, QWidget *parent)
{
    auto *pane = new QWidget(parent);
    pane->setMinimumWidth(Theme::scaled(minimum));
    pane->setBackgroundRole(QPalette::Base);
    pane->setAutoFillBackground(true);
    return pane;
}

} // namespace

ListPage::ListPage(PageContext context, QWidget *parent)
    : Page(context, parent)
    , m_text(new QLineEdit(this))
{
    m_text->setClearButtonEnabled(true);
    m_typing.setSingleShot(true);
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &ListPage::ask);
}

void ListPage::build(const Parts &parts)
{
    m_model = parts.model;
    m_view = parts.view;
    m_typing.setInterval(parts.typingMillis);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(listPane(parts));
    splitter->addWidget(detailPane(parts));
    splitter->setStretchFactor(0, parts.listStretch);
    splitter->setStretchFactor(1, parts.detailStretch);
    splitter->setSizes(
        {Theme::scaled(parts.listWidth), Theme::scaled(kPaneWidth - parts.listWidth)});
    row->addWidget(splitter);
    connectList();
}

QWidget *ListPage::listPane(const Parts &parts)
{
    auto *list = pane(parts.listMinimum, this);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 10, 0, 0);
    column->setSpacing(0);
    parts.bar->setContentsMargins(12, 0, 12, 8);
    column->addLayout(parts.bar);
    if (parts.count) {
        column->addWidget(parts.count);
    }
    m_list = new ListStack(m_model, m_view, this);
    column->addWidget(m_list, 1);
    if (parts.below) {
        column->addWidget(parts.below);
    }
    return list;
}

QWidget *ListPage::detailPane(const Parts &parts)
{
    m_detail = new DetailStack(parts.detail, this);
    m_detail->setMinimumWidth(Theme::scaled(parts.detailMinimum));
    m_detail->setBackgroundRole(parts.detailGround);
    m_detail->setAutoFillBackground(true);
    return m_detail;
}

QLabel *ListPage::countLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setFont(Theme::font(FontRole::Secondary));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setContentsMargins(12, 0, 12, 8);
    return label;
}

void ListPage::connectList()
{
    m_list->setEmpty([this] { return emptyText(); });
    connect(m_model, &PagedModel::loaded, this, [this] {
        onLoaded();
        m_list->choose(rowToChoose());
    });
    connect(m_list, &ListStack::detailWanted, this, &ListPage::showRow);
    m_list->follow(console().database);
}

QWidget *ListPage::firstFocus() const
{
    return m_view;
}

void ListPage::activate()
{
    m_isActive = true;
    ask();
}

void ListPage::ask()
{
    m_typing.stop();
    applyFilter();
}

void ListPage::setAccount(const Account &account)
{
    const bool other = account.appId != this->account().appId;
    Page::setAccount(account);
    if (other && m_isActive) {
        forget();
        ask();
    }
}

void ListPage::retranslateList()
{
    m_list->retranslate();
}

} // namespace wxbind
