#pragma once

#include "core/base/clock.h"
#include "core/console/attemptdesk.h"

#include <QAbstractListModel>

#include <memory>

namespace wxbind {

/// Sign-ins, newest first, loaded page by page. The newest question wins: a page that was asked for
/// under another filter is dropped.
class AttemptModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        TitleRole = Qt::UserRole, ///< "Code already used"
        SubtitleRole,             ///< who was expected or came, and the errcode
        TimeRole,                 ///< local clock time
        SignRole,                 ///< Sign of the whole
        TrackRole,                ///< QVariantList of five StageState
        IdRole,                   ///< the attempt's number
    };

    AttemptModel(AttemptDesk &desk, const Clock &clock, QObject *parent = nullptr);

    void setQuery(const AttemptQuery &query);
    [[nodiscard]] const AttemptQuery &query() const { return m_query; }
    /// Asks for the first page again and merges it in: rows stay where they are.
    void refresh();
    [[nodiscard]] int rowOf(AttemptId id) const; ///< -1: not loaded
    [[nodiscard]] AttemptId idAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loaded();
    void failed(const wxbind::Error &error);

private:
    void ask(bool merge);
    void append(const QList<AttemptRow> &rows);
    void merge(const QList<AttemptRow> &rows);
    [[nodiscard]] QString subtitle(const AttemptRow &row) const;

    AttemptDesk &m_desk;
    const Clock &m_clock;
    AttemptQuery m_query;
    QList<AttemptRow> m_rows;
    bool m_more = false;
    std::unique_ptr<QObject> m_question;
};

} // namespace wxbind
