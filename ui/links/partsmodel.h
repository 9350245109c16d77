#pragma once

#include "ui/links/linkstage.h"
#include "ui/shared/statesign.h"

#include <QAbstractListModel>

namespace wxbind {

/// The parameters of the link, one a row: name, what it means, its sign.
class PartsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        ParamRole = Qt::UserRole, ///< QString, for the colours
        ValueRole,                ///< QString, percent-decoded
        SignRole,                 ///< int of Sign
        BadRole,                  ///< bool
    };

    explicit PartsModel(QObject *parent = nullptr);

    void set(const LinkShown &shown);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        QString param;
        QString name;
        QString value;
        Sign sign = Sign::Done;

        friend bool operator==(const Row &, const Row &) = default;
    };
    QList<Row> m_rows;
};

} // namespace wxbind
