#include "core/oauth/step1_authorize/parameterdump.h"

#include "core/oauth/step1_authorize/pastedtext.h"

#include <QRegularExpression>

#include <algorithm>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kIssuedLength = 32;
constexpr qsizetype kShortestDumped = 16; ///< beside a state
constexpr qsizetype kNear = 400;          ///< print_r and var_dump take a line for each

struct DumpedValue
{
    bool isCode = false;
    QString value;
    qsizetype from = 0;
    qsizetype end = 0;
};

bool hasAny(QStringView text, bool (QChar::*is)() const)
{
    return std::any_of(text.cbegin(), text.cend(), [is](QChar c) { return (c.*is)(); });
}

QList<DumpedValue> valuesIn(const QString &plain)
{
    static const QRegularExpression value(
        u"(?<![A-Za-z0-9_.%&?/-])[\"'\\[]{0,3}(code|state)[\"'\\]]{0,3}[ \\t]{0,8}"
        "(?:=>|[:=])\\s{0,8}(?:string\\(\\d{1,4}\\)\\s{0,8})?\\[?[\"']?"
        "([A-Za-z0-9_-]{1,512})(?![A-Za-z0-9_%-])"_s);
    QList<DumpedValue> values;
    auto matches = value.globalMatch(plain);
    while (matches.hasNext()) {
        const auto match = matches.next();
        values.append({match.capturedView(1) == "code"_L1, match.captured(2),
                       match.capturedStart(1), match.capturedEnd(2)});
    }
    return values;
}

/// The state that was written beside the code: behind it, else before it.
const DumpedValue *stateBeside(const QList<DumpedValue> &values, qsizetype index)
{
    const DumpedValue &code = values.at(index);
    if (index + 1 < values.size()) {
        const DumpedValue &next = values.at(index + 1);
        if (!next.isCode && next.from - code.end <= kNear) {
            return &next;
        }
    }
    if (index > 0) {
        const DumpedValue &before = values.at(index - 1);
        if (!before.isCode && code.from - before.end <= kNear) {
            return &before;
        }
    }
    return nullptr;
}

bool mayBeDumpedCode(QStringView code, const DumpedValue *state)
{
    return looksIssued(code) || (state && code.size() >= kShortestDumped &&
                                 hasAny(code, &QChar::isDigit) && hasAny(code, &QChar::isLower));
}

} // namespace

QList<DumpedCode> dumpedCodesIn(const QString &plain)
{
    QList<DumpedCode> codes;
    const QList<DumpedValue> values = valuesIn(plain);
    for (qsizetype i = 0; i < values.size(); ++i) {
        const DumpedValue &code = values.at(i);
        const DumpedValue *state = code.isCode ? stateBeside(values, i) : nullptr;
        if (code.isCode && mayBeDumpedCode(code.value, state)) {
            codes.append(
                {code.value, state ? state->value : QString(), code.from, code.end - code.from});
        }
    }
    return codes;
}

bool looksIssued(QStringView text)
{
    return text.size() == kIssuedLength && looksLikeCode(text) && hasAny(text, &QChar::isDigit) &&
           hasAny(text, &QChar::isUpper) && (text.front() == u'0' || hasAny(text, &QChar::isLower));
}

} // namespace wxbind
