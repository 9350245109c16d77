#include "app/cli/seenpersonview.h"

#include "app/cli/cli.h"

#include <QJsonObject>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

QJsonValue seenPersonJson(const std::optional<SeenPerson> &person)
{
    if (!person) {
        return {};
    }
    return QJsonObject{
        {u"user"_s, person->userId.isNull() ? QJsonValue() : userIdText(person->userId)},
        {u"name"_s, orNull(person->name)},
        {u"nickname"_s, orNull(person->nickname)},
        {u"openid"_s, orNull(person->openId.text())},
        {u"unionid"_s, person->unionId ? QJsonValue(person->unionId->text()) : QJsonValue()}};
}

QString seenPersonText(const SeenPerson &person)
{
    const QString name = person.name.isEmpty() ? person.nickname : person.name;
    QString text =
        person.userId.isNull() ? Cli::tr("not in the database") : userIdText(person.userId);
    text += name.isEmpty() ? QString() : u"  "_s + name;
    text += u"  "_s +
            (person.openId.isEmpty() ? Cli::tr("no openid in this account") : person.openId.text());
    if (person.unionId) {
        text += u"  unionid "_s + person.unionId->text();
    }
    return text;
}

} // namespace wxbind
