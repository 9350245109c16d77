#pragma once

#include "core/base/secret.h"
#include "core/console/exchangedesk.h"

#include <QTreeView>

#include <functional>

class QStandardItemModel;

namespace wxbind {

/// A reply's fields: key, value, what it says. Tokens are masked, with an eye where they are kept.
/// Fields that the endpoint knows and the reply left out are shown too, with why they may be
/// missing.
class ReplyTree final : public QTreeView
{
    Q_OBJECT

public:
    /// Brings the raw body; it is audited there.
    using Fetch = std::function<Async<QByteArray>()>;

    explicit ReplyTree(QWidget *parent = nullptr);

    /// Without `fetch` tokens stay masked.
    void set(const QString &endpoint, const ReplyReading &reading, Fetch fetch = {});
    void retranslate();

Q_SIGNALS:
    void failed(const wxbind::Error &error);

private:
    void copyValue();
    void addMask(int row, const QString &key);
    [[nodiscard]] Async<Secret> fetchToken(const QString &key);
    void addFields(const QJsonObject &fields);
    void addAbsent();
    [[nodiscard]] QString remark(const QString &key, const QJsonValue &value) const;
    [[nodiscard]] QString whyAbsent(const QString &key) const;

    QStandardItemModel *m_model;
    QString m_endpoint;
    ReplyReading m_reading;
    Fetch m_fetch;
};

} // namespace wxbind
