#include "core/oauth/step1_authorize/phoneform.h"

#include "core/oauth/step1_authorize/browserpage.h"

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

QString className(PhoneSays says)
{
    switch (says) {
    case PhoneSays::Nothing:
        return u"form"_s;
    case PhoneSays::WrongCode:
        return u"wrong"_s;
    case PhoneSays::NoCallback:
        return u"nocode"_s;
    case PhoneSays::Stale:
        return u"stale"_s;
    case PhoneSays::Expired:
        return u"expired"_s;
    case PhoneSays::Closed:
        return u"closed"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QByteArray htmlOf(const PhoneForm &form)
{
    return filledPage(u"phone.html"_s, {{u"language"_s, form.chinese ? u"zh"_s : u"en"_s},
                                        {u"state"_s, className(form.says)},
                                        {u"left"_s, QString::number(form.triesLeft)},
                                        {u"seconds"_s, QString::number(form.secondsLeft)},
                                        {u"token"_s, QString::fromLatin1(form.token)},
                                        {u"pairing"_s, form.pairing.toHtmlEscaped()},
                                        {u"text"_s, form.text.toHtmlEscaped()}});
}

bool asksForChinese(const QByteArray &acceptLanguage)
{
    return acceptLanguage.trimmed().toLower().startsWith("zh");
}

QString formField(const QByteArray &body, const QByteArray &name)
{
    for (const QByteArray &field : body.split('&')) {
        if (field.startsWith(name) && field.size() > name.size() && field.at(name.size()) == '=') {
            QByteArray value = field.mid(name.size() + 1);
            value.replace('+', ' ');
            return QString::fromUtf8(QByteArray::fromPercentEncoding(value));
        }
    }
    return {};
}

} // namespace wxbind
