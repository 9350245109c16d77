#include "words/codewords.h"

#include "words/attemptwords.h"
#include "words/joinedwords.h"

#include <QDateTime>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

QString momentOf(Msecs at)
{
    return QDateTime::fromMSecsSinceEpoch(at).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

} // namespace

QString CodeWords::source(CodeSource source)
{
    switch (source) {
    case CodeSource::Paste:
        return tr("pasted");
    case CodeSource::Listener:
        return tr("caught by the listener");
    case CodeSource::Picture:
        return tr("from a picture");
    case CodeSource::CommandLine:
        return tr("from the command line");
    }
    Q_UNREACHABLE();
}

QString CodeWords::story(const CodeHistory &history)
{
    QString told;
    const auto tell = [&told](const QString &sentence) {
        told = JoinedWords::sentences(told, sentence);
    };
    if (history.seen) {
        const SeenCode &seen = *history.seen;
        tell(tr("First seen %1, %2, by %3.")
                 .arg(momentOf(seen.first.at), source(seen.first.source), seen.first.operatorName));
        if (seen.times > 1) {
            tell(
                tr("Seen %n times, last %1, %2, by %3.", nullptr, seen.times)
                    .arg(momentOf(seen.last.at), source(seen.last.source), seen.last.operatorName));
        }
    }
    if (!history.attempts.isEmpty()) {
        const Attempt &attempt = history.attempts.first();
        tell(tr("Attempt #%1 took it: %2.")
                 .arg(QString::number(attempt.id.number()), AttemptWords::title(attempt)));
    }
    return told;
}

} // namespace wxbind
