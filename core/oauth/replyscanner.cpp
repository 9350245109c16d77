#include "core/oauth/replyscanner.h"

#include "core/base/secret.h"
#include "core/http/redaction.h"
#include "core/model/findingids.h"
#include "core/oauth/jsonrewriter.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QStringDecoder>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShownBytes = 600;
constexpr qsizetype kShownCharacters = 120;

Finding repaired(const QString &what)
{
    return Finding{finding::ReplyRepaired, Severity::Info, {}, {}, {what}, {}};
}

Finding refusedBecause(Finding why, const QByteArray &body)
{
    why.args.append(maskedBeginning(body));
    return why;
}

} // namespace

ReplyScan scanReply(const QByteArray &body)
{
    ReplyScan scan;
    const auto refuse = [&](const Finding &why) {
        scan.findings.prepend(refusedBecause(why, body));
        return scan;
    };
    if (body.size() > kReplyLimit) {
        return refuse(Finding{finding::ReplyNotJson, Severity::Error, {}, {}, {}, {}});
    }
    const bool bom = body.startsWith("\xEF\xBB\xBF");
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8.decode(QByteArrayView(body).sliced(bom ? 3 : 0));
    if (text.trimmed().isEmpty()) {
        return refuse(Finding{finding::ReplyEmpty, Severity::Error, {}, {}, {}, {}});
    }
    JsonRewriter rewriter(text);
    const bool whole = rewriter.run();
    if (bom) {
        scan.findings.append(repaired(u"bom"_s));
    }
    if (utf8.hasError()) {
        scan.findings.append(repaired(u"bad-utf8"_s));
    }
    if (rewriter.controls() > 0) {
        scan.findings.append(repaired(u"control-bytes"_s));
    }
    if (rewriter.surrogates() > 0) {
        scan.findings.append(repaired(u"lone-surrogate"_s));
    }
    if (!whole) {
        return refuse(rewriter.why());
    }
    const QJsonDocument document = QJsonDocument::fromJson(rewriter.out().toUtf8());
    if (!document.isObject()) { // a number no double can hold
        return refuse(Finding{finding::ReplyNotJson, Severity::Error, {}, {}, {}, {}});
    }
    scan.fields = document.object();
    return scan;
}

QString maskedBeginning(const QByteArray &body)
{
    // What is secret by its name, then whatever else is long enough to be a token.
    static const QRegularExpression kLong(u"[A-Za-z0-9_%+/=-]{16,}"_s);
    Redaction redaction;
    const QByteArray start = body.left(kShownBytes);
    redaction.learn(start);
    const QString named = QString::fromUtf8(redaction.masked(start));
    QString text;
    qsizetype from = 0;
    for (auto it = kLong.globalMatch(named); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        text += named.mid(from, match.capturedStart() - from) + maskedText(match.capturedView());
        from = match.capturedEnd();
    }
    text += named.mid(from);
    for (QChar &c : text) {
        c = c.isPrint() || c.isSurrogate() ? c : QChar(u' ');
    }
    return text.simplified().left(kShownCharacters);
}

} // namespace wxbind
