#include "ui/users/usermodel.h"

#include "ui/shared/elide.h"
#include "ui/shared/format.h"
#include "ui/shared/rowground.h"
#include "ui/shared/statesign.h"

namespace wxbind {

using namespace Qt::StringLiterals;

UserModel::UserModel(UserDesk &desk, const Clock &clock, QObject *parent)
    : PagedRows(parent)
    , m_desk(desk)
    , m_clock(clock)
{}

UserModel::~UserModel()
{
    m_stop.request_stop();
}

void UserModel::setAccounts(const QHash<AppId, AccountLook> &accounts)
{
    m_accounts = accounts;
    retranslate();
}

Async<UserPage> UserModel::load(UserQuery query, const QString &after)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_asked.start();
    query.cursor = after;
    return m_desk.find(query, m_stop.get_token());
}

UserRowKey UserModel::keyOf(const UserRow &row) const
{
    return {row.userId, row.binding ? row.binding->identity : Identity()};
}

bool UserModel::same(const UserRow &a, const UserRow &b) const
{
    return a == b;
}

void UserModel::took(const UserPage &page, Question question)
{
    if (question == Question::Older) {
        return;
    }
    m_count = page.count;
    m_exact = page.exact;
    if (question == Question::Begin) {
        m_millis = m_asked.elapsed();
    }
}

UserId UserModel::userAt(int row) const
{
    return rows().value(row).userId;
}

int UserModel::rowOf(UserId user) const
{
    return rowWhere([user](const UserRow &row) { return row.userId == user; });
}

int UserModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString UserModel::stateWord(const UserRow &row) const
{
    if (row.disabled) {
        return tr("Disabled");
    }
    if (!row.binding) {
        return tr("No binding");
    }
    return row.binding->state == BindingState::Bound ? tr("Bound") : tr("Unbound");
}

QString UserModel::nameOf(const UserRow &row)
{
    const bool nickname = row.binding && !row.binding->nickname.isEmpty();
    return nickname ? row.binding->nickname : row.name;
}

QString UserModel::textAt(const UserRow &row, int column) const
{
    if (column == PersonColumn) {
        const QString shown = nameOf(row);
        return shown.trimmed().isEmpty() ? tr("(no name)") : personName(shown);
    }
    if (column == StateColumn) {
        return stateWord(row);
    }
    if (!row.binding) {
        return {};
    }
    switch (column) {
    case OpenIdColumn:
        return elideMiddle(row.binding->identity.openId.text());
    case AccountColumn:
        return m_accounts.value(row.binding->identity.appId).name;
    case BoundColumn:
        return row.binding->boundAt > 0 ? Format::date(row.binding->boundAt) : QString();
    case SeenColumn:
        return row.binding->lastSeenAt > 0 ? Format::moment(row.binding->lastSeenAt, m_clock.now())
                                           : tr("never");
    default:
        return {};
    }
}

QString UserModel::subtitle(const UserRow &row, int column) const
{
    if (column == PersonColumn) {
        const QString id = userIdText(row.userId);
        const bool other = row.binding && !row.binding->nickname.isEmpty() && !row.name.isEmpty() &&
                           row.name != row.binding->nickname;
        return other ? id + u"  "_s + personName(row.name) : id;
    }
    if (column == StateColumn && row.binding) {
        return row.binding->snapshot  ? tr("Snapshot user")
               : row.binding->unionId ? QString()
                                      : tr("No unionid");
    }
    return {};
}

QVariant UserModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const UserRow &row = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textAt(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == OpenIdColumn && row.binding ? row.binding->identity.openId.text()
               : index.column() == PersonColumn              ? nameOf(row)
                                                             : textAt(row, index.column());
    case Qt::AccessibleTextRole:
        return QString(textAt(row, index.column()) + u' ' + subtitle(row, index.column()))
            .trimmed();
    case SubtitleRole:
        return subtitle(row, index.column());
    case SignRole:
        if (row.disabled) {
            return static_cast<int>(Sign::Refused);
        }
        return static_cast<int>(
            row.binding && row.binding->state == BindingState::Bound ? Sign::Bound : Sign::Unbound);
    case WarnRole:
        return row.binding && row.binding->snapshot;
    case ColourRole:
        return row.binding ? m_accounts.value(row.binding->identity.appId).colour : -1;
    case FaceRole:
        return nameOf(row);
    case NeedleRole:
        return query().text;
    default:
        return {};
    }
}

QVariant UserModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const QStringList titles{tr("Person"), tr("openid"),   tr("Account"),
                             tr("State"),  tr("Bound on"), tr("Last sign-in")};
    return titles.value(section);
}

} // namespace wxbind
