#include "core/diagnosis/soundness.h"

#include "core/diagnosis/extract/people.h"
#include "core/diagnosis/query.h"

#include <QRegularExpression>

namespace wxbind::diagnosis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMost = 8;

bool isSoundReply(const Reply &reply)
{
    const bool failed = reply.fields.contains("errcode"_L1) &&
                        reply.fields.value("errcode"_L1).toVariant().toInt() != 0;
    const bool ok = reply.fields.value("errmsg"_L1).toString() == "ok"_L1;
    return !failed && (!reply.endpoint.isEmpty() || ok);
}

bool isSoundLink(const Link &link)
{
    return link.path != Link::Path::Relay && isAppId(link.appId()) && link.target &&
           isScope(link.value(u"scope")) && link.value(u"response_type") == "code"_L1;
}

void addErrors(const Facts &facts, QList<Place> &errors)
{
    for (const Failure &failure : facts.failures) {
        const bool told = failure.shown || failure.foreign || facts.aboutWeChat;
        if (told && errors.size() < kMost) {
            errors.append(failure.place);
        }
    }
    if (const Place *page = anyPageError(facts)) {
        errors.append(*page);
    }
    static const QRegularExpression pattern(
        u"Exception\\b|\"error\"\\s*:|\\bTraceback\\b|\\bERROR\\b|\\bFATAL\\b|cURL error|SQLSTATE|"
        "\\bpanic:|\\bUncaught\\b|Undefined (?:index|variable)"_s);
    for (const Entry &entry : facts.entries) {
        if (errors.size() < kMost && !entry.code && pattern.match(entry.place.words).hasMatch()) {
            errors.append(entry.place);
        }
    }
}

void addSound(const Facts &facts, QList<Place> &sound)
{
    for (const Reply &reply : facts.replies) {
        if (sound.size() < kMost && isSoundReply(reply)) {
            sound.append(reply.place);
        }
    }
    for (const Link *link : realLinks(facts)) {
        if (sound.size() < kMost && isSoundLink(*link)) {
            sound.append(link->place);
        }
    }
    for (const Returned &back : facts.returned) {
        const bool whole =
            back.codes.size() == 1 && back.codes.first().size() == 32 && back.states.size() == 1;
        if (sound.size() < kMost && whole) {
            sound.append(back.place);
        }
    }
    for (const Binding &binding : facts.bindings) {
        if (sound.size() < kMost && isWholeOpenId(binding.row.openId.value_or(QString()))) {
            sound.append(binding.place);
        }
    }
    for (int i = 0; i < facts.input->journal.size(); ++i) {
        const TroubleCase::Record &record = facts.input->journal.at(i);
        if (sound.size() < kMost && record.httpStatus && record.errcode.value_or(0) == 0) {
            sound.append({Evidence::Source::Journal, i, 0, record.kind + u' ' + record.endpoint});
        }
    }
}

} // namespace

Soundness soundnessOf(const Facts &facts)
{
    Soundness soundness;
    addErrors(facts, soundness.errors);
    addSound(facts, soundness.sound);
    return soundness;
}

} // namespace wxbind::diagnosis
