#include "ui/attempts/attemptmodel.h"

#include "ui/shared/format.h"
#include "ui/shared/rowground.h"
#include "ui/shared/statesign.h"
#include "words/attemptwords.h"

namespace wxbind {

using namespace Qt::StringLiterals;

AttemptModel::AttemptModel(AttemptDesk &desk, const Clock &clock, QObject *parent)
    : PagedRows(parent)
    , m_desk(desk)
    , m_clock(clock)
{}

Async<AttemptPage> AttemptModel::load(AttemptQuery query, const AttemptId &after)
{
    query.before = after;
    return andThen(m_desk.list(query), this,
                   [limit = query.limit](const QList<AttemptRow> &rows) -> Result<AttemptPage> {
                       return pageUpTo<AttemptId>(
                           limit, rows, [](const AttemptRow &row) { return row.attempt.id; });
                   });
}

AttemptId AttemptModel::keyOf(const AttemptRow &row) const
{
    return row.attempt.id;
}

bool AttemptModel::same(const AttemptRow &a, const AttemptRow &b) const
{
    return a == b;
}

int AttemptModel::rowOf(AttemptId id) const
{
    return rowWhere([id](const AttemptRow &row) { return row.attempt.id == id; });
}

AttemptId AttemptModel::idAt(int row) const
{
    return rows().value(row).attempt.id;
}

QStringList AttemptModel::subtitleParts(const AttemptRow &row) const
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
    if (query().appId.isEmpty()) { // else every row would say the same
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
    return parts;
}

QVariant AttemptModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const AttemptRow &row = rows().at(index.row());
    const auto subtitle = [this, &row] {
        return subtitleParts(row).join(u" · "_s);
    };
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return AttemptWords::title(row.attempt);
    case SubtitleRole:
        return subtitle();
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
            .arg(AttemptWords::title(row.attempt), subtitle(),
                 Format::moment(row.attempt.createdAt, m_clock.now()));
    default:
        return {};
    }
}

} // namespace wxbind
