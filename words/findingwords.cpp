#include "words/findingwords.h"

#include "words/findingsentences.h"
#include "words/joinedwords.h"

#include <QHash>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

const FindingSentence *sentenceOf(const Finding &finding)
{
    for (const auto sentences : {linkSentences(), linkCheckSentences(), batchSentences(),
                                 callbackSentences(), replySentences()}) {
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

/// What a page without a number says, word for word; one says it in its own sentence.
QString pageText(const QString &pageError)
{
    static const QHash<QString, QString> texts{
        {u"page:appid"_s, u"appid 参数错误"_s},
        {u"page:redirect"_s, u"redirect_uri 参数错误"_s},
        {u"page:scope"_s, u"Scope 参数错误或没有 Scope 权限"_s},
        {u"page:noaccess"_s, u"该链接无法访问"_s},
    };
    return texts.value(pageError);
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
    } else if (const QString page = pageText(finding.pageError); !page.isEmpty()) {
        text = JoinedWords::sentences(text, tr("The user would see: %1.").arg(page));
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
