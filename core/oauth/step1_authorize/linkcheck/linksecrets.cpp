#include "core/oauth/step1_authorize/linkcheck/linksecrets.h"

#include "core/base/secret.h"
#include "core/oauth/apiaddress.h"
#include "core/oauth/step1_authorize/linkcheck/linknames.h"

#include <algorithm>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostLayers = 4;
constexpr qsizetype kMostSecrets = 12;
/// Shorter ones are masked where they stand; elsewhere the same letters are something else.
constexpr qsizetype kShortestSecret = 6;

bool isClientName(QStringView name)
{
    return name == "uin"_L1 || name == "pass_ticket"_L1;
}

/// Inside the address of a site, key and code may be its own.
bool isSecretAnywhere(QStringView name)
{
    return isSecretName(name) && name != "key"_L1 && name != "code"_L1 && name != "ticket"_L1;
}

bool isMark(QChar c)
{
    return c == u'&' || c == u'?' || c == u'#' || c == u';';
}

struct Named
{
    QStringView name;
    QStringView value;
};

QList<Named> namedValues(QStringView text)
{
    QList<Named> all;
    auto from = text.cbegin();
    while (from != text.cend()) {
        const auto to = std::find_if(from, text.cend(), isMark);
        const QStringView piece(from, to);
        if (const qsizetype equals = piece.indexOf(u'='); equals > 0) {
            all.append(Named{piece.left(equals), piece.mid(equals + 1)});
        }
        from = to == text.cend() ? to : to + 1;
    }
    return all;
}

bool hasClientName(const QList<Named> &values)
{
    return std::any_of(values.cbegin(), values.cend(),
                       [](const Named &one) { return isClientName(one.name); });
}

} // namespace

QStringList sessionKeysIn(const QString &address)
{
    const QList<Named> values = namedValues(address);
    QStringList names;
    for (const Named &one : hasClientName(values) ? values : QList<Named>()) {
        if (isClientName(one.name) || one.name == "key"_L1) {
            names.append(one.name.toString());
        }
    }
    names.removeDuplicates();
    return names;
}

QString withoutSessionKeys(const QString &address)
{
    const QStringList names = sessionKeysIn(address);
    const qsizetype mark = address.indexOf(u'?');
    if (names.isEmpty() || mark < 0) {
        return address;
    }
    const qsizetype hash = address.indexOf(u'#', mark);
    const qsizetype end = hash < 0 ? address.size() : hash;
    QStringList kept = address.mid(mark + 1, end - mark - 1).split(u'&');
    kept.removeIf(
        [&names](const QString &pair) { return names.contains(pair.section(u'=', 0, 0)); });
    const QString query = kept.isEmpty() ? QString() : QString(u'?' + kept.join(u'&'));
    return address.left(mark) + query + address.mid(end);
}

LinkMask::LinkMask(const QString &link)
{
    QString text = link;
    for (int round = 0; round < kMostLayers; ++round) {
        const QList<Named> values = namedValues(text);
        const bool client = hasClientName(values);
        for (const Named &one : values) {
            const bool secret =
                round == 0 || client ? isSecretName(one.name) : isSecretAnywhere(one.name);
            const QString value = one.value.toString();
            if (secret && value.size() >= kShortestSecret && !m_values.contains(value)) {
                m_values.append(value);
            }
            if (m_values.size() > kMostSecrets) {
                m_tooMany = true;
                return;
            }
        }
        bool bad = false;
        QString decoded = decodedOnce(text, bad);
        if (decoded == text) {
            break;
        }
        text = std::move(decoded);
    }
    for (qsizetype i = m_values.size() - 1; i >= 0; --i) {
        const QString once = percentEncoded(m_values.at(i));
        m_values << once << percentEncoded(once);
    }
    m_values.removeDuplicates();
    // A longer one may have a shorter one in it.
    std::sort(m_values.begin(), m_values.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
}

QString LinkMask::masked(const QString &text) const
{
    if (m_tooMany) {
        return maskedText(text);
    }
    QString shown = text;
    for (const QString &value : m_values) {
        shown.replace(value, maskedText(value), Qt::CaseInsensitive);
    }
    return shown;
}

} // namespace wxbind
