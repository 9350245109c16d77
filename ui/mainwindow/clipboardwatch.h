#pragma once

#include "core/console/recognise.h"

#include <QByteArray>
#include <QObject>

#include <functional>

namespace wxbind {

/// Looks at what is copied elsewhere, and tells when it is a callback or an authorize link. Off
/// until it is turned on; while it is off the clipboard is not read. Acts on nothing by itself, and
/// keeps of a text only its hash, so that the same is not told twice.
class ClipboardWatch final : public QObject
{
    Q_OBJECT

public:
    /// The text that another program put there; empty when it is our own.
    using Reader = std::function<QString()>;

    explicit ClipboardWatch(QObject *parent = nullptr, Reader reader = {});

    void setOn(bool on);
    [[nodiscard]] bool isOn() const { return m_on; }

Q_SIGNALS:
    void found(const wxbind::Recognition &recognition);

private:
    void look();

    Reader m_read;
    QByteArray m_last;
    bool m_on = false;
};

} // namespace wxbind
