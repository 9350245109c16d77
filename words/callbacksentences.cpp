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
    FindingSentence{finding::CallbackSeveral,
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "Several callbacks"),
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "The text holds %1 different codes; nobody can tell which one is meant."),
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "Choose one, or paste its address alone.")},
    FindingSentence{finding::CallbackJoined,
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "Put together from two lines"),
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "A line end stood inside the address and was taken out."),
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "Compare the end of code and state with the original.")},
    FindingSentence{finding::CallbackEncoded,
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "The whole address was encoded"),
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "Even its separators were percent-encoded (times: %1). That was undone, and nothing else."),
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "Nothing to do. Who passes it on should encode it once, as one value.")},
    FindingSentence{finding::CallbackInParameter,
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "Inside the parameter %1"),
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "The callback stands inside the parameter %1 of another address."),
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "Nothing to do, unless the outer page was meant to spend the code itself.")},
    FindingSentence{finding::CallbackShared,
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "Passed on in WeChat"),
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "WeChat added %1: the page was passed on after its code had come, so the code is probably spent and belongs to whoever passed it on."),
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "Send a new link rather than this address.")},
    FindingSentence{finding::CallbackOld,
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "Older than five minutes"),
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "The code came %1 minutes ago and lives five."),
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "Send a new link. Trying it uses up the link and ends in 42003 or 40029.")},
    FindingSentence{finding::CallbackSeen,
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "Seen before"),
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "This code was seen before (times: %1), first at %2."),
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "Make sure that it is not somebody else's, and that it was not spent elsewhere.")},
    FindingSentence{finding::CallbackSpent,
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "Spent already"),
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "Attempt #%1 brought this code; a code works once."),
        QT_TRANSLATE_NOOP("wxbind::FindingWords", "Look at that attempt, and send a new link.")},
};
// clang-format on

} // namespace

std::span<const FindingSentence> callbackSentences()
{
    return kSentences;
}

} // namespace wxbind
