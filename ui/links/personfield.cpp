#include "ui/links/personfield.h"

#include "ui/shared/elide.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QSet>
#include <QStandardItemModel>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTypingMillis = 150;
constexpr int kOffers = 12;
constexpr int kIdRole = Qt::UserRole + 1;
constexpr int kNameRole = Qt::UserRole + 2;

} // namespace

PersonField::PersonField(UserDesk &desk, QWidget *parent)
    : QLineEdit(parent)
    , m_desk(desk)
    , m_completer(new QCompleter(this))
    , m_model(new QStandardItemModel(this))
{
    setClearButtonEnabled(true);
    m_completer->setModel(m_model);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                setPerson(UserId(index.data(kIdRole).toLongLong()),
                          index.data(kNameRole).toString());
            });
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMillis);
    connect(&m_typing, &QTimer::timeout, this, &PersonField::ask);
    connect(this, &QLineEdit::textEdited, this, [this] {
        ++m_asked;
        m_typing.start();
    });
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!m_person.isNull() && !text.endsWith(userIdText(m_person))) {
            m_person = UserId();
            Q_EMIT personChanged();
        }
    });
}

void PersonField::setPerson(UserId id, const QString &name)
{
    m_person = id;
    setText(id.isNull() ? QString() : QString(name + u"  "_s + userIdText(id)));
    setCursorPosition(0);
    Q_EMIT personChanged();
}

void PersonField::ask()
{
    if (text().trimmed().isEmpty()) {
        return;
    }
    UserQuery query;
    query.text = text().trimmed();
    query.limit = kOffers;
    const int asked = ++m_asked;
    onResult(m_desk.find(query), this, [this, asked](const Result<UserPage> &page) {
        if (asked == m_asked && page) {
            offer(*page);
        }
    });
}

void PersonField::offer(const UserPage &page)
{
    m_model->clear();
    QSet<UserId> seen;
    for (const UserRow &row : page.rows) {
        if (seen.contains(row.userId)) {
            continue;
        }
        seen.insert(row.userId);
        const QString openId =
            row.binding ? elideMiddle(row.binding->identity.openId.text()) : QString();
        auto *item =
            new QStandardItem(u"%1  %2   %3"_s.arg(row.name, userIdText(row.userId), openId));
        item->setData(row.userId.number(), kIdRole);
        item->setData(row.name, kNameRole);
        m_model->appendRow(item);
    }
    if (m_model->rowCount() > 0 && hasFocus()) {
        m_completer->complete();
    } else {
        m_completer->popup()->hide();
    }
}

} // namespace wxbind
