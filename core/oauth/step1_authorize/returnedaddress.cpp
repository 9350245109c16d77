#include "core/oauth/step1_authorize/returnedaddress.h"

#include "core/oauth/step1_authorize/rawaddress.h"

#include <algorithm>
#include <array>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kCode = "code"_L1;
constexpr auto kState = "state"_L1;
constexpr auto kRedirectMark = "#wechat_redirect"_L1;
constexpr int kDeepest = 3; ///< addresses in parameters of addresses

/// What WeChat's client adds when a page is passed on; `from` is its own only with these values.
bool isAddedByWeChat(const RawParameter &parameter)
{
    static constexpr std::array kNames{
        "isappinstalled"_L1,   "nsukey"_L1,      "wxshare_count"_L1, "sharer_shareid"_L1,
        "sharer_shareinfo"_L1, "pass_ticket"_L1, "wx_header"_L1,     "sharer_shareinfo_first"_L1,
        "sharer_sharetime"_L1, "mpshare"_L1,     "exportkey"_L1};
    static constexpr std::array kPlaces{"singlemessage"_L1, "groupmessage"_L1, "timeline"_L1,
                                        "message"_L1, "search"_L1};
    const auto is = [](const QString &text) {
        return [&text](QLatin1StringView name) {
            return text == name;
        };
    };
    return std::any_of(kNames.cbegin(), kNames.cend(), is(parameter.name)) ||
           (parameter.name == "from"_L1 &&
            std::any_of(kPlaces.cbegin(), kPlaces.cend(), is(parameter.value)));
}

/// Sorts parameters into code, state and the page's own; answers the own ones as written.
QString sorted(const QList<RawParameter> &parameters, ReturnedAddress &returned)
{
    QStringList raw;
    for (const RawParameter &parameter : parameters) {
        if (parameter.name == kCode) {
            returned.codes.append(parameter.value);
            returned.badCode = returned.badCode || parameter.badEncoding;
        } else if (parameter.name == kState) {
            returned.states.append(parameter.value);
            returned.badCode = returned.badCode || parameter.badEncoding;
        } else if (isAddedByWeChat(parameter)) {
            returned.shared.append(parameter.name);
        } else {
            // Forms write a blank as a plus.
            returned.own.append({parameter.name, QString(parameter.value).replace(u'+', u' ')});
            returned.badEncoding = returned.badEncoding || parameter.badEncoding;
            raw.append(parameter.raw);
        }
    }
    return raw.join(u'&');
}

bool namesCodeOrState(const QList<RawParameter> &parameters)
{
    return std::any_of(parameters.cbegin(), parameters.cend(),
                       [](const RawParameter &p) { return p.name == kCode || p.name == kState; });
}

/// A hash route ("#/home?code=…") keeps its query behind the hash, where no server sees it; some
/// pages write "#/home&code=…".
QString pageFragment(const QString &fragment, ReturnedAddress &returned)
{
    qsizetype mark = fragment.indexOf(u'?');
    if (mark < 0 && fragment.startsWith(u'/')) {
        mark = fragment.indexOf(u'&');
    }
    const QList<RawParameter> parameters = parseRawQuery(QStringView(fragment).mid(mark + 1));
    if (!namesCodeOrState(parameters)) {
        return fragment;
    }
    ReturnedAddress behind;
    const QString own = sorted(parameters, behind);
    if (returned.isEmpty()) {
        returned.codes = behind.codes;
        returned.states = behind.states;
        returned.badCode = behind.badCode;
        returned.inFragment = true;
    }
    returned.own += behind.own;
    returned.shared += behind.shared;
    returned.badEncoding = returned.badEncoding || behind.badEncoding;
    const QString front = fragment.left(qMax<qsizetype>(mark, 0));
    return own.isEmpty() ? front : QString(front + u'?' + own);
}

/// "/cb?shop=1?code=…": whoever built it took the address for one without a query.
QString withOneQuestionMark(QString text)
{
    const qsizetype first = text.indexOf(u'?');
    if (first >= 0 && text.indexOf(u'?', first + 1) > 0) {
        const QString tail = text.mid(first + 1);
        QString mended = tail;
        mended.replace("?code="_L1, "&code="_L1).replace("?state="_L1, "&state="_L1);
        // A route behind the hash has a query of its own.
        const qsizetype hash = tail.indexOf(u'#');
        text = text.left(first + 1) +
               (hash < 0 ? mended : QString(mended.left(hash) + tail.mid(hash)));
    }
    return text;
}

/// Its very separators are encoded, so that it is no address until they are undone.
bool isEncodedWhole(QStringView text)
{
    return !text.contains(u'=') && (text.contains("code%"_L1) || text.contains("state%"_L1)) &&
           (text.contains("%3D"_L1, Qt::CaseInsensitive) ||
            text.contains("%253D"_L1, Qt::CaseInsensitive));
}

bool mayHoldCallback(const QString &value)
{
    return (value.contains("code"_L1) || value.contains("state"_L1)) &&
           (value.contains(u'=') || value.contains("%3D"_L1, Qt::CaseInsensitive));
}

void collect(const QString &text, int encodings, const QString &parameter, int depth,
             QList<ReturnedAddress> &all);

/// Behind the hash of an address whose query has a code stands another one, now and then.
void collectFragment(const QString &text, const ReturnedAddress &outer, const QString &parameter,
                     QList<ReturnedAddress> &all)
{
    const qsizetype hash = text.indexOf(u'#');
    if (outer.codes.isEmpty() || outer.inFragment || hash < 0) {
        return;
    }
    ReturnedAddress behind = readAddress(text.mid(hash));
    if (!behind.codes.isEmpty() && behind.codes.first() != outer.codes.first()) {
        behind.parameter = parameter;
        all.append(std::move(behind));
    }
}

void collect(const QString &text, int encodings, const QString &parameter, int depth,
             QList<ReturnedAddress> &all)
{
    if (isEncodedWhole(text) && depth < kDeepest) {
        collect(percentDecoded(text), encodings + 1, parameter, depth + 1, all);
        return;
    }
    const QString address = withOneQuestionMark(text);
    ReturnedAddress outer = readAddress(address);
    outer.encodings = encodings;
    outer.parameter = parameter;
    all.append(outer);
    if (outer.isLink || depth >= kDeepest) {
        return;
    }
    collectFragment(address, outer, parameter, all);
    for (const auto &[name, value] : std::as_const(outer.own)) {
        if (mayHoldCallback(value)) {
            collect(value, 0, name, depth + 1, all);
        }
    }
}

} // namespace

ReturnedAddress readAddress(QString text)
{
    if (text.endsWith(kRedirectMark)) {
        text.chop(kRedirectMark.size());
    }
    const RawAddress address = parseRawAddress(text);
    ReturnedAddress returned;
    returned.isLink = address.isAuthorizeLink();
    returned.page = address.front;
    if (const QString own = sorted(address.query, returned); !own.isEmpty()) {
        returned.page += u'?' + own;
    }
    if (const QString fragment = pageFragment(address.fragment, returned); !fragment.isEmpty()) {
        returned.page += u'#' + fragment;
    }
    return returned;
}

QList<ReturnedAddress> readPastedAddress(const QString &text)
{
    QList<ReturnedAddress> all;
    collect(text, 0, {}, 0, all);
    return all;
}

} // namespace wxbind
