#include "ui/users/usermodel.h"

#include "ui/shared/elide.h"
#include "ui/shared/format.h"
#include "ui/shared/rowground.h"
#include "ui/shared/statesign.h"

#include <QElapsedTimer>

namespace wxbind {

using namespace Qt::StringLiterals;

UserModel::UserModel(UserDesk &desk, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_clock(clock)
{}

UserModel::~UserModel()
{
    m_stop.request_stop();
}

void UserModel::setQuery(const UserQuery &query)
{
    m_query = query;
    m_query.cursor.clear();
    ask();
}

void UserModel::setAccounts(const QHash<AppId, AccountLook> &accounts)
{
    m_accounts = accounts;
    retranslate();
}

void UserModel::ask()
{
    m_question = std::make_unique<QObject>();
    m_stop.request_stop();
    m_stop = std::stop_source();
    QElapsedTimer began;
    began.start();
    const bool first = m_query.cursor.isEmpty();
    onResult(m_desk.find(m_query, m_stop.get_token()), m_question.get(),
             [this, began, first](const Result<UserPage> &page) {
                 if (!page) {
                     Q_EMIT failed(page.error());
                     return;
                 }
                 if (first) {
                     // The old rows stay until the new ones are there: nothing flickers.
                     beginResetModel();
                     m_rows = page->rows;
                     endResetModel();
                     m_millis = began.elapsed();
                     m_count = page->count;
                     m_exact = page->exact;
                 } else if (!page->rows.isEmpty()) {
                     const int from = static_cast<int>(m_rows.size());
                     beginInsertRows({}, from, from + static_cast<int>(page->rows.size()) - 1);
                     m_rows.append(page->rows);
                     endInsertRows();
                 }
                 m_next = page->next;
                 Q_EMIT loaded();
             });
}

UserId UserModel::userAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).userId : UserId();
}

int UserModel::rowOf(UserId user) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).userId == user) {
            return row;
        }
    }
    return -1;
}

void UserModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0),
                           index(static_cast<int>(m_rows.size()) - 1, ColumnCount - 1));
    }
}

int UserModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
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
    const UserRow &row = m_rows.at(index.row());
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
        return m_query.text;
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

bool UserModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_next.isEmpty();
}

void UserModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent)) {
        m_query.cursor = m_next;
        m_next.clear();
        ask();
    }
}

} // namespace wxbind
