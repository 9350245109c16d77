#include "core/model/findingids.h"
#include "words/findingsentences.h"

#include <QCoreApplication>

#include <array>

namespace wxbind {

namespace {

// clang-format off
constexpr std::array kBatchSentences{
    FindingSentence{finding::BatchNotUtf8,
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "Not UTF-8"),
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "Line %1 holds bytes that are not UTF-8."),
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "Save the table as CSV UTF-8.")},
    FindingSentence{finding::BatchStateRepeated,
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "State used twice"),
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "The state stands in line %1 too. Each link needs its own."),
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "Leave the state out: the program makes 32 random hex digits.")},
    FindingSentence{finding::BatchStateIssued,
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "State issued before"),
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "A link with the state %1 was made before."),
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "Leave the state out: the program makes 32 random hex digits.")},
    FindingSentence{finding::BatchPersonUnknown,
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "Expected person not found"),
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "%1 is no one person here."),
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "Write a user id, an openid or a unionid of somebody who is bound.")},
};
// clang-format on

} // namespace

std::span<const FindingSentence> batchSentences()
{
    return kBatchSentences;
}

} // namespace wxbind
