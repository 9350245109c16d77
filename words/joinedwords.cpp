#include "words/joinedwords.h"

namespace wxbind {

QString JoinedWords::sentences(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty()) {
        return first + second;
    }
    //: Two whole sentences.
    return tr("%1 %2").arg(first, second);
}

QString JoinedWords::withDetail(const QString &sentence, const QString &detail)
{
    //: A whole sentence, then technical words.
    return detail.isEmpty() ? sentence : tr("%1 (%2)").arg(sentence, detail);
}

QString JoinedWords::named(const QString &name, const QString &what)
{
    return tr("%1: %2").arg(name, what);
}

QString JoinedWords::list(const QStringList &items)
{
    //: Between the parts of a list.
    return items.join(tr(", "));
}

QString JoinedWords::clauses(const QStringList &items)
{
    //: Between parts that have commas of their own.
    return items.join(tr("; "));
}

} // namespace wxbind
