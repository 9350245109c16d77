#include "core/model/findingids.h"
#include "core/oauth/step1_authorize/linkcheck/linkcase.h"

namespace wxbind {

using namespace Qt::StringLiterals;

void judgeCarrier(LinkCase &link)
{
    const FoundLink &found = link.found;
    const std::pair<bool, QLatin1StringView> escapes[] = {
        {found.hasBlanks, finding::LinkHasBlanks},
        {found.htmlEscaped, finding::LinkHtmlEscaped},
        {found.jsonEscaped, finding::LinkJsonEscaped},
        {found.fullWidth, finding::LinkFullWidth},
        {found.encoded, finding::LinkEncoded},
    };
    for (const auto &[stands, id] : escapes) {
        if (stands) {
            // Cut or spelt differently, it no longer is what the platform compares it with.
            link.say(id, Severity::Error, {}, u"page:noaccess"_s);
        }
    }
    if (found.inText) {
        link.say(finding::LinkInText, Severity::Warning, {}, {});
    }
    if (found.others > 0) {
        link.say(finding::LinkSeveral, Severity::Info, {}, {}, {QString::number(found.others)});
    }
}

} // namespace wxbind
