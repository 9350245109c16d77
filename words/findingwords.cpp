#include "words/findingwords.h"

#include "words/findingsentences.h"
#include "words/joinedwords.h"

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

const FindingSentence *sentenceOf(const Finding &finding)
{
    for (const auto sentences :
         {linkSentences(), linkCheckSentences(), callbackSentences(), replySentences()}) {
        for (const FindingSentence &sentence : sentences) {
            if (sentence.id == finding.id) {
                return &sentence;
            }
        }
    }
    return nullptr;
}

/// Puts the user's own values in, all at once, so that a value with a %1 in it stays as it is.
QString filled(const QString &text, const QStringList &args)
{
    if (text.contains("%2"_L1)) {
        return text.arg(args.value(0), args.value(1));
    }
    return text.contains("%1"_L1) ? text.arg(args.value(0)) : text;
}

} // namespace

QString FindingWords::title(const Finding &finding)
{
    const FindingSentence *sentence = sentenceOf(finding);
    return sentence ? filled(tr(sentence->title), finding.args) : finding.id;
}

QString FindingWords::message(const Finding &finding)
{
    const FindingSentence *sentence = sentenceOf(finding);
    QString text = sentence ? filled(tr(sentence->message), finding.args) : finding.id;
    if (!finding.pageError.isEmpty() && !finding.pageError.startsWith("page:"_L1)) {
        text = JoinedWords::sentences(
            text, tr("The user would see page error %1.").arg(finding.pageError));
    }
    return text;
}

QString FindingWords::fix(const Finding &finding)
{
    const FindingSentence *sentence = sentenceOf(finding);
    const bool hasFix = sentence && sentence->fix[0] != 0;
    const QString text = hasFix ? filled(tr(sentence->fix), finding.args) : QString();
    if (finding.fixedValue.isEmpty()) {
        return text;
    }
    return JoinedWords::sentences(text, tr("Change it to %1").arg(finding.fixedValue));
}

} // namespace wxbind
