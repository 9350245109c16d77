#pragma once

#include "core/console/attemptdesk.h"

#include <QAbstractListModel>
#include <QListView>

namespace wxbind {

/// The newest attempts that began with a link.
class RecentLinksModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        SignRole = Qt::UserRole, ///< int of Sign
        TimeRole,                ///< QString, local
        WhoRole,                 ///< QString
        VerdictRole,             ///< QString
        AttemptRole,             ///< qint64
        LiveRole,                ///< bool: still waiting
    };

    explicit RecentLinksModel(const Clock &clock, QObject *parent = nullptr);

    void set(const QList<AttemptRow> &rows);
    void tick(); ///< the countdowns go on
    void retranslate();
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString verdict(const AttemptRow &row) const;

    const Clock &m_clock;
    QList<AttemptRow> m_rows;
};

class RecentLinks final : public QListView
{
    Q_OBJECT

public:
    explicit RecentLinks(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void attemptAsked(wxbind::AttemptId attempt);
};

} // namespace wxbind
