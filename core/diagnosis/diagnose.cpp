#include "core/diagnosis/diagnose.h"

#include "core/diagnosis/causecatalogue.h"
#include "core/diagnosis/extract/collect.h"
#include "core/diagnosis/maskedevidence.h"
#include "core/diagnosis/ranking.h"
#include "core/diagnosis/rules/tables.h"
#include "core/diagnosis/soundness.h"

#include <algorithm>

namespace wxbind::diagnosis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostPossible = 8; ///< where nothing settles it
constexpr qsizetype kFewPossible = 3;  ///< beside a cause that stands
constexpr qsizetype kLongestTimeLine = 12;

QList<NamedCause> judged(const Facts &facts, const EvidenceMask &mask)
{
    const CauseCatalogue &catalogue = CauseCatalogue::of(u"en"_s);
    QList<NamedCause> causes;
    for (const Rule &rule : allRules()) {
        const Opinion opinion = rule.judge(facts);
        const CauseEntry *entry = catalogue.find(rule.id);
        if (opinion.confidence && entry) {
            causes.append({entry->id, entry->family, *opinion.confidence,
                           mask.masked(opinion.evidence), mask.masked(opinion.against)});
        }
    }
    return causes;
}

Diagnosis::Verdict verdictOf(const QList<NamedCause> &causes, const Soundness &soundness)
{
    const bool stands = std::any_of(causes.cbegin(), causes.cend(), [](const NamedCause &cause) {
        return cause.confidence != Confidence::Possible;
    });
    if (stands) {
        return Diagnosis::Verdict::Cause;
    }
    return soundness.errors.isEmpty() && !soundness.sound.isEmpty()
               ? Diagnosis::Verdict::Healthy
               : Diagnosis::Verdict::CannotTell;
}

/// What merely could be is worth naming where nothing else is.
void leaveOutPossible(Diagnosis &diagnosis)
{
    const bool settled =
        std::any_of(diagnosis.causes.cbegin(), diagnosis.causes.cend(),
                    [](const NamedCause &cause) { return cause.confidence == Confidence::Proved; });
    qsizetype room = diagnosis.verdict == Diagnosis::Verdict::CannotTell           ? kMostPossible
                     : diagnosis.verdict == Diagnosis::Verdict::Healthy || settled ? 0
                                                                                   : kFewPossible;
    erase_if(diagnosis.causes, [&room](const NamedCause &cause) {
        return cause.confidence == Confidence::Possible && room-- <= 0;
    });
}

QList<TimeMark> timeLineOf(const Facts &facts, const EvidenceMask &mask)
{
    QList<TimeMark> marks;
    const auto add = [&](const std::optional<Moment> &moment, const Place &place) {
        if (moment && (moment->zoned || facts.input->journal.isEmpty())) {
            marks.append({moment->at, mask.masked(place)});
        }
    };
    for (const CodeUse &use : facts.codeUses.first(qMin(facts.codeUses.size(), kLongestTimeLine))) {
        add(use.moment, use.place);
    }
    for (const Failure &failure :
         facts.failures.first(qMin(facts.failures.size(), kLongestTimeLine))) {
        if (failure.shown) {
            add(failure.moment, failure.place);
        }
    }
    std::stable_sort(marks.begin(), marks.end(),
                     [](const TimeMark &a, const TimeMark &b) { return a.at < b.at; });
    marks.erase(std::unique(marks.begin(), marks.end()), marks.end());
    return marks.size() < 2 ? QList<TimeMark>() : marks.first(qMin(marks.size(), kLongestTimeLine));
}

} // namespace

Diagnosis diagnose(const TroubleCase &input)
{
    const Facts facts = collectFacts(input);
    const EvidenceMask mask(input);
    const Soundness soundness = soundnessOf(facts);
    Diagnosis diagnosis;
    diagnosis.causes = ranked(judged(facts, mask));
    diagnosis.verdict = verdictOf(diagnosis.causes, soundness);
    leaveOutPossible(diagnosis);
    diagnosis.sound = mask.masked(soundness.sound);
    diagnosis.errors = mask.masked(soundness.errors);
    diagnosis.timeLine = timeLineOf(facts, mask);
    return diagnosis;
}

} // namespace wxbind::diagnosis
