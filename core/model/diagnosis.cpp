#include "core/model/diagnosis.h"

#include "core/model/names.h"

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr NameTable<Diagnosis::Verdict, 3> kVerdicts{{
    {Diagnosis::Verdict::Cause, "cause"_L1},
    {Diagnosis::Verdict::Healthy, "healthy"_L1},
    {Diagnosis::Verdict::CannotTell, "cannot-tell"_L1},
}};

constexpr NameTable<Confidence, 3> kConfidences{{
    {Confidence::Proved, "proved"_L1},
    {Confidence::Likely, "likely"_L1},
    {Confidence::Possible, "possible"_L1},
}};

constexpr NameTable<Evidence::Source, 4> kEvidenceSources{{
    {Evidence::Source::Paste, "paste"_L1},
    {Evidence::Source::Account, "account"_L1},
    {Evidence::Source::Journal, "journal"_L1},
    {Evidence::Source::Binding, "binding"_L1},
}};

} // namespace

QString verdictName(Diagnosis::Verdict verdict)
{
    return nameIn(kVerdicts, verdict);
}

QString confidenceName(Confidence confidence)
{
    return nameIn(kConfidences, confidence);
}

QString evidenceSourceName(Evidence::Source source)
{
    return nameIn(kEvidenceSources, source);
}

} // namespace wxbind
