#pragma once

#include "core/async/async.h"
#include "core/console/consoleparts.h"
#include "core/model/account.h"
#include "core/model/finding.h"
#include "core/model/linkcheck.h"
#include "core/model/linkorder.h"
#include "core/model/qrmatrix.h"

#include <QObject>

#include <optional>

class QImage;

namespace wxbind {

/// A link as it stands in the form: never stored, never to be handed out.
struct LinkPreview
{
    AuthorizeLink link;
    Findings findings;
    std::optional<QrMatrix> qr; ///< absent when the link is too long for one
    [[nodiscard]] bool usable() const { return !hasErrors(findings); }
};

/// A link that is stored and may be handed out.
struct IssuedLink
{
    AttemptId attempt;
    AuthorizeLink link;
    StateToken state;
    Msecs expiresAt = 0;
    Findings findings; ///< warnings that remain
    QrMatrix qr;       ///< without modules where it was not wanted and the link is too long for one
};

struct LinkWish
{
    AppId appId;
    LinkOrder order; ///< an empty state asks for 32 random hex digits
    UserId expect;
    QString note;
    bool qrWanted = true; ///< false: a link that is too long for a QR code is no error
    QrLook look = {};
};

/// Where the listener waits for what the relay page hands over, unless another port is asked for.
/// Below the ports that systems give away by themselves.
inline constexpr quint16 kRelayPort = 21477;

class LinkDesk final : public QObject
{
    Q_OBJECT

public:
    explicit LinkDesk(ConsoleParts &parts, QObject *parent = nullptr);

    /// Pure and fast: for every keystroke. A state that is empty in `order` stays empty here.
    [[nodiscard]] LinkPreview preview(const Account &account, const LinkOrder &order,
                                      bool qrWanted = true, const QrLook &look = {}) const;
    /// 32 hex digits from the system's random source; with a port, the form that the relay page
    /// reads it from (relaystate.h). A port below 1024 counts as none.
    [[nodiscard]] StateToken freshState(quint16 relayPort = 0);
    /// The port in such a state; 0 when it has none.
    [[nodiscard]] static quint16 relayPort(const StateToken &state);
    /// Writes the relay page for the account's own site, off the caller's thread.
    [[nodiscard]] static Async<Unit> saveRelayPage(const Account &account, const QString &file);
    /// Stores the attempt first; the link comes only after the commit. Invalid when the preview has
    /// errors, Conflict when the state was issued before.
    [[nodiscard]] Async<IssuedLink> create(const LinkWish &wish);

    /// A new link of the same order for the same person, with a fresh state: the old one's state is
    /// claimed once. Invalid when the attempt began without a link.
    [[nodiscard]] Async<IssuedLink> again(AttemptId attempt);

    /// Pure, any text: what is wrong with the authorize link in it, and the link that works. See
    /// core/model/linkcheck.h.
    [[nodiscard]] static LinkCheck check(const QString &text, const LinkCheckOptions &options = {});

    [[nodiscard]] static Result<QrMatrix> qrOf(const QString &text, const QrLook &look = {});
    /// A PNG, JPEG or SVG file as QrLook::logo; Invalid with the reason, or NotFound.
    [[nodiscard]] static Async<QByteArray> readLogo(const QString &file);
    /// .png or .svg, off the caller's thread; done means that the file was read back.
    [[nodiscard]] static Async<Unit> saveQr(const QrMatrix &matrix, const QString &file);
    [[nodiscard]] QImage imageOf(const QrMatrix &matrix, int side) const;
    /// Every QR code in a picture, off the caller's thread; empty when there is none. Cancelling
    /// the future stops it soon. Invalid with one of picturefault's details, NotFound without the
    /// file.
    [[nodiscard]] static Async<QList<QrReading>> readQrFile(const QString &file);
    [[nodiscard]] static Async<QList<QrReading>> readQrBytes(const QByteArray &picture);
    [[nodiscard]] static Async<QList<QrReading>> readQrImage(const QImage &image);

Q_SIGNALS:
    void issued(wxbind::AttemptId attempt);

private:
    [[nodiscard]] Async<IssuedLink> announced(const Async<IssuedLink> &stored);

    ConsoleParts &m_parts;
};

} // namespace wxbind
