#include "ui/attempts/attemptmodel.h"

#include "ui/shared/format.h"
#include "ui/shared/rowground.h"
#include "ui/shared/statesign.h"
#include "words/attemptwords.h"

#include <QSet>

namespace wxbind {

using namespace Qt::StringLiterals;

AttemptModel::AttemptModel(AttemptDesk &desk, const Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_desk(desk)
    , m_clock(clock)
{}

void AttemptModel::setQuery(const AttemptQuery &query)
{
    beginResetModel();
    m_query = query;
    m_query.before = {};
    m_rows.clear();
    m_more = false;
    endResetModel();
    ask(false);
}

void AttemptModel::refresh()
{
    ask(true);
}

void AttemptModel::ask(bool isMerge)
{
    AttemptQuery query = m_query;
    if (!isMerge && !m_rows.isEmpty()) {
        query.before = m_rows.constLast().attempt.id;
    }
    m_question = std::make_unique<QObject>();
    onResult(m_desk.list(query), m_question.get(),
             [this, isMerge](const Result<QList<AttemptRow>> &rows) {
                 if (!rows) {
                     Q_EMIT failed(rows.error());
                     return;
                 }
                 if (isMerge) {
                     merge(*rows);
                 } else {
                     append(*rows);
                 }
                 Q_EMIT loaded();
             });
}

void AttemptModel::append(const QList<AttemptRow> &rows)
{
    m_more = rows.size() >= m_query.limit;
    if (rows.isEmpty()) {
        return;
    }
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_rows.append(rows);
    endInsertRows();
}

void AttemptModel::merge(const QList<AttemptRow> &rows)
{
    // What lies below the page that was asked for stays as it is.
    const bool whole = rows.size() < m_query.limit;
    const AttemptId last = rows.isEmpty() ? AttemptId() : rows.constLast().attempt.id;
    QSet<qint64> there;
    for (const AttemptRow &row : rows) {
        there.insert(row.attempt.id.number());
    }
    for (int row = static_cast<int>(m_rows.size()) - 1; row >= 0; --row) {
        const AttemptId id = m_rows.at(row).attempt.id;
        const bool covered = whole || id >= last;
        if (covered && !there.contains(id.number())) {
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < rows.size(); ++row) {
        const AttemptRow &fresh = rows.at(row);
        if (row < m_rows.size() && m_rows.at(row).attempt.id == fresh.attempt.id) {
            if (m_rows.at(row).attempt != fresh.attempt) {
                m_rows[row] = fresh;
                Q_EMIT dataChanged(index(row), index(row));
            }
        } else {
            beginInsertRows({}, row, row);
            m_rows.insert(row, fresh);
            endInsertRows();
        }
    }
    m_more = m_more || !whole;
}

int AttemptModel::rowOf(AttemptId id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).attempt.id == id) {
            return row;
        }
    }
    return -1;
}

AttemptId AttemptModel::idAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).attempt.id : AttemptId();
}

int AttemptModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString AttemptModel::subtitle(const AttemptRow &row) const
{
    const Attempt &attempt = row.attempt;
    QStringList parts;
    if (!attempt.userId.isNull()) {
        parts.append(
            u"%1 %2"_s.arg(personName(row.userName), userIdText(attempt.userId)).trimmed());
    } else if (!attempt.expect.isNull()) {
        parts.append(tr("expects %1").arg(personName(row.expectName)));
    } else {
        parts.append(tr("nobody named"));
    }
    if (m_query.appId.isEmpty()) { // else every row would say the same
        parts.append(row.accountName);
    }
    if (attempt.error && attempt.error->apiCode != 0) {
        parts.append(QString::number(attempt.error->apiCode));
    }
    if (attempt.progress == AttemptState::Waiting) {
        const Msecs left = attempt.expiresAt - m_clock.now();
        parts.append(left > 0 ? tr("%1 left").arg(Format::left(left)) : tr("over"));
    }
    if (!attempt.note.isEmpty()) {
        parts.append(attempt.note);
    }
    return parts.join(u" · "_s);
}

QVariant AttemptModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const AttemptRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return AttemptWords::title(row.attempt);
    case SubtitleRole:
        return subtitle(row);
    case TimeRole:
        return Format::shortDate(row.attempt.createdAt, m_clock.now());
    case SignRole:
        return static_cast<int>(signOf(row.attempt.progress));
    case TrackRole: {
        QVariantList track;
        for (const Stage &stage : row.attempt.stages) {
            track.append(static_cast<int>(stage.state));
        }
        return track;
    }
    case IdRole:
        return row.attempt.id.number();
    case Qt::ToolTipRole:
        return AttemptWords::story(row.attempt);
    case Qt::AccessibleTextRole:
        return u"#%1, %2, %3, %4"_s.arg(row.attempt.id.number())
            .arg(AttemptWords::title(row.attempt), subtitle(row),
                 Format::moment(row.attempt.createdAt, m_clock.now()));
    default:
        return {};
    }
}

bool AttemptModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more;
}

void AttemptModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent)) {
        m_more = false; // asked for once; append() tells whether there is still more
        ask(false);
    }
}

} // namespace wxbind
