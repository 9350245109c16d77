#include "core/diagnosis/extract/collect.h"

#include "core/diagnosis/extract/addresses.h"
#include "core/diagnosis/extract/codes.h"
#include "core/diagnosis/extract/entries.h"
#include "core/diagnosis/extract/failures.h"
#include "core/diagnosis/extract/journal.h"
#include "core/diagnosis/extract/people.h"
#include "core/diagnosis/extract/phrases.h"
#include "core/diagnosis/extract/replies.h"
#include "core/diagnosis/extract/settings.h"
#include "core/diagnosis/extract/tokens.h"

namespace wxbind::diagnosis {

using namespace Qt::StringLiterals;

namespace {

/// The entry that each line belongs to.
QList<int> entryOfLines(const PasteText &text, const QList<Entry> &entries, int first)
{
    QList<int> at;
    int entry = -1;
    for (const int line : text.lineOf) {
        while (entry + 1 < entries.size() && entries.at(entry + 1).place.line <= line) {
            ++entry;
        }
        at.append(entry < 0 ? -1 : first + entry);
    }
    return at;
}

void readPaste(const QString &paste, int index, Facts &facts)
{
    const PasteText text = readablePaste(paste);
    const QList<Entry> entries = entriesOf(text, index);
    const QList<int> entryAt = entryOfLines(text, entries, int(facts.entries.size()));
    facts.entries.append(entries);
    readAddresses(text, index, entryAt, facts);
    readReplies(text, index, entryAt, facts);
}

bool touchesWeChat(const Facts &facts)
{
    const bool aNumber = facts.said("token-word"_L1) && !facts.failures.isEmpty();
    return !facts.links.isEmpty() || !facts.calls.isEmpty() || facts.said("wechat"_L1) || aNumber ||
           facts.input->account || !facts.input->journal.isEmpty() ||
           !facts.input->bindings.isEmpty();
}

} // namespace

Facts collectFacts(const TroubleCase &input)
{
    Facts facts;
    facts.input = &input;
    for (int i = 0; i < input.paste.size(); ++i) {
        readPaste(input.paste.at(i), i, facts);
    }
    PhraseBook::shared().findIn(facts.entries, facts.spoken);
    readFailures(facts);
    facts.aboutWeChat = touchesWeChat(facts);
    readSettings(facts);
    readTokens(facts);
    readPeople(facts);
    readJournal(facts);
    readCodeUses(facts);
    return facts;
}

} // namespace wxbind::diagnosis
