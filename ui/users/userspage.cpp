#include "ui/users/userspage.h"

#include "ui/shared/format.h"
#include "ui/shared/segmentedcontrol.h"
#include "ui/shared/stateview.h"
#include "ui/shared/theme.h"
#include "ui/users/userpane.h"
#include "ui/users/usertable.h"
#include "words/faultwords.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace wxbind {

using namespace Qt::StringLiterals;

UsersPage::UsersPage(PageContext context, QWidget *parent)
    : Page(context, parent)
    , m_model(new UserModel(console().users, console().clock(), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildList());
    splitter->addWidget(buildDetail());
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({Theme::scaled(800), Theme::scaled(400)});
    row->addWidget(splitter);

    m_typing.setSingleShot(true);
    m_typing.setInterval(60);
    connect(&m_typing, &QTimer::timeout, this, &UsersPage::ask);
    connect(m_model, &UserModel::loaded, this, &UsersPage::onLoaded);
    connect(m_model, &UserModel::failed, this, &UsersPage::onFailed);
    connect(&console().accounts, &AccountDesk::accountsChanged, this, &UsersPage::askAccounts);
    connect(&console().signIns, &SignInDesk::finished, this, [this] {
        if (isVisible()) {
            ask();
        }
    });
    retranslate();
}

QWidget *UsersPage::buildList()
{
    auto *pane = new QWidget(this);
    pane->setMinimumWidth(Theme::scaled(440));
    pane->setBackgroundRole(QPalette::Base);
    pane->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 10, 0, 0);
    column->setSpacing(8);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 0, 12, 0);
    bar->setSpacing(10);
    m_text = new QLineEdit(pane);
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumHeight(Theme::scaled(32));
    m_range = new SegmentedControl(pane);
    bar->addWidget(m_text, 1);
    bar->addWidget(m_range);
    column->addLayout(bar);
    m_count = new QLabel(pane);
    m_count->setFont(Theme::font(FontRole::Secondary));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setContentsMargins(12, 0, 12, 0);
    column->addWidget(m_count);

    auto *holder = new QWidget(pane);
    m_listStack = new QStackedLayout(holder);
    m_table = makeUserTable(m_model, holder);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { showUser(m_model->userAt(index.row())); });
    m_state = new StateView(holder);
    m_listStack->addWidget(m_table);
    m_listStack->addWidget(m_state);
    column->addWidget(holder, 1);
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_range, &SegmentedControl::currentChanged, this, &UsersPage::ask);
    return pane;
}

QWidget *UsersPage::buildDetail()
{
    auto *holder = new QWidget(this);
    holder->setMinimumWidth(Theme::scaled(320));
    holder->setBackgroundRole(QPalette::Base);
    holder->setAutoFillBackground(true);
    m_detailStack = new QStackedLayout(holder);
    m_scroll = new QScrollArea(holder);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pane = new UserPane(console(), m_scroll);
    m_scroll->setWidget(m_pane);
    m_nothing = new StateView(holder);
    m_detailStack->addWidget(m_scroll);
    m_detailStack->addWidget(m_nothing);
    m_detailStack->setCurrentWidget(m_nothing);
    connect(m_pane, &UserPane::goTo, this, &Page::goTo);
    connect(m_pane, &UserPane::failed, this,
            [this](const Error &error) { Q_EMIT say(FaultWords::message(error)); });
    return holder;
}

QWidget *UsersPage::firstFocus() const
{
    return m_text;
}

void UsersPage::activate()
{
    askAccounts();
    ask();
}

void UsersPage::setAccount(const Account &account)
{
    const bool other = account.appId != this->account().appId;
    Page::setAccount(account);
    if (other && isVisible()) {
        ask();
    }
}

void UsersPage::show(const Recognition &recognition)
{
    switch (recognition.kind) {
    case Recognition::Kind::User:
        showUser(recognition.user);
        find(userIdText(recognition.user));
        return;
    case Recognition::Kind::OpenIdLike:
        find(recognition.subject);
        ++m_detailAsked;
        onResult(console().users.showText(recognition.subject), this,
                 [this](const Result<UserDetail> &detail) { showFound(detail); });
        return;
    case Recognition::Kind::Search:
        find(recognition.subject);
        return;
    case Recognition::Kind::Nothing:
    case Recognition::Kind::Link:
    case Recognition::Kind::Callback:
    case Recognition::Kind::Reply:
    case Recognition::Kind::Errcode:
    case Recognition::Kind::AppIdLike:
    case Recognition::Kind::Attempt:
    case Recognition::Kind::Exchange:
    case Recognition::Kind::Rid:
        return;
    }
}

void UsersPage::find(const QString &text)
{
    m_range->setCurrent(1);
    m_text->setText(text);
    ask();
}

void UsersPage::ask()
{
    m_typing.stop();
    UserQuery query;
    query.text = m_text->text().trimmed();
    const bool one = m_range->current() == 0 && !account().appId.isEmpty();
    query.appId = one ? account().appId : AppId();
    m_table->setColumnHidden(UserModel::AccountColumn, one); // every row would say the same
    m_model->setQuery(query);
}

void UsersPage::askAccounts()
{
    onResult(console().accounts.list(), this, [this](const Result<QList<Account>> &accounts) {
        if (accounts) {
            QHash<AppId, AccountLook> looks;
            for (const Account &account : *accounts) {
                looks.insert(account.appId, {account.name, account.colour});
            }
            m_model->setAccounts(looks);
        }
    });
}

void UsersPage::showUser(UserId id)
{
    if (id.isNull()) {
        return;
    }
    const int asked = ++m_detailAsked;
    onResult(console().users.show(id), this, [this, asked](const Result<UserDetail> &detail) {
        if (asked == m_detailAsked) {
            showFound(detail);
        }
    });
}

void UsersPage::showFound(const Result<UserDetail> &detail)
{
    if (!detail) {
        m_nothing->set({Sign::Note,
                        FaultWords::message(detail.error()),
                        FaultWords::fix(detail.error()),
                        {},
                        {}});
        m_detailStack->setCurrentWidget(m_nothing);
        return;
    }
    m_shown = detail->user.id;
    m_pane->show(*detail);
    m_detailStack->setCurrentWidget(m_scroll);
}

void UsersPage::onLoaded()
{
    sayCount();
    if (m_model->rowCount() == 0) {
        const QString text = m_text->text().trimmed();
        m_state->set(
            {std::nullopt,
             text.isEmpty() ? tr("Nobody yet") : tr("Nobody found for %1").arg(text),
             text.isEmpty()
                 ? tr("The first person to sign in appears here.")
                 : tr("Nicknames, names, remarks, openid, unionid and user ids were looked "
                      "at; it took %1 ms.")
                       .arg(m_model->askedMillis()),
             {},
             {}});
        if (!text.isEmpty() && m_range->current() == 0) {
            StateText wider = m_state->shown();
            wider.actions.append({tr("Look in all accounts"), [this] {
                                      m_range->setCurrent(1);
                                      ask();
                                  }});
            m_state->set(wider);
        }
        m_listStack->setCurrentWidget(m_state);
        return;
    }
    m_listStack->setCurrentWidget(m_table);
    const int row = m_model->rowOf(m_shown);
    const bool other = std::exchange(m_answered, m_model->query().text) != m_model->query().text;
    if (!m_table->currentIndex().isValid() && (row >= 0 || m_shown.isNull() || other)) {
        m_table->setCurrentIndex(m_model->index(qMax(0, row), 0));
    }
}

void UsersPage::onFailed(const Error &error)
{
    m_state->set({Sign::Failed,
                  FaultWords::message(error),
                  FaultWords::fix(error),
                  {},
                  {{tr("Try again"), [this] {
                        ask();
                    }}}});
    m_listStack->setCurrentWidget(m_state);
}

void UsersPage::sayCount()
{
    const QString count = Format::count(m_model->count());
    const QString shown = m_model->exact() ? count : tr("at least %1").arg(count);
    m_count->setText(m_text->text().trimmed().isEmpty()
                         ? tr("%1 bindings").arg(shown)
                         : tr("%1 found, %2 ms").arg(shown).arg(m_model->askedMillis()));
}

void UsersPage::retranslate()
{
    m_text->setPlaceholderText(tr("Nickname, openid, unionid or user id"));
    m_text->setAccessibleName(tr("Find people"));
    m_range->setItems({tr("This account"), tr("All accounts")});
    m_range->setAccessibleName(tr("Where to look"));
    m_table->setAccessibleName(tr("People"));
    m_model->retranslate();
    m_pane->retranslate();
    m_nothing->set({std::nullopt,
                    tr("Nobody chosen"),
                    tr("Choose a row to see the person, the bindings, the tokens and the history."),
                    {},
                    {}});
    sayCount();
}

} // namespace wxbind
