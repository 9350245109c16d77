#include "ui/links/linkform.h"

#include "ui/links/choicecard.h"
#include "ui/links/personfield.h"
#include "ui/shared/buttons.h"
#include "ui/shared/theme.h"
#include "words/joinedwords.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QStyle>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

QLabel *hint(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(Theme::font(FontRole::Secondary));
    label->setForegroundRole(kText2Role);
    label->setWordWrap(true);
    return label;
}

void setBad(QWidget *field, bool bad)
{
    if (field->property("bad").toBool() != bad) {
        field->setProperty("bad", bad);
        field->update();
    }
}

} // namespace

LinkForm::LinkForm(UserDesk &users, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_scopes(new QButtonGroup(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(10);
    m_grid->setColumnStretch(1, 1);
    build();
    addRow(buildPerson(users));
    m_note = new QLineEdit(this);
    m_note->setMaxLength(500);
    addRow(m_note);
    for (QLineEdit *field : {m_redirect, m_state}) {
        connect(field, &QLineEdit::textChanged, this, &LinkForm::changed);
    }
    for (QCheckBox *box : {m_popup, m_snapshot, m_once}) {
        connect(box, &QCheckBox::toggled, this, &LinkForm::changed);
    }
    connect(m_scopes, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on) {
            Q_EMIT changed();
        }
    });
    connect(m_person, &PersonField::personChanged, this, &LinkForm::changed);
    connect(m_note, &QLineEdit::textEdited, this, &LinkForm::changed);
    connect(m_fresh, &QToolButton::clicked, this, &LinkForm::freshStateAsked);
    connect(m_catch, &QCheckBox::clicked, this, &LinkForm::catchAsked);
    connect(m_relay, &QCheckBox::clicked, this, &LinkForm::relayAsked);
}

void LinkForm::build()
{
    addRow(buildRedirect());
    addRow(buildScope());
    addRow(buildState());
    buildOptions();
    addRow(m_options);
}

/// The label stands level with the first line of its field, however high the field is.
void LinkForm::addRow(QWidget *field)
{
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::RichText);
    label->setContentsMargins(0, Theme::scaled(5), 0, 0);
    const int row = int(m_labels.size());
    m_grid->addWidget(label, row, 0, Qt::AlignTop);
    m_grid->addWidget(field, row, 1);
    m_labels << label;
}

QCheckBox *LinkForm::addOption(const QString &param)
{
    auto *row = new QHBoxLayout;
    auto *box = new QCheckBox(m_options);
    auto *name = new QLabel(param, m_options);
    name->setFont(Theme::font(FontRole::MonoSmall));
    name->setForegroundRole(kText3Role);
    row->addWidget(box);
    row->addWidget(name);
    row->addStretch();
    static_cast<QVBoxLayout *>(m_options->layout())->addLayout(row);
    return box;
}

QWidget *LinkForm::buildRedirect()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    m_redirect = new QLineEdit(box);
    m_redirect->setFont(Theme::font(FontRole::Mono));
    m_redirect->setMaxLength(4096);
    m_redirectHint = hint(box);
    m_catch = new QCheckBox(box);
    m_relay = new QCheckBox(box);
    column->addWidget(m_redirect);
    column->addWidget(m_redirectHint);
    column->addWidget(m_catch);
    column->addWidget(m_relay);
    return box;
}

QWidget *LinkForm::buildScope()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_base = new ChoiceCard(box);
    m_userInfo = new ChoiceCard(box);
    m_login = new ChoiceCard(box);
    int id = 0;
    for (ChoiceCard *card : {m_base, m_userInfo, m_login}) {
        m_scopes->addButton(card, id++);
        column->addWidget(card);
    }
    m_userInfo->setChecked(true);
    m_login->hide();
    return box;
}

QWidget *LinkForm::buildState()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    m_state = new QLineEdit(box);
    m_state->setFont(Theme::font(FontRole::Mono));
    m_state->setMaxLength(512);
    m_fresh = makeIconButton(Icon::Refresh, box);
    row->addWidget(m_state, 1);
    row->addWidget(m_fresh);
    return box;
}

void LinkForm::buildOptions()
{
    m_options = new QWidget(this);
    auto *column = new QVBoxLayout(m_options);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(4);
    m_popup = addOption(u"forcePopup"_s);
    m_snapshot = addOption(u"forceSnapShot"_s);
    m_once = addOption(u"connect_redirect=1"_s);
}

QWidget *LinkForm::buildPerson(UserDesk &users)
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    m_person = new PersonField(users, box);
    m_personHint = hint(box);
    column->addWidget(m_person);
    column->addWidget(m_personHint);
    return box;
}

void LinkForm::setAccount(const Account &account)
{
    m_account = account;
    offerScopes();
    retranslate();
}

void LinkForm::setState(const StateToken &state)
{
    m_state->setText(state.text());
    m_state->setCursorPosition(0);
}

void LinkForm::setOrder(const LinkOrder &order)
{
    m_redirect->setText(order.redirectUri);
    for (QAbstractButton *button : m_scopes->buttons()) {
        if (button->text() == order.scope && !button->isHidden()) {
            button->setChecked(true);
        }
    }
    m_popup->setChecked(order.forcePopup);
    m_snapshot->setChecked(order.forceSnapShot);
    m_once->setChecked(order.connectRedirect);
}

LinkOrder LinkForm::order() const
{
    LinkOrder order;
    order.redirectUri = m_redirect->text().trimmed();
    order.scope = chosenScope();
    order.state = StateToken(m_state->text().trimmed());
    const bool website = m_account.kind == AccountKind::Website;
    order.forcePopup = !website && m_popup->isChecked();
    order.forceSnapShot = !website && m_snapshot->isChecked();
    order.connectRedirect = !website && m_once->isChecked();
    return order;
}

UserId LinkForm::expect() const
{
    return m_person->person();
}

QString LinkForm::note() const
{
    return m_note->text().trimmed();
}

void LinkForm::setNote(const QString &note)
{
    m_note->setText(note);
}

void LinkForm::mark(const Findings &findings)
{
    bool badRedirect = false;
    bool badState = false;
    m_hostKnown = !m_redirect->text().trimmed().isEmpty() && !m_account.domains.isEmpty();
    for (const Finding &finding : findings) {
        const bool error = finding.severity == Severity::Error;
        badRedirect = badRedirect || (error && finding.param == "redirect_uri"_L1);
        badState = badState || (error && finding.param == "state"_L1);
    }
    m_hostKnown = m_hostKnown && !badRedirect;
    setBad(m_redirect, badRedirect);
    setBad(m_state, badState);
    m_redirectHint->setText(m_account.domains.isEmpty() ? tr("No domain is registered here yet.")
                            : m_hostKnown
                                ? tr("The host is registered.")
                                : tr("Registered: %1").arg(JoinedWords::list(m_account.domains)));
}

void LinkForm::setListening(const QUrl &address)
{
    const QSignalBlocker quiet(m_catch);
    m_catch->setChecked(!address.isEmpty());
}

void LinkForm::setRelay(bool on)
{
    const QSignalBlocker quiet(m_relay);
    m_relay->setChecked(on);
}

QString LinkForm::chosenScope() const
{
    const QAbstractButton *button = m_scopes->checkedButton();
    return button ? button->text() : QString();
}

void LinkForm::offerScopes()
{
    const bool website = m_account.kind == AccountKind::Website;
    m_base->setVisible(!website);
    m_userInfo->setVisible(!website);
    m_login->setVisible(website);
    if (website != m_login->isChecked()) {
        (website ? m_login : m_userInfo)->setChecked(true);
    }
    m_options->setVisible(!website);
    m_labels.at(3)->setVisible(!website);
    // A real account takes no loopback address: the switch would only make a link that fails.
    const bool own = m_account.isSandbox() || m_account.kind == AccountKind::Test;
    m_catch->setVisible(own);
}

} // namespace wxbind
