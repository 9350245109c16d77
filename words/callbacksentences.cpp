#include "core/model/findingids.h"
#include "words/findingsentences.h"

#include <QCoreApplication>

#include <array>

namespace wxbind {

namespace {

// clang-format off
constexpr std::array kSentences{
    FindingSentence{finding::CallbackEmpty,
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "Nothing to read"),
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "There is no text."),
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "Paste the address, its query or the code.")},
    FindingSentence{finding::CallbackNoCode,
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "No code"),
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "There is no code in it."),
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "Paste the whole address the browser came back with.")},
    FindingSentence{finding::CallbackRefused,
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "Refused by the user"),
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "The user refused: there is a state but no code."),
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "Ask the user; if they want to sign in, send a new link.")},
    FindingSentence{finding::CallbackNoState,
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "No state came back"),
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "There is no state, so nobody can tell which link this code belongs to."),
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "Paste the whole address instead of the code alone.")},
    FindingSentence{finding::CallbackStateDiffers,
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "Another state"),
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "The state is not the one that was sent: another link, or changed on the way."),
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "Do not use this callback. Send a new link.")},
    FindingSentence{finding::CallbackRepeated,
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "%1 stands there twice"),
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "The parameter %1 comes more than once."),
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "Find out who adds it. Where the values differ, no value is used.")},
    FindingSentence{finding::CallbackInFragment,
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "Code behind the hash"),
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "code and state stand behind the hash sign, where a server does not see them."),
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "Use a redirect address without a hash route.")},
    FindingSentence{finding::CallbackBadEncoding,
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "Broken encoding"),
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "A parameter has a broken percent sequence, was encoded twice, or is not UTF-8."),
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "Copy the address again from the browser or the log.")},
    FindingSentence{finding::CallbackIsLink,
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "This is a link"),
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "This is an authorize link, not the address the user came back to."),
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "Open it in WeChat, and paste the address that comes back.")},
};
// clang-format on

} // namespace

std::span<const FindingSentence> callbackSentences()
{
    return kSentences;
}

} // namespace wxbind
