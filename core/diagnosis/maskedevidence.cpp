#include "core/diagnosis/maskedevidence.h"

#include "core/base/secret.h"

#include <QRegularExpression>

namespace wxbind::diagnosis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongest = 320;
constexpr qsizetype kLearnt = 128 * 1024;

/// Codes and tokens that stand without their names.
QString withoutShapes(const QString &text)
{
    static const QRegularExpression shapes(
        u"(?<![\\w-])(?:\\d{1,3}_[A-Za-z0-9_-]{40,}|0(?=[0-9A-Za-z]{0,30}[A-Z])[0-9A-Za-z]{31}|"
        "[0-9A-Za-z]{32}(?=(?:['\"]|\\s*$)))(?![\\w-])"_s);
    QString plain;
    qsizetype from = 0;
    for (auto it = shapes.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        plain += QStringView(text).mid(from, match.capturedStart() - from);
        plain += maskedText(match.capturedView());
        from = match.capturedEnd();
    }
    return plain + text.mid(from);
}

} // namespace

EvidenceMask::EvidenceMask(const TroubleCase &input)
{
    qsizetype budget = kLearnt;
    for (const QString &paste : input.paste) {
        const QString part = paste.left(budget);
        budget -= part.size();
        m_redaction.learn(part.toUtf8());
    }
}

Evidence EvidenceMask::masked(const Place &place) const
{
    Evidence evidence = place;
    QString words = place.words.trimmed().left(kLongest * 4);
    words = withoutShapes(QString::fromUtf8(m_redaction.masked(words.toUtf8())));
    evidence.words = words.size() > kLongest ? QString(words.left(kLongest) + u'…') : words;
    return evidence;
}

QList<Evidence> EvidenceMask::masked(const QList<Place> &places) const
{
    QList<Evidence> evidence;
    for (const Place &place : places) {
        const Evidence one = masked(place);
        if (!evidence.contains(one)) {
            evidence.append(one);
        }
    }
    return evidence;
}

} // namespace wxbind::diagnosis
