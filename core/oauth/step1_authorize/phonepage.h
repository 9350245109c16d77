#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "core/model/callback.h"
#include "core/model/phone.h"

#include <QList>
#include <QObject>

#include <memory>

namespace wxbind {

using CallbackToken = quint64;

/// A page that a phone on the same network opens to send one text with its callback. Bound to
/// exactly one address of this machine; open for one such text, at most five minutes and five wrong
/// pairing codes. Takes GET and one small form at "/" alone, from a browser that calls it by its
/// address; the form must come from this very page.
class PhonePage final : public QObject
{
    Q_OBJECT

public:
    PhonePage(const Clock &clock, Random &random, QObject *parent = nullptr);
    ~PhonePage() override;

    /// Once. `address` is one IPv4 address of this machine, else Invalid; port 0: a free one.
    /// Network when the port cannot be had.
    [[nodiscard]] Result<PhoneInvitation> open(const QString &address, quint16 port);
    /// The browser that brought the callback waits for this, at most 60 s.
    void answer(CallbackToken token, const BrowserPage &page);

    /// Nobody new comes in, and ended() is not emitted; who waits may still be answered.
    void close();

Q_SIGNALS:
    /// Once; the page is closed by then. All the text holds, the newest first.
    void arrived(wxbind::CallbackToken token, const QList<wxbind::Callback> &callbacks);
    /// The page is closed. Not emitted by the destructor.
    void ended(wxbind::PhoneEnd end);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace wxbind
