#pragma once

#include "core/console/exchangedesk.h"

#include <QTreeView>

class QStandardItemModel;

namespace wxbind {

/// A reply's fields: key, value, what it says. Fields that the endpoint knows and the reply left
/// out are shown too, with why they may be missing.
class ReplyTree final : public QTreeView
{
    Q_OBJECT

public:
    explicit ReplyTree(QWidget *parent = nullptr);

    void set(const QString &endpoint, const ReplyReading &reading);
    void retranslate();

private:
    void copyValue();
    void addFields(const QJsonObject &fields);
    void addAbsent();
    [[nodiscard]] QString remark(const QString &key, const QJsonValue &value) const;
    [[nodiscard]] QString whyAbsent(const QString &key) const;

    QStandardItemModel *m_model;
    QString m_endpoint;
    ReplyReading m_reading;
};

} // namespace wxbind
