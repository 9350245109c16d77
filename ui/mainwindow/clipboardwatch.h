#pragma once

#include "core/console/linkdesk.h"
#include "core/console/recognise.h"

#include <QByteArray>
#include <QObject>

#include <functional>

class QMimeData;

namespace wxbind {

/// Looks at what is copied elsewhere, text or picture, and tells when it is a callback or an
/// authorize link. Off until it is turned on; while it is off the clipboard is not read. Acts on
/// nothing by itself, and keeps of a text only its hash, so that the same is not told twice.
/// Pictures are read off this thread; what is copied next stops that.
class ClipboardWatch final : public QObject
{
    Q_OBJECT

public:
    struct Copied
    {
        QString text;
        QByteArray picture = {}; ///< as a file of a picture
    };
    /// What another program put there; empty when it is our own.
    using Reader = std::function<Copied()>;

    explicit ClipboardWatch(QObject *parent = nullptr, Reader reader = {});
    ~ClipboardWatch() override;

    void setOn(bool on);
    [[nodiscard]] bool isOn() const { return m_on; }
    /// What of it is looked at: neither long texts nor large pictures.
    [[nodiscard]] static Copied copiedIn(const QMimeData &data);

Q_SIGNALS:
    void found(const wxbind::Recognition &recognition);

private:
    void look();
    void read(const QByteArray &picture);
    /// When it leads home, and was not told just before.
    void tell(const QString &text, const Recognition &recognition);
    void stop();

    Reader m_read;
    Async<QList<QrReading>> m_reading;
    QByteArray m_last;
    int m_asked = 0;
    bool m_on = false;
};

} // namespace wxbind
