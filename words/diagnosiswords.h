#pragma once

#include "core/model/diagnosis.h"

#include <QCoreApplication>

namespace wxbind {

/// The sentences around a diagnosis. Titles, fixes and checks of causes come from the closed list.
class DiagnosisWords final
{
    Q_DECLARE_TR_FUNCTIONS(wxbind::DiagnosisWords)

public:
    [[nodiscard]] static QString verdict(Diagnosis::Verdict verdict);
    [[nodiscard]] static QString confidence(Confidence confidence);
    /// "paste 2, line 3", "record 1 of the journal"
    [[nodiscard]] static QString source(const Evidence &evidence);
    /// What happened, what shows it and what would settle it, in at most three sentences. `title`
    /// and `nextCheck` are those of the first cause; empty without one.
    [[nodiscard]] static QString story(const Diagnosis &diagnosis, const QString &title,
                                       const QString &nextCheck);
    /// The cheapest thing to look at next.
    [[nodiscard]] static QString nextStep(const Diagnosis &diagnosis, const QString &nextCheck);
};

} // namespace wxbind
