#include "core/console/diagnosisdesk.h"

#include "core/diagnosis/casefile.h"
#include "core/diagnosis/causecatalogue.h"
#include "core/diagnosis/diagnose.h"

namespace wxbind {

Diagnosis DiagnosisDesk::diagnose(const TroubleCase &input)
{
    return diagnosis::diagnose(input);
}

Diagnosis DiagnosisDesk::diagnose(const QString &paste)
{
    TroubleCase input;
    input.paste.append(paste);
    return diagnosis::diagnose(input);
}

Result<TroubleCase> DiagnosisDesk::readCase(const QByteArray &json)
{
    return diagnosis::readCase(json);
}

CauseText DiagnosisDesk::textOf(const QString &causeId, const QString &lang)
{
    const auto *entry = diagnosis::CauseCatalogue::of(lang).find(causeId);
    return entry ? CauseText{entry->title, entry->fix, entry->nextCheck} : CauseText();
}

QStringList DiagnosisDesk::causeIds()
{
    QStringList ids;
    for (const auto &entry : diagnosis::CauseCatalogue::of(QStringLiteral("en")).entries()) {
        ids.append(entry.id);
    }
    return ids;
}

} // namespace wxbind
