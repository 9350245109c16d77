#include "ui/links/partsmodel.h"

#include <QUrl>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

Sign signOfParam(const Findings &findings, const QString &param)
{
    Sign sign = Sign::Done;
    for (const Finding &finding : findings) {
        if (finding.param != param) {
            continue;
        }
        if (finding.severity == Severity::Error) {
            return Sign::Failed;
        }
        if (finding.severity == Severity::Warning) {
            sign = Sign::Warning;
        }
    }
    return sign;
}

} // namespace

PartsModel::PartsModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void PartsModel::set(const LinkShown &shown)
{
    QList<Row> rows;
    for (const LinkPart &part : shown.link.parts) {
        const QString text = shown.link.text.mid(part.from, part.length);
        Row row;
        row.param = part.param;
        row.sign = signOfParam(shown.findings, part.param);
        if (part.param == "base"_L1) {
            row.name = tr("host");
            row.value = QUrl(text).authority();
        } else if (part.param == "fragment"_L1) {
            row.name = text;
            row.value = tr("at the end, where it must be");
        } else if (part.param == "response_type"_L1) {
            continue; // always "code": nothing to read there
        } else {
            row.name = part.param;
            row.value = QUrl::fromPercentEncoding(text.section(u'=', 1).toUtf8());
        }
        rows << row;
    }
    if (rows.size() == m_rows.size()) {
        m_rows = rows;
        if (!rows.isEmpty()) {
            Q_EMIT dataChanged(index(0), index(int(rows.size()) - 1));
        }
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int PartsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PartsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::ToolTipRole:
        return row.value;
    case Qt::AccessibleTextRole:
        return u"%1: %2, %3"_s.arg(row.name, row.value, SignWords::of(row.sign));
    case ParamRole:
        return row.param;
    case ValueRole:
        return row.value;
    case SignRole:
        return static_cast<int>(row.sign);
    case BadRole:
        return row.sign == Sign::Failed;
    default:
        return {};
    }
}

} // namespace wxbind
