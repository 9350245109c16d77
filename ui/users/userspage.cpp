#include "ui/users/userspage.h"

#include "ui/shared/format.h"
#include "ui/shared/scrolling.h"
#include "ui/shared/segmentedcontrol.h"
#include "ui/shared/theme.h"
#include "ui/users/userpane.h"
#include "ui/users/usertable.h"
#include "words/faultwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTableView>

#include <utility>

namespace wxbind {

using namespace Qt::StringLiterals;

UsersPage::UsersPage(PageContext context, QWidget *parent)
    : ListPage(context, parent)
    , m_model(new UserModel(console().users, console().clock(), this))
    , m_range(new SegmentedControl(this))
    , m_count(countLabel(this))
    , m_table(makeUserTable(m_model, this))
    , m_pane(new UserPane(console(), this))
{
    filter()->setMinimumHeight(Theme::scaled(32));
    auto *bar = new QHBoxLayout;
    bar->setSpacing(10);
    bar->addWidget(filter(), 1);
    bar->addWidget(m_range);
    build({.model = m_model,
           .view = m_table,
           .bar = bar,
           .count = m_count,
           .detail = scrolling(m_pane, QPalette::Base, this),
           .listMinimum = 440,
           .detailMinimum = 320,
           .listWidth = 800,
           .listStretch = 1,
           .typingMillis = 60});
    connect(m_range, &SegmentedControl::currentChanged, this, &UsersPage::ask);
    connect(m_pane, &UserPane::goTo, this, &Page::goTo);
    connect(m_pane, &UserPane::failed, this,
            [this](const Error &error) { Q_EMIT say(FaultWords::message(error)); });
    connect(&console().accounts, &AccountDesk::accountsChanged, this, &UsersPage::askAccounts);
    connect(&console().signIns, &SignInDesk::finished, this, [this] {
        if (isVisible()) {
            m_model->refresh();
        }
    });
    retranslate();
}

QWidget *UsersPage::firstFocus() const
{
    return filter();
}

void UsersPage::activate()
{
    askAccounts();
    ListPage::activate();
}

bool UsersPage::isOneAccount() const
{
    return m_range->current() == 0 && !account().appId.isEmpty();
}

void UsersPage::forget()
{
    if (isOneAccount()) { // else the list and the person in it are the same as before
        m_shown = {};
        detail()->clear();
    }
}

void UsersPage::show(const Recognition &recognition)
{
    switch (recognition.kind) {
    case Recognition::Kind::User:
        showFound(console().users.show(recognition.user));
        find(userIdText(recognition.user));
        return;
    case Recognition::Kind::OpenIdLike:
        find(recognition.subject);
        showFound(console().users.showText(recognition.subject));
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
    filter()->setText(text);
    ask();
}

void UsersPage::applyFilter()
{
    UserQuery query;
    query.text = filter()->text().trimmed();
    query.appId = isOneAccount() ? account().appId : AppId();
    m_table->setColumnHidden(UserModel::AccountColumn, isOneAccount()); // all would say the same
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

void UsersPage::showFound(const Async<UserDetail> &found)
{
    detail()->ask(found, [this](const UserDetail &person) {
        m_shown = person.user.id;
        m_pane->show(person);
    });
}

void UsersPage::showRow(int row)
{
    showFound(console().users.show(m_model->userAt(row)));
}

int UsersPage::rowToChoose()
{
    const QString asked = m_model->query().text;
    const bool other = std::exchange(m_answered, asked) != asked;
    if (m_table->currentIndex().isValid()) {
        return -1;
    }
    const int row = m_model->rowOf(m_shown);
    return row < 0 && (m_shown.isNull() || other) ? 0 : row;
}

StateText UsersPage::emptyText()
{
    const QString asked = filter()->text().trimmed();
    if (asked.isEmpty()) {
        return {std::nullopt,
                tr("Nobody yet"),
                tr("The first person to sign in appears here."),
                {},
                {}};
    }
    StateText none{std::nullopt,
                   tr("Nobody found for %1").arg(asked),
                   tr("Nicknames, names, remarks, openid, unionid and user ids were looked "
                      "at; it took %1 ms.")
                       .arg(m_model->askedMillis()),
                   {},
                   {}};
    if (m_range->current() == 0) {
        none.actions.append({tr("Look in all accounts"), [this] {
                                 m_range->setCurrent(1);
                                 ask();
                             }});
    }
    return none;
}

void UsersPage::onLoaded()
{
    sayCount();
}

void UsersPage::sayCount()
{
    const QString count = Format::count(m_model->count());
    const QString shown = m_model->exact() ? count : tr("at least %1").arg(count);
    m_count->setText(filter()->text().trimmed().isEmpty()
                         ? tr("%1 bindings").arg(shown)
                         : tr("%1 found, %2 ms").arg(shown).arg(m_model->askedMillis()));
}

void UsersPage::retranslate()
{
    filter()->setPlaceholderText(tr("Nickname, openid, unionid or user id"));
    filter()->setAccessibleName(tr("Find people"));
    m_range->setItems({tr("This account"), tr("All accounts")});
    m_range->setAccessibleName(tr("Where to look"));
    m_table->setAccessibleName(tr("People"));
    m_model->retranslate();
    m_pane->retranslate();
    detail()->setNothing(
        {std::nullopt,
         tr("Nobody chosen"),
         tr("Choose a row to see the person, the bindings, the tokens and the history."),
         {},
         {}});
    retranslateList();
    sayCount();
}

} // namespace wxbind
