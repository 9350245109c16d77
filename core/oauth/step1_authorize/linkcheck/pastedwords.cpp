#include "core/oauth/step1_authorize/linkcheck/pastedwords.h"

#include "core/oauth/step1_authorize/pastedtext.h"

namespace wxbind {

namespace {

bool isBlankMark(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control;
}

/// Somebody typed the link with a Chinese keyboard; elsewhere these are prose.
bool isWideSign(QChar c)
{
    return QStringView(u"：／？＆＝＃％").contains(c);
}

bool endsWord(QChar c)
{
    return breaksAddress(c) && !isWideSign(c);
}

bool opensPlaceholder(QStringView text, qsizetype at)
{
    return text.at(at) == u'<' && at > 0 && text.at(at - 1) == u'=';
}

} // namespace

QList<PastedWord> pastedWords(QStringView text)
{
    QList<PastedWord> words;
    bool blanks = true;
    bool line = false;
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = text.at(i);
        if (endsWord(c)) {
            blanks = blanks && isBlankMark(c);
            line = line || c == u'\n' || c == u'\r';
            ++i;
            continue;
        }
        PastedWord word{i, i, blanks && !words.isEmpty(), line};
        bool placeholder = false;
        while (i < text.size() && (!endsWord(text.at(i)) || opensPlaceholder(text, i) ||
                                   (placeholder && text.at(i) == u'>'))) {
            placeholder = opensPlaceholder(text, i) || (placeholder && text.at(i) != u'>');
            ++i;
        }
        word.to = i;
        words.append(word);
        blanks = true;
        line = false;
    }
    return words;
}

} // namespace wxbind
