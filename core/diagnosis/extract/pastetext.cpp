#include "core/diagnosis/extract/pastetext.h"

#include "core/oauth/step1_authorize/plaintext.h"
#include "core/oauth/step1_authorize/wrappedlines.h"

#include <array>
#include <utility>

namespace wxbind::diagnosis {

using namespace Qt::StringLiterals;

namespace {

QString withoutEntities(QString text)
{
    if (!text.contains(u'&')) {
        return text;
    }
    static const std::array<std::pair<QString, QString>, 11> entities{{
        {u"&quot;"_s, u"\""_s},
        {u"&#34;"_s, u"\""_s},
        {u"&#39;"_s, u"'"_s},
        {u"&#039;"_s, u"'"_s},
        {u"&#x27;"_s, u"'"_s},
        {u"&apos;"_s, u"'"_s},
        {u"&lt;"_s, u"<"_s},
        {u"&gt;"_s, u">"_s},
        {u"&nbsp;"_s, u" "_s},
        {u"&#x2F;"_s, u"/"_s},
        {u"&amp;"_s, u"&"_s},
    }};
    for (const auto &[entity, plain] : entities) {
        text.replace(entity, plain);
    }
    return text;
}

/// The stretches that were taken out of the paste where an address went on behind a line end.
struct Gap
{
    qsizetype from = 0;
    qsizetype to = 0;
};

QList<Gap> gapsOf(const Unwrapped &joined)
{
    QList<Gap> gaps;
    const QList<qsizetype> &origin = joined.plain.origin;
    for (const qsizetype joint : joined.joints) {
        if (joint > 0 && joint < origin.size()) {
            gaps.append({origin.at(joint - 1) + 1, origin.at(joint)});
        }
    }
    return gaps;
}

} // namespace

PasteText readablePaste(const QString &pasted)
{
    QString paste = pasted;
    paste.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    const QList<Gap> gaps = gapsOf(unwrapped(plainTextOf(paste)));
    PasteText text;
    QString line;
    int number = 1;
    int begun = 1;
    qsizetype gap = 0;
    for (qsizetype i = 0; i <= paste.size(); ++i) {
        while (gap < gaps.size() && gaps.at(gap).to <= i) {
            ++gap;
        }
        const bool end = i == paste.size();
        const bool lineEnd = !end && paste.at(i) == u'\n';
        number += lineEnd ? 1 : 0;
        if (!end && gap < gaps.size() && i >= gaps.at(gap).from) {
            continue;
        }
        if (end || lineEnd) {
            text.lines.append(withoutEntities(line));
            text.lineOf.append(begun);
            line.clear();
            begun = number;
        } else {
            line += paste.at(i);
        }
    }
    return text;
}

QString withoutEscapes(const QString &text)
{
    if (!text.contains(u'\\')) {
        return text;
    }
    QString plain = text;
    return plain.replace("\\u0026"_L1, "&"_L1)
        .replace("\\/"_L1, "/"_L1)
        .replace("\\\""_L1, "\""_L1);
}

} // namespace wxbind::diagnosis
