#pragma once

#include "core/base/result.h"
#include "core/model/diagnosis.h"
#include "core/model/troublecase.h"

#include <QByteArray>

#include <optional>

namespace wxbind {

/// What the closed list says of one cause, in one language.
struct CauseText
{
    QString title;
    QString fix;
    QString nextCheck;
};

/// Says why.
class DiagnosisDesk final
{
public:
    /// Pure and quick: 100 KB of paste take a few dozen milliseconds.
    [[nodiscard]] static Diagnosis diagnose(const TroubleCase &input);
    /// One text as it was pasted.
    [[nodiscard]] static Diagnosis diagnose(const QString &paste);
    /// The file of `diagnose --case`; Invalid with the reason.
    [[nodiscard]] static Result<TroubleCase> readCase(const QByteArray &json);

    /// Empty texts for an id outside the list. `lang`: "zh_CN" or "en".
    [[nodiscard]] static CauseText textOf(const QString &causeId, const QString &lang);
    /// Every id there is, in the order of the list.
    [[nodiscard]] static QStringList causeIds();
};

} // namespace wxbind
