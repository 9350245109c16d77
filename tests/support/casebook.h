#pragma once

#include "core/diagnosis/casefile.h"
#include "core/diagnosis/diagnose.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace wxbind::test {

using namespace Qt::StringLiterals;

/// A report with the answer that is right: tests/data/cases, one file a report, or one line a case.
struct BookCase
{
    QString id;
    TroubleCase input;
    QString family;
    QString verdict;
    QStringList top;
    QStringList accept;
    QStringList mustNotProve;
    QStringList canProve;
};

inline QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &text : value.toArray()) {
        texts.append(text.toString());
    }
    return texts;
}

inline BookCase bookCase(const QByteArray &json)
{
    const auto read = diagnosis::readCase(json);
    const QJsonObject expect = QJsonDocument::fromJson(json).object().value("expect"_L1).toObject();
    return {read ? read->id : QString::fromUtf8(json.left(60)),
            read.value_or(TroubleCase()),
            expect.value("family"_L1).toString(),
            read ? expect.value("verdict"_L1).toString() : u"unreadable"_s,
            textsOf(expect.value("top"_L1)),
            textsOf(expect.value("accept_in_list"_L1)),
            textsOf(expect.value("must_not_prove"_L1)),
            textsOf(expect.value("can_prove"_L1))};
}

/// All cases below `folder`: *.json hold one, *.jsonl one a line.
inline QList<BookCase> casesIn(const QString &folder)
{
    QList<BookCase> cases;
    const QDir dir(QStringLiteral(WXBIND_TEST_DATA) + u"/cases/"_s + folder);
    for (const QString &name :
         dir.entryList({u"*.json"_s, u"*.jsonl"_s}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        const QByteArray all = file.readAll();
        for (const QByteArray &one :
             name.endsWith("l"_L1) ? all.split('\n') : QByteArrayList{all}) {
            if (!one.trimmed().isEmpty()) {
                cases.append(bookCase(one));
            }
        }
    }
    return cases;
}

inline QStringList idsOf(const Diagnosis &diagnosis, Confidence confidence)
{
    QStringList ids;
    for (const NamedCause &cause : diagnosis.causes) {
        if (cause.confidence == confidence) {
            ids.append(cause.id);
        }
    }
    return ids;
}

/// What is wrong with an answer; empty when it is right.
inline QStringList faultsOf(const BookCase &expected, const Diagnosis &answer)
{
    QStringList faults;
    if (verdictName(answer.verdict) != expected.verdict) {
        faults.append(u"verdict %1, not %2"_s.arg(verdictName(answer.verdict), expected.verdict));
    }
    const QString first = answer.causes.isEmpty() ? QString() : answer.causes.first().id;
    if (!expected.top.isEmpty() && !expected.top.contains(first)) {
        faults.append(u"first is '%1', not %2"_s.arg(first, expected.top.join(u" or "_s)));
    }
    for (const QString &id : idsOf(answer, Confidence::Proved)) {
        if (!expected.canProve.contains(id)) {
            faults.append(u"proves "_s + id);
        }
    }
    const QStringList fair = expected.top + expected.accept + expected.canProve;
    for (const QString &id : idsOf(answer, Confidence::Likely)) {
        if (!fair.contains(id)) {
            faults.append(u"names "_s + id);
        }
    }
    return faults;
}

} // namespace wxbind::test
