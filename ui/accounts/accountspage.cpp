#include "ui/accounts/accountspage.h"

#include "ui/accounts/accountchecks.h"
#include "ui/accounts/accountdelegate.h"
#include "ui/accounts/accountform.h"
#include "ui/accounts/accountmodel.h"
#include "ui/accounts/basictokencard.h"
#include "ui/shared/buttons.h"
#include "ui/shared/card.h"
#include "ui/shared/pill.h"
#include "ui/shared/theme.h"
#include "words/faultwords.h"
#include "words/joinedwords.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace wxbind {

using namespace Qt::StringLiterals;

AccountsPage::AccountsPage(PageContext context, QWidget *parent)
    : Page(context, parent)
    , m_model(new AccountModel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildList());
    splitter->addWidget(buildForm());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({Theme::scaled(300), Theme::scaled(880)});
    row->addWidget(splitter);
    connect(&console().accounts, &AccountDesk::accountsChanged, this, &AccountsPage::reload);
    retranslate();
}

QWidget *AccountsPage::buildList()
{
    auto *pane = new QWidget(this);
    pane->setMinimumWidth(Theme::scaled(220));
    pane->setBackgroundRole(QPalette::Base);
    pane->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 10, 0, 0);
    column->setSpacing(10);
    m_add = makeButton(ButtonKind::Normal, pane, Icon::Plus);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 0, 12, 0);
    bar->addWidget(m_add);
    bar->addStretch(1);
    column->addLayout(bar);
    m_list = new QListView(pane);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new AccountDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    column->addWidget(m_list, 1);
    connect(m_add, &QPushButton::clicked, this, &AccountsPage::beginNew);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { choose(index.row()); });
    return pane;
}

QWidget *AccountsPage::buildForm()
{
    auto *scroll = new QScrollArea(this);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setMinimumWidth(Theme::scaled(420));
    auto *content = new QWidget(scroll);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(12);

    m_settings = new Card(content);
    m_form = new AccountForm(m_settings);
    m_error = new QLabel(m_settings);
    m_error->setWordWrap(true);
    m_error->hide();
    m_save = makeButton(ButtonKind::Primary, m_settings);
    m_revert = makeButton(ButtonKind::Normal, m_settings);
    m_remove = makeButton(ButtonKind::Danger, m_settings, Icon::Trash);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_revert);
    buttons->addStretch(1);
    buttons->addWidget(m_remove);
    m_settings->body()->addWidget(m_form);
    m_settings->body()->addWidget(m_error);
    m_settings->body()->addLayout(buttons);
    m_kind = new Pill(m_settings);
    m_settings->setTitle(QString());
    m_settings->addToHead(m_kind);
    column->addWidget(m_settings);

    m_checkCard = new Card(content);
    m_checks = new AccountChecks(console().accounts, m_checkCard);
    m_checkCard->body()->addWidget(m_checks);
    column->addWidget(m_checkCard);

    m_tokenCard = new Card(content);
    m_tokens = new BasicTokenCard(console(), m_tokenCard);
    m_tokenCard->body()->addWidget(m_tokens);
    column->addWidget(m_tokenCard);
    column->addStretch(1);
    content->setMaximumWidth(Theme::scaled(820));
    scroll->setWidget(content);
    connect(m_form, &AccountForm::edited, this, &AccountsPage::updateButtons);
    connect(m_save, &QPushButton::clicked, this, &AccountsPage::save);
    connect(m_revert, &QPushButton::clicked, this, [this] { choose(m_model->rowOf(m_chosen)); });
    connect(m_remove, &QPushButton::clicked, this, &AccountsPage::remove);
    return scroll;
}

QWidget *AccountsPage::firstFocus() const
{
    return m_model->rowCount() == 0 ? m_form->firstField() : m_list;
}

void AccountsPage::activate()
{
    reload();
}

void AccountsPage::setAccount(const Account &account)
{
    Page::setAccount(account);
    if (!m_form->changed()) {
        m_chosen = account.appId;
    }
}

void AccountsPage::reload()
{
    onResult(console().accounts.list(), this, [this](const Result<QList<Account>> &accounts) {
        if (!accounts) {
            tell(accounts.error());
            return;
        }
        m_model->set(*accounts);
        if (accounts->isEmpty()) {
            beginNew();
            return;
        }
        const int row = qMax(0, m_model->rowOf(m_chosen));
        m_list->setCurrentIndex(m_model->index(row));
    });
}

void AccountsPage::choose(int row)
{
    const Account account = m_model->at(row);
    if (account.appId.isEmpty()) {
        beginNew();
        return;
    }
    m_chosen = account.appId;
    m_error->hide();
    m_form->set(account);
    m_checks->setAccount(account.appId);
    m_tokens->setAccount(BasicTokenCard::isFor(account.kind) ? account.appId : AppId());
    updateButtons();
}

void AccountsPage::beginNew()
{
    m_list->clearSelection();
    m_error->hide();
    Account fresh;
    fresh.apiBase = defaultApiBase();
    fresh.authorizeBase = defaultAuthorizeBase();
    fresh.colour = m_model->rowCount() % kAccountColours;
    m_form->set(fresh);
    m_checks->setAccount({});
    m_tokens->setAccount({});
    m_form->firstField()->setFocus();
    updateButtons();
}

void AccountsPage::save()
{
    const Account account = m_form->account();
    const bool isNew = m_form->isNew();
    m_saving = true;
    updateButtons();
    m_chosen = account.appId;
    auto saved = isNew ? console().accounts.add(account, m_form->secret())
                       : console().accounts.update(account, m_form->secret());
    onResult(saved, this, [this, isNew](const Result<Account> &result) {
        m_saving = false;
        if (!result) {
            tell(result.error());
        } else {
            m_error->hide();
            m_form->set(*result);
            Q_EMIT say(isNew ? tr("%1 is added.").arg(result->name)
                             : tr("%1 is saved.").arg(result->name));
        }
        updateButtons();
    });
}

void AccountsPage::remove()
{
    const Account account = m_model->at(m_model->rowOf(m_chosen));
    const Question question{tr("Remove %1").arg(account.name),
                            tr("Its settings and its sealed AppSecret go. An account that people "
                               "are bound to or that sign-ins name is kept."),
                            tr("Remove"), true};
    confirm().ask(this, question, [this, account](bool yes) {
        if (!yes) {
            return;
        }
        onResult(console().accounts.remove(account.appId), this,
                 [this](const Result<Unit> &removed) {
                     if (!removed) {
                         tell(removed.error());
                     }
                 });
    });
}

void AccountsPage::tell(const Error &error)
{
    m_error->setText(JoinedWords::sentences(FaultWords::message(error), FaultWords::fix(error)));
    QPalette loud = m_error->palette();
    loud.setColor(QPalette::WindowText, tokenColour(Token::Err, palette()));
    m_error->setPalette(loud);
    m_error->show();
}

void AccountsPage::updateButtons()
{
    const bool isNew = m_form->isNew();
    m_save->setEnabled(m_form->changed() && !m_saving);
    m_revert->setEnabled(m_form->changed() && !m_saving);
    m_remove->setVisible(!isNew);
    m_checkCard->setVisible(!isNew);
    m_tokenCard->setVisible(!isNew && BasicTokenCard::isFor(m_form->account().kind));
    m_settings->setTitle(isNew ? tr("New account") : m_form->account().name);
    const bool sandbox = m_form->account().isSandbox();
    m_kind->set(sandbox ? Tone::Sand : Tone::Neutral, sandbox ? tr("sandbox") : tr("real"));
}

void AccountsPage::retranslate()
{
    m_add->setText(tr("Add account"));
    m_save->setText(tr("Save"));
    m_revert->setText(tr("Take back"));
    m_remove->setText(tr("Remove…"));
    for (QPushButton *button : {m_add, m_save, m_revert, m_remove}) {
        button->setAccessibleName(button->text());
    }
    m_list->setAccessibleName(tr("Accounts"));
    m_checkCard->setTitle(tr("Checks"));
    m_tokenCard->setTitle(tr("Basic token"));
    m_form->retranslate();
    m_checks->retranslate();
    m_tokens->retranslate();
    updateButtons();
}

} // namespace wxbind
