#include "ui/links/batchmodel.h"

#include "ui/shared/statesign.h"
#include "words/findingwords.h"

namespace wxbind {

namespace {

/// The gravest finding of a row, or null.
const Finding *worstOf(const BatchRow &row)
{
    const Finding *worst = nullptr;
    for (const Finding &finding : row.findings) {
        if (!worst || finding.severity < worst->severity) {
            worst = &finding;
        }
    }
    return worst;
}

QString sentencesOf(const BatchRow &row)
{
    QStringList sentences;
    for (const Finding &finding : row.findings) {
        sentences.append(FindingWords::message(finding));
        sentences.append(FindingWords::fix(finding));
    }
    sentences.removeAll(QString());
    return sentences.join(u'\n');
}

} // namespace

void BatchModel::set(const BatchPlan &plan)
{
    beginResetModel();
    m_plan = plan;
    endResetModel();
}

void BatchModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
    if (!m_plan.rows.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    }
}

int BatchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_plan.rows.size());
}

int BatchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QString BatchModel::text(const BatchRow &row, int column) const
{
    switch (static_cast<Column>(column)) {
    case Line:
        return QString::number(row.line);
    case Verdict: {
        const Finding *worst = worstOf(row);
        return worst ? FindingWords::title(*worst) : tr("Good");
    }
    case Address:
        return row.wish.order.redirectUri;
    case Scope:
        return row.wish.order.scope;
    case Note:
        return row.wish.note.simplified();
    case Columns:
        break;
    }
    Q_UNREACHABLE();
}

QVariant BatchModel::data(const QModelIndex &index, int role) const
{
    const BatchRow &row = m_plan.rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Verdict ? sentencesOf(row) : text(row, index.column());
    case Qt::DecorationRole:
        if (index.column() == Verdict) {
            const Finding *worst = worstOf(row);
            return signIcon(worst ? signOf(worst->severity) : Sign::Done);
        }
        return {};
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == Line ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant BatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (static_cast<Column>(section)) {
    case Line:
        return tr("Line");
    case Verdict:
        return tr("Verdict");
    case Address:
        return tr("Redirect address");
    case Scope:
        return tr("Scope");
    case Note:
        return tr("Note");
    case Columns:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace wxbind
