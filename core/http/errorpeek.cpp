#include "core/http/errorpeek.h"

#include <QRegularExpression>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

/// The fields stand at the start of every reply seen; more is not worth searching.
constexpr qsizetype kSearched = 16 * 1024;
/// The rid stands at the very end of an errmsg.
constexpr qsizetype kTail = 256;

QString unescaped(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != u'\\' || i + 1 == text.size()) {
            plain += text.at(i);
            continue;
        }
        const QChar kind = text.at(++i);
        bool hex = false;
        const ushort unit = kind == u'u' ? text.mid(i + 1, 4).toUShort(&hex, 16) : ushort(0);
        if (hex) {
            plain += QChar(unit);
            i += 4;
        } else if (kind == u'n' || kind == u't' || kind == u'r') {
            plain += u' ';
        } else {
            plain += kind;
        }
    }
    return plain;
}

} // namespace

ErrorPeek peekError(const QByteArray &body)
{
    static const QRegularExpression code(uR"("errcode"\s*:\s*"?(-?\d{1,9})\b)"_s);
    static const QRegularExpression message(uR"-("err_?msg"\s*:\s*"((?:[^"\\]|\\.)*))-"_s);
    const QString text = QString::fromUtf8(body.left(kSearched));
    ErrorPeek peek;
    if (const auto match = code.match(text); match.hasMatch()) {
        peek.errcode = match.captured(1).toInt();
    }
    if (const auto match = message.match(text); match.hasMatch()) {
        peek.errmsg = unescaped(match.captured(1));
        peek.rid = ridIn(peek.errmsg);
    }
    return peek;
}

QString ridIn(const QString &errmsg)
{
    static const QRegularExpression kRid(u"\\brid:\\s*([0-9A-Za-z-]+)"_s);
    static const QRegularExpression kHint(
        u"\\bhints?:\\s*\\[\\s*(?:req_id:\\s*)?([^\\[\\]\\s]+)"_s);
    const QString tail = errmsg.right(kTail);
    const QRegularExpressionMatch rid = kRid.match(tail);
    return rid.hasMatch() ? rid.captured(1) : kHint.match(tail).captured(1);
}

} // namespace wxbind
