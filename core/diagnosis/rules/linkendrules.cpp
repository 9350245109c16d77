#include "core/diagnosis/query.h"
#include "core/diagnosis/rules/tables.h"
#include "core/model/findingids.h"

#include <QRegularExpression>

#include <array>

/// Causes of the family "link" that lie in its state and its end.
namespace wxbind::diagnosis {

using namespace Qt::StringLiterals;

namespace {

bool isPlatformLink(const Link &link)
{
    return link.path != Link::Path::Relay;
}

/// The end of a link is shown where the whole of it is: a header, a QR code, a program's text.
bool wholeIsShown(const Facts &facts, const Link &link)
{
    const bool response = link.whole && !link.copied;
    return response || (facts.said("qr-text"_L1) && !link.copied && !link.cut);
}

/// A program that writes the whole link out in one text, and no mark in it.
const Link *programWithoutMark(const Facts &facts)
{
    for (const Link &link : facts.links) {
        const QString &line = link.place.words;
        const qsizetype end = line.indexOf(link.raw) + link.raw.size();
        const bool closed =
            end > 0 && end < line.size() && (line.at(end) == u'"' || line.at(end) == u'\'') &&
            !QRegularExpression(u"^['\"]\\s*[+.,%]"_s).match(line.mid(end)).hasMatch();
        const bool whole = link.address.has(u"scope") && link.address.has(u"response_type");
        const bool elsewhere =
            std::any_of(facts.entries.cbegin(), facts.entries.cend(), [](const Entry &entry) {
                return entry.place.words.contains("wechat_redirect"_L1);
            });
        if (link.ofProgram && closed && whole && !elsewhere && isPlatformLink(link)) {
            return &link;
        }
    }
    return nullptr;
}

Opinion markMissing(const Facts &facts)
{
    Opinion weak;
    for (const Link *link : realLinks(facts)) {
        if (!isPlatformLink(*link) || link->cut) {
            continue;
        }
        if (link->finding(finding::FragmentMisspelt) || link->finding(finding::FragmentEncoded) ||
            link->finding(finding::FragmentInQuery)) {
            return proved({link->place});
        }
        if (!link->finding(finding::FragmentMissing)) {
            continue;
        }
        if (wholeIsShown(facts, *link)) {
            return proved({link->place});
        }
        weak = link->copied ? possible({link->place}) : likely({link->place});
    }
    const Link *program = programWithoutMark(facts);
    return program ? proved({program->place}) : weak;
}

Opinion flagsBehind(const Facts &facts)
{
    for (const Link &link : facts.links) {
        if (link.finding(finding::FragmentFollowed) && isPlatformLink(link) &&
            (!link.ofProgram || link.whole)) {
            return proved({link.place});
        }
    }
    static const QRegularExpression written(
        u"#wechat_redirect[&?](?:forcePopup|forceSnapShot|connect_redirect|state|scope)="_s);
    for (const Entry &entry : facts.entries) {
        if (facts.links.isEmpty() && written.match(entry.place.words).hasMatch()) {
            return likely({entry.place});
        }
    }
    const Place *said = facts.said("flag-appended"_L1);
    return said ? likely({*said}) : silent();
}

Opinion stateTooLong(const Facts &facts)
{
    if (const Place *page = facts.said("page-state-long"_L1)) {
        return proved({*page});
    }
    constexpr qsizetype kLongestState = 128;
    for (const Link *link : realLinks(facts)) {
        if (link->path == Link::Path::OAuth2 &&
            link->value(u"state").toUtf8().size() > kLongestState) {
            return proved({link->place});
        }
    }
    const Place *sealed = facts.said("state-sealed"_L1);
    const Place *page = facts.said("page-state"_L1);
    return sealed && page ? likely({*sealed, *page}) : silent();
}

/// Parameters that links have besides the documented ones.
bool isKnownExtra(const QString &name)
{
    static const QStringList known{u"forcePopup"_s,
                                   u"forceSnapShot"_s,
                                   u"connect_redirect"_s,
                                   u"component_appid"_s,
                                   u"lang"_s,
                                   u"uin"_s,
                                   u"key"_s,
                                   u"pass_ticket"_s,
                                   u"version"_s,
                                   u"devicetype"_s,
                                   u"from"_s,
                                   u"isappinstalled"_s,
                                   u"nettype"_s,
                                   u"style"_s,
                                   u"href"_s,
                                   u"login_type"_s,
                                   u"self_redirect"_s,
                                   u"stylelite"_s,
                                   u"fast_login"_s,
                                   u"sandbox_approve"_s,
                                   u"sandbox_state"_s,
                                   u"appid"_s,
                                   u"redirect_uri"_s,
                                   u"response_type"_s,
                                   u"scope"_s,
                                   u"state"_s,
                                   u"agentid"_s,
                                   u"exportkey"_s,
                                   u"acctmode"_s,
                                   u"wx_header"_s,
                                   u"winzoom"_s};
    return known.contains(name);
}

/// What stands behind state and was meant to be a part of it.
bool stateFellApart(const Link &link)
{
    bool behind = false;
    for (const RawParameter &parameter : link.address.query) {
        if (behind && !isKnownExtra(parameter.name) &&
            !link.finding(finding::ParamMisspelt, parameter.name)) {
            return true;
        }
        behind = parameter.name == "state"_L1;
        if (behind && parameter.raw.mid(6).contains(u'=')) {
            const QString value = parameter.raw.mid(6);
            return &parameter != &link.address.query.last() &&
                   !isKnownExtra((&parameter + 1)->name) && !value.endsWith(u'=');
        }
    }
    const QString &fragment = link.address.fragment;
    const bool last = !link.address.query.isEmpty() && link.address.query.last().name == "state"_L1;
    return last && fragment.contains("#wechat_redirect"_L1) && !fragment.startsWith("wechat_"_L1);
}

/// The state that was sent, in a link or on record, and the returned one cut at such a character.
Opinion cutOnReturn(const Facts &facts)
{
    static const QRegularExpression sent(
        u"(?:sent|send|generated|saved|stored|发出|生成|保存)[^\\n]{0,16}?state[\"']?\\s*(?:=>|[=:"
        u"：])\\s*[\"']?([^\\s\"']{4,})|"
        "state[^\\n]{0,8}?(?:sent|发出|发送)[^\\n]{0,8}?[=:：]\\s*[\"']?([^\\s\"']{4,})"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const Entry &entry : facts.entries) {
        const auto match = sent.match(entry.place.words);
        const QString original = match.captured(match.lastCapturedIndex());
        for (const Returned &back : facts.returned) {
            const QString state = back.states.value(0);
            const bool cut = match.hasMatch() && !state.isEmpty() && original.startsWith(state) &&
                             original.size() > state.size() &&
                             QStringView(u"&#=").contains(original.at(state.size()));
            if (cut) {
                return proved({entry.place, back.place});
            }
        }
    }
    return silent();
}

Opinion stateIllegal(const Facts &facts)
{
    for (const Link *link : realLinks(facts)) {
        if (isPlatformLink(*link) && !link->cut && stateFellApart(*link)) {
            return proved({link->place});
        }
    }
    if (const Opinion cut = cutOnReturn(facts); cut.confidence) {
        return cut;
    }
    const Place *page = anySaid(facts, {"page-state"_L1, "page-noaccess"_L1, "page-state-long"_L1});
    for (const Link *link : realLinks(facts)) {
        const QString state = link->value(u"state");
        const bool odd =
            link->finding(finding::StateIllegal) || link->finding(finding::StateOutsideDocs);
        const bool shorter = std::any_of(
            facts.returned.cbegin(), facts.returned.cend(), [&state](const Returned &back) {
                const QString came = back.states.value(0);
                return !came.isEmpty() && came.size() < state.size() && state.startsWith(came);
            });
        if (odd && (shorter || page)) {
            return likely({link->place});
        }
    }
    const Place *said = facts.said("state-cut"_L1);
    return said ? likely({*said}) : silent();
}

constexpr std::array kLinkEndRules{
    Rule{"missing-wechat-redirect"_L1, markMissing},
    Rule{"flags-after-fragment"_L1, flagsBehind},
    Rule{"state-too-long"_L1, stateTooLong},
    Rule{"state-illegal-char"_L1, stateIllegal},
};

} // namespace

std::span<const Rule> linkEndRules()
{
    return kLinkEndRules;
}

} // namespace wxbind::diagnosis
