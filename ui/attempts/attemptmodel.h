#pragma once

#include "core/base/clock.h"
#include "core/console/attemptdesk.h"
#include "ui/shared/pagedrows.h"

namespace wxbind {

using AttemptPage = RowPage<AttemptRow, AttemptId>;

/// Sign-ins, newest first, loaded page by page.
class AttemptModel : public PagedRows<AttemptQuery, AttemptPage, AttemptId>
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

    [[nodiscard]] int rowOf(AttemptId id) const; ///< -1: not loaded
    [[nodiscard]] AttemptId idAt(int row) const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    /// What the second line of a row tells.
    [[nodiscard]] virtual QStringList subtitleParts(const AttemptRow &row) const;

private:
    [[nodiscard]] Async<AttemptPage> load(AttemptQuery query, const AttemptId &after) override;
    [[nodiscard]] AttemptId keyOf(const AttemptRow &row) const override;
    [[nodiscard]] bool same(const AttemptRow &a, const AttemptRow &b) const override;
    void took(const AttemptPage &, Question) override {}

    AttemptDesk &m_desk;
    const Clock &m_clock;
};

} // namespace wxbind
