#pragma once

#include "ui/attempts/attemptmodel.h"

namespace wxbind {

/// Issued links, newest first: how each ended, and what it was made for.
class LinkBookModel final : public AttemptModel
{
    Q_OBJECT

public:
    using AttemptModel::AttemptModel;

protected:
    [[nodiscard]] QStringList subtitleParts(const AttemptRow &row) const override;
};

} // namespace wxbind
