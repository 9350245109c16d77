#include "words/diagnosiswords.h"

namespace wxbind {

QString DiagnosisWords::verdict(Diagnosis::Verdict verdict)
{
    switch (verdict) {
    case Diagnosis::Verdict::Cause:
        return tr("A cause was found.");
    case Diagnosis::Verdict::Healthy:
        return tr("What is shown works.");
    case Diagnosis::Verdict::CannotTell:
        return tr("This does not tell.");
    }
    Q_UNREACHABLE();
}

QString DiagnosisWords::confidence(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Proved:
        return tr("proved");
    case Confidence::Likely:
        return tr("likely");
    case Confidence::Possible:
        return tr("possible");
    }
    Q_UNREACHABLE();
}

QString DiagnosisWords::source(const Evidence &evidence)
{
    const int number = evidence.index + 1;
    switch (evidence.source) {
    case Evidence::Source::Paste:
        return tr("paste %1, line %2").arg(number).arg(evidence.line);
    case Evidence::Source::Account:
        return tr("settings of the account");
    case Evidence::Source::Journal:
        return tr("journal, record %1").arg(number);
    case Evidence::Source::Binding:
        return tr("bindings, row %1").arg(number);
    }
    Q_UNREACHABLE();
}

QString DiagnosisWords::story(const Diagnosis &diagnosis, const QString &title,
                              const QString &nextCheck)
{
    switch (diagnosis.verdict) {
    case Diagnosis::Verdict::Healthy:
        return tr("What is shown works, and nothing in it speaks for a fault.");
    case Diagnosis::Verdict::CannotTell:
        return title.isEmpty()
                   ? tr("Nothing here settles it. %1").arg(nextStep(diagnosis, nextCheck))
                   : tr("Nothing here settles it. It could be: %1. %2")
                         .arg(title, nextStep(diagnosis, nextCheck));
    case Diagnosis::Verdict::Cause:
        break;
    }
    const NamedCause &first = diagnosis.causes.first();
    const QString shows = first.evidence.isEmpty() ? QString() : source(first.evidence.first());
    if (first.confidence == Confidence::Proved) {
        return tr("%1. That is proved by %2.").arg(title, shows);
    }
    return tr("Probably: %1. %2 speaks for it, but does not prove it. %3")
        .arg(title, shows, nextCheck);
}

QString DiagnosisWords::nextStep(const Diagnosis &diagnosis, const QString &nextCheck)
{
    if (diagnosis.verdict == Diagnosis::Verdict::Healthy) {
        return {};
    }
    return nextCheck.isEmpty() ? tr("Paste the link, the callback address, the whole reply or the "
                                    "log lines around the moment it failed.")
                               : nextCheck;
}

} // namespace wxbind
