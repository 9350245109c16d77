#pragma once

#include "core/diagnosis/facts.h"
#include "core/http/redaction.h"

namespace wxbind::diagnosis {

/// Turns places into evidence that may be shown: secrets masked by their names and, once known, by
/// their values, codes and tokens by their shape; long words cut.
class EvidenceMask final
{
public:
    explicit EvidenceMask(const TroubleCase &input);

    [[nodiscard]] Evidence masked(const Place &place) const;
    [[nodiscard]] QList<Evidence> masked(const QList<Place> &places) const;

private:
    Redaction m_redaction;
};

} // namespace wxbind::diagnosis
