#include "ui/attempts/personfacts.h"

#include "ui/shared/avatar.h"
#include "ui/shared/copybutton.h"
#include "ui/shared/elide.h"
#include "ui/shared/rowground.h"
#include "ui/shared/theme.h"

#include <QGridLayout>
#include <QLabel>

namespace wxbind {

namespace {

constexpr int kFace = 36;

} // namespace

PersonFacts::PersonFacts(QWidget *parent)
    : QWidget(parent)
    , m_avatar(new Avatar(kFace, this))
    , m_part(new QLabel(this))
    , m_name(new ElidedLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_avatar);
    auto *names = new QVBoxLayout;
    names->setSpacing(1);
    m_part->setFont(Theme::font(FontRole::Secondary));
    m_part->setForegroundRole(QPalette::PlaceholderText);
    m_name->setFont(Theme::font(FontRole::BodyBold));
    names->addWidget(m_part);
    names->addWidget(m_name);
    head->addLayout(names, 1);
    column->addLayout(head);
    auto *facts = new QGridLayout;
    facts->setHorizontalSpacing(10);
    facts->setVerticalSpacing(3);
    facts->setColumnStretch(1, 1);
    m_user = addFact(facts);
    m_account = addFact(facts);
    m_openId = addFact(facts);
    m_unionId = addFact(facts);
    m_nickname = addFact(facts);
    column->addLayout(facts);
    column->addStretch(1);
}

PersonFacts::Fact PersonFacts::addFact(QGridLayout *facts)
{
    const int row = facts->rowCount();
    Fact fact{new QLabel(this), new ElidedLabel(this, Qt::ElideMiddle), nullptr};
    fact.copy = new CopyButton([value = fact.value] { return value->fullText(); }, this);
    fact.label->setFont(Theme::font(FontRole::Secondary));
    fact.label->setForegroundRole(QPalette::PlaceholderText);
    facts->addWidget(fact.label, row, 0);
    facts->addWidget(fact.value, row, 1);
    facts->addWidget(fact.copy, row, 2);
    facts->setRowMinimumHeight(row, Theme::scaled(24));
    return fact;
}

void PersonFacts::fill(const Fact &fact, const QString &label, const QString &value,
                       const QString &absent, const QString &copyWord)
{
    const bool isThere = !value.isEmpty();
    fact.label->setText(label);
    fact.value->setFont(
        Theme::font(isThere && !copyWord.isEmpty() ? FontRole::MonoSmall : FontRole::Secondary));
    fact.value->setForegroundRole(isThere ? QPalette::WindowText : QPalette::PlaceholderText);
    fact.value->setFullText(isThere ? value : absent);
    fact.copy->setVisible(isThere && !copyWord.isEmpty());
    fact.copy->setWhat(copyWord);
}

void PersonFacts::set(const QString &part, const SeenPerson &person, const QString &account)
{
    const bool isKnown = !person.userId.isNull();
    const QString name = !person.name.isEmpty() ? person.name : person.nickname;
    m_avatar->setName(name);
    m_part->setText(part);
    m_name->setFullText(name.isEmpty() ? tr("Nobody known by name") : personName(name));
    fill(m_user, tr("User"), isKnown ? userIdText(person.userId) : QString(),
         tr("not in the database"), {});
    fill(m_account, tr("Account"), account, {}, {});
    fill(m_openId, tr("openid"), person.openId.text(), tr("none in this account"),
         tr("Copy openid"));
    fill(m_unionId, tr("unionid"), person.unionId ? person.unionId->text() : QString(),
         tr("not known"), tr("Copy unionid"));
    fill(m_nickname, tr("Nickname"), person.nickname, tr("not known"), {});
}

} // namespace wxbind
