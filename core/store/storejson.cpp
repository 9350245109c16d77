#include "core/store/storejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

QString compact(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonArray arrayOf(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).array();
}

// Header bytes are not always UTF-8; Latin-1 carries every byte through JSON and back.
QByteArray bytesOf(const QJsonValue &value)
{
    return value.toString().toLatin1();
}

} // namespace

QString stringsToJson(const QStringList &strings)
{
    return compact(QJsonArray::fromStringList(strings));
}

QStringList stringsFromJson(const QString &json)
{
    QStringList strings;
    for (const QJsonValue value : arrayOf(json)) {
        strings.append(value.toString());
    }
    return strings;
}

QString headersToJson(const Headers &headers)
{
    QJsonArray array;
    for (const auto &[name, value] : headers) {
        array.append(QJsonArray{QString::fromLatin1(name), QString::fromLatin1(value)});
    }
    return compact(array);
}

Headers headersFromJson(const QString &json)
{
    Headers headers;
    for (const QJsonValue value : arrayOf(json)) {
        headers.append({bytesOf(value.toArray().at(0)), bytesOf(value.toArray().at(1))});
    }
    return headers;
}

QString stagesToJson(const QList<Stage> &stages)
{
    QJsonArray array;
    for (const Stage &stage : stages) {
        array.append(QJsonObject{{u"step"_s, stepName(stage.step)},
                                 {u"state"_s, stageStateName(stage.state)},
                                 {u"at"_s, stage.at},
                                 {u"ms"_s, stage.millis},
                                 {u"exchange"_s, stage.exchange.number()}});
    }
    return compact(array);
}

QList<Stage> stagesFromJson(const QString &json)
{
    QList<Stage> stages;
    for (const QJsonValue value : arrayOf(json)) {
        const QJsonObject object = value.toObject();
        Stage stage;
        stage.step = stepFromName(object[u"step"_s].toString()).value_or(Step::Link);
        stage.state =
            stageStateFromName(object[u"state"_s].toString()).value_or(StageState::NotReached);
        stage.at = object[u"at"_s].toInteger();
        stage.millis = object[u"ms"_s].toInteger();
        stage.exchange = ExchangeId(object[u"exchange"_s].toInteger());
        stages.append(stage);
    }
    return stages;
}

std::optional<QString> errorToJson(const std::optional<Error> &error)
{
    if (!error) {
        return std::nullopt;
    }
    const QJsonObject object{{u"fault"_s, QString(faultName(error->fault))},
                             {u"code"_s, error->apiCode},
                             {u"rid"_s, error->rid},
                             {u"detail"_s, error->detail},
                             {u"endpoint"_s, error->endpoint}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<Error> errorFromJson(const std::optional<QString> &json)
{
    if (!json) {
        return std::nullopt;
    }
    const QJsonObject object = QJsonDocument::fromJson(json->toUtf8()).object();
    return Error{faultFromName(object[u"fault"_s].toString()).value_or(Fault::Invalid),
                 object[u"code"_s].toInt(), object[u"rid"_s].toString(),
                 object[u"detail"_s].toString(), object[u"endpoint"_s].toString()};
}

} // namespace wxbind
