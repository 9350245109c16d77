#pragma once

#include <QIODevice>

namespace wxbind {

/// A request body that can be read once. Qt sends a request again by itself when the connection
/// closes before the reply, unless its body cannot be rewound: a sequential device whose reset()
/// fails. An empty one does for a GET. That is what makes a request arrive at most once, and its
/// record tell of everything that was sent: every request goes out with one.
class OneShotBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit OneShotBody(QByteArray body, QObject *parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override;
    [[nodiscard]] bool reset() override { return false; }
    [[nodiscard]] qint64 bytesAvailable() const override;

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_body;
    qsizetype m_read = 0;
};

} // namespace wxbind
