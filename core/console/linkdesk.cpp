#include "core/console/linkdesk.h"

#include "core/console/linkorderreader.h"
#include "core/console/linkpreview.h"
#include "core/model/picturefault.h"
#include "core/oauth/step1_authorize/linkcheck/checklink.h"
#include "core/oauth/step1_authorize/qrcode.h"
#include "core/oauth/step1_authorize/qrlogo.h"
#include "core/oauth/step1_authorize/qrpicturefile.h"
#include "core/oauth/step1_authorize/relaypage.h"
#include "core/oauth/step1_authorize/relaystate.h"
#include "core/store/accountrepository.h"
#include "core/store/attemptrepository.h"
#include "core/store/database.h"
#include "core/store/userrepository.h"

#include <QFile>
#include <QImage>
#include <QtConcurrentRun>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStateBytes = 16;
/// More than a logo may have, so that a larger file is told as such.
constexpr qint64 kLogoRead = qint64(4) * 1024 * 1024;

/// Opens and looks on a thread of the pool, until it is done or its future is cancelled.
template <class Open>
[[nodiscard]] Async<QList<QrReading>> readLater(Open open)
{
    return QtConcurrent::run([open](Promise<QList<QrReading>> &promise) {
        const Result<QImage> image = open();
        promise.addResult(image ? Result<QList<QrReading>>(
                                      readQr(*image, [&promise] { return promise.isCanceled(); }))
                                : fail(image.error()));
    });
}

[[nodiscard]] QString errorIds(const Findings &findings)
{
    QStringList ids;
    for (const Finding &one : findings) {
        if (one.severity == Severity::Error) {
            ids.append(one.id);
        }
    }
    return ids.join(u", ");
}

/// All in one transaction: the account as it is now, the person who is waited for, the attempt.
[[nodiscard]] Result<IssuedLink> issue(Connection &db, const ConsoleParts &parts,
                                       const LinkWish &wish, Msecs now)
{
    const auto account = AccountRepository(db).get(wish.appId);
    if (!account) {
        return fail(account.error());
    }
    LinkPreview preview =
        previewLink(withOverrides(parts, *account), wish.order, wish.qrWanted, wish.look);
    if (!preview.usable()) {
        return fail(Fault::Invalid, errorIds(preview.findings));
    }
    if (!wish.expect.isNull()) {
        if (const auto person = UserRepository(db).get(wish.expect); !person) {
            return fail(person.error());
        }
    }
    const Attempt attempt = waitingAttempt(wish, preview.link, parts.operatorName, now);
    const auto id = AttemptRepository(db).insert(attempt);
    if (!id) {
        return fail(id.error());
    }
    return IssuedLink{*id,
                      std::move(preview.link),
                      attempt.state,
                      attempt.expiresAt,
                      std::move(preview.findings),
                      std::move(preview.qr).value_or(QrMatrix())};
}

[[nodiscard]] Result<LinkWish> wishLike(Connection &db, AttemptId id, const StateToken &state)
{
    const auto before = AttemptRepository(db).get(id);
    if (!before) {
        return fail(before.error());
    }
    auto order = orderOfLink(before->link);
    if (!order) {
        return fail(Fault::Invalid, u"attempt #%1 began without a link"_s.arg(id.number()));
    }
    order->state = state;
    return LinkWish{before->appId, *order, before->expect, before->note};
}

} // namespace

LinkDesk::LinkDesk(ConsoleParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{}

LinkPreview LinkDesk::preview(const Account &account, const LinkOrder &order, bool qrWanted,
                              const QrLook &look) const
{
    return previewLink(withOverrides(m_parts, account), order, qrWanted, look);
}

StateToken LinkDesk::freshState(quint16 relayPort)
{
    const QByteArray hex = m_parts.random.hex(kStateBytes);
    return relayPort < kLowestRelayPort ? StateToken(QString::fromLatin1(hex))
                                        : relayState(hex, relayPort);
}

quint16 LinkDesk::relayPort(const StateToken &state)
{
    return relayPortOf(state);
}

Async<Unit> LinkDesk::saveRelayPage(const Account &account, const QString &file)
{
    return QtConcurrent::run(
        [path = account.callbackPath, file] { return writeRelayPage(path, file); });
}

Async<IssuedLink> LinkDesk::create(const LinkWish &wish)
{
    LinkWish complete = wish;
    if (complete.order.state.isEmpty()) {
        complete.order.state = freshState();
    }
    // A copy of the parts: the job may still run on its thread when this desk is gone.
    return announced(
        m_parts.database.write([parts = m_parts, complete, now = m_parts.clock.now()](
                                   Connection &db) { return issue(db, parts, complete, now); }));
}

Async<IssuedLink> LinkDesk::again(AttemptId attempt)
{
    return announced(
        m_parts.database.write([parts = m_parts, attempt, state = freshState(),
                                now = m_parts.clock.now()](Connection &db) -> Result<IssuedLink> {
            const auto wish = wishLike(db, attempt, state);
            return wish ? issue(db, parts, *wish, now) : fail(wish.error());
        }));
}

Async<IssuedLink> LinkDesk::announced(const Async<IssuedLink> &stored)
{
    return andThen(stored, this, [this](IssuedLink link) -> Result<IssuedLink> {
        Q_EMIT issued(link.attempt);
        return link;
    });
}

LinkCheck LinkDesk::check(const QString &text, const LinkCheckOptions &options)
{
    return checkLink(text, options);
}

Result<QrMatrix> LinkDesk::qrOf(const QString &text, const QrLook &look)
{
    return encodeQr(text, look);
}

Async<QByteArray> LinkDesk::readLogo(const QString &file)
{
    return QtConcurrent::run([file]() -> Result<QByteArray> {
        QFile logo(file);
        if (!logo.exists()) {
            return fail(Fault::NotFound, u"no such file: "_s + file);
        }
        if (!logo.open(QIODevice::ReadOnly)) {
            return fail(Fault::Invalid, logo.errorString());
        }
        return readQrLogo(logo.read(kLogoRead));
    });
}

Async<Unit> LinkDesk::saveQr(const QrMatrix &matrix, const QString &file)
{
    return QtConcurrent::run([matrix, file] { return writeQrFile(matrix, file); });
}

QImage LinkDesk::imageOf(const QrMatrix &matrix, int side) const
{
    return qrImage(matrix, side);
}

Async<QList<QrReading>> LinkDesk::readQrFile(const QString &file)
{
    return readLater([file] { return pictureFrom(file); });
}

Async<QList<QrReading>> LinkDesk::readQrBytes(const QByteArray &picture)
{
    return readLater([picture] { return pictureFrom(picture); });
}

Async<QList<QrReading>> LinkDesk::readQrImage(const QImage &image)
{
    return readLater([image]() -> Result<QImage> {
        return image.isNull() ? fail(Fault::Invalid, picturefault::Empty.toString())
                              : Result<QImage>(image);
    });
}

} // namespace wxbind
