#include "app/cli/errorview.h"

#include "app/cli/cli.h"
#include "words/faultwords.h"

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

/// The window asks for a passphrase; here the options that bring it are what helps.
QString fixOf(const Error &error, const Said &said)
{
    if (!said.fix.isEmpty()) {
        return said.fix;
    }
    const QString fix = FaultWords::fix(error);
    if (error.fault != Fault::Secret) {
        return fix;
    }
    const QString options = Cli::tr(
        "Give the vault's passphrase with --passphrase-file FILE or in WXBIND_PASSPHRASE. Where "
        "there is no vault yet, the first passphrase given makes one.");
    return fix.isEmpty() ? options : fix + u'\n' + options;
}

QString messageOf(const Error &error, const Said &said)
{
    return said.message.isEmpty() ? FaultWords::message(error) : said.message;
}

} // namespace

QJsonObject errorJson(const Error &error, ExitStatus exit, const Said &said)
{
    const bool api = error.fault == Fault::Api;
    const bool status = error.fault == Fault::HttpStatus;
    return {
        {u"fault"_s, QString(faultName(error.fault))},
        {u"exit"_s, static_cast<int>(exit)},
        {u"code"_s, api ? QJsonValue(error.apiCode) : QJsonValue()},
        {u"status"_s, status ? QJsonValue(error.apiCode) : QJsonValue()},
        {u"errmsg"_s, api ? QJsonValue(error.detail) : QJsonValue()},
        {u"rid"_s, orNull(error.rid)},
        {u"endpoint"_s, orNull(error.endpoint)},
        {u"message"_s, messageOf(error, said)},
        {u"fix"_s, fixOf(error, said)},
        {u"detail"_s, api ? QJsonValue() : orNull(error.detail)},
    };
}

QJsonObject usageJson(const QString &message)
{
    QJsonObject error = errorJson({Fault::Invalid, 0, {}, {}, {}}, ExitStatus::Usage);
    error.insert(u"message"_s, message);
    error.insert(u"fix"_s, Cli::tr("See wxbindctl --help, or --help of the command."));
    return {{u"error"_s, error}};
}

QString errorText(const Error &error, const Said &said)
{
    const QString message = messageOf(error, said);
    QString text = Cli::tr("Error (%1): %2").arg(faultName(error.fault), message);
    if (error.fault == Fault::Api) {
        text += u"\n  %1 %2"_s.arg(QString::number(error.apiCode), error.detail);
    } else if (!message.contains(error.detail)) {
        text += u"\n  "_s + error.detail;
    }
    if (const QString fix = fixOf(error, said); !fix.isEmpty()) {
        text += u"\n"_s + fix;
    }
    return text;
}

} // namespace wxbind
