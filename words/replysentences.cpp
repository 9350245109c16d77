#include "core/model/findingids.h"
#include "words/findingsentences.h"

#include <QCoreApplication>

#include <array>

namespace wxbind {

namespace {

// clang-format off
constexpr std::array kSentences{
    FindingSentence{finding::ReplyNotJson,
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "Not JSON"),
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "The reply is not JSON; it begins %1."),
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "Look at the raw bytes: a proxy or a login page may have answered.")},
    FindingSentence{finding::ReplyEmpty,
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "Empty reply"),
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "The reply has no body."),
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "Look at the status and the headers; something on the way may have cut it.")},
    FindingSentence{finding::ReplyCut,
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "Cut off"),
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "The reply ends in the middle; it begins %1."),
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "Treat the outcome as unknown. The raw bytes are kept.")},
    FindingSentence{finding::ReplyNotObject,
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "Not an object"),
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "The reply is JSON but not an object; it begins %1."),
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "Look at the raw bytes: this endpoint always answers an object.")},
    FindingSentence{finding::ReplyDuplicateKey,
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "Key twice"),
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "The key %1 comes twice; the reply begins %2."),
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "Do not trust either value.")},
    FindingSentence{finding::ReplyFieldMissing,
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "Field missing"),
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "The field %1 is missing."),
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "Compare the endpoint with the address that was called.")},
    FindingSentence{finding::ReplyFieldType,
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "Field of another type"),
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "The field %1 has a type that cannot be used."),
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "Look at the raw bytes.")},
    FindingSentence{finding::ReplyRepaired,
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "Repaired for reading"),
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "The reply was damaged and was repaired for reading: %1. The raw bytes are kept."),
        ""},
    FindingSentence{finding::ReplySnapshot,
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "Snapshot user"),
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "is_snapshotuser is 1: nickname and openid may be invented."),
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "Do not create or bind a user on it.")},
};
// clang-format on

} // namespace

std::span<const FindingSentence> replySentences()
{
    return kSentences;
}

} // namespace wxbind
