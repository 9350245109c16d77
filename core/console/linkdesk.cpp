#include "core/console/linkdesk.h"

#include "core/model/attempt.h"
#include "core/model/findingids.h"
#include "core/oauth/step1_authorize/authorizelink.h"
#include "core/oauth/step1_authorize/qrcode.h"
#include "core/store/accountrepository.h"
#include "core/store/attemptrepository.h"
#include "core/store/database.h"
#include "core/store/userrepository.h"

#include <QImage>
#include <QtConcurrentRun>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStateBytes = 16;
/// From here on the modules are so small that cheap phone cameras need a second try.
constexpr int kDenseVersion = 16;

[[nodiscard]] Finding qrTooLong(qsizetype bytes, bool qrWanted)
{
    const qsizetype capacity = qrCapacity();
    return {finding::QrTooLong,
            qrWanted ? Severity::Error : Severity::Warning,
            {},
            {},
            {QString::number(bytes - capacity), QString::number(capacity)},
            {}};
}

[[nodiscard]] Finding qrDense(int version)
{
    return {finding::QrDense, Severity::Warning, {}, {}, {QString::number(version)}, {}};
}

/// qrconnect is itself the page that shows a code to scan (facts sheet, section 4): WeChat does not
/// open it from one.
[[nodiscard]] Finding qrOfQrConnect()
{
    return {finding::QrOfQrConnect, Severity::Warning, {}, {}, {}, {}};
}

[[nodiscard]] LinkPreview previewOf(const Account &account, const LinkOrder &order, bool qrWanted)
{
    LinkPreview preview;
    preview.link = buildAuthorizeLink(account, order);
    preview.findings = checkLinkOrder(account, order);
    if (account.kind == AccountKind::Website) {
        preview.findings.append(qrOfQrConnect());
    }
    if (auto qr = encodeQr(preview.link.text)) {
        if (qr->version >= kDenseVersion) {
            preview.findings.append(qrDense(qr->version));
        }
        preview.qr = *std::move(qr);
    } else {
        preview.findings.prepend(qrTooLong(preview.link.text.toUtf8().size(), qrWanted));
    }
    return preview;
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

[[nodiscard]] Attempt waitingAttempt(const LinkWish &wish, const AuthorizeLink &link, Msecs now)
{
    Attempt attempt;
    attempt.appId = wish.appId;
    attempt.state = wish.order.state;
    attempt.link = link.text;
    attempt.redirectUri = wish.order.redirectUri;
    attempt.scope = wish.order.scope;
    attempt.note = wish.note;
    attempt.expect = wish.expect;
    attempt.createdAt = now;
    attempt.expiresAt = now + kLinkLife;
    attempt.stages = freshStages();
    attempt.stages.first() = {Step::Link, StageState::Done, now, 0, {}};
    return attempt;
}

/// All in one transaction: the account as it is now, the person who is waited for, the attempt.
[[nodiscard]] Result<IssuedLink> issue(Connection &db, const ConsoleParts &parts,
                                       const LinkWish &wish, Msecs now)
{
    const auto account = AccountRepository(db).get(wish.appId);
    if (!account) {
        return fail(account.error());
    }
    LinkPreview preview = previewOf(withOverrides(parts, *account), wish.order, wish.qrWanted);
    if (!preview.usable()) {
        return fail(Fault::Invalid, errorIds(preview.findings));
    }
    if (!wish.expect.isNull()) {
        if (const auto person = UserRepository(db).get(wish.expect); !person) {
            return fail(person.error());
        }
    }
    Attempt attempt = waitingAttempt(wish, preview.link, now);
    attempt.operatorName = parts.operatorName;
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

} // namespace

LinkDesk::LinkDesk(ConsoleParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{}

LinkPreview LinkDesk::preview(const Account &account, const LinkOrder &order, bool qrWanted) const
{
    return previewOf(withOverrides(m_parts, account), order, qrWanted);
}

StateToken LinkDesk::freshState()
{
    return StateToken(QString::fromLatin1(m_parts.random.hex(kStateBytes)));
}

Async<IssuedLink> LinkDesk::create(const LinkWish &wish)
{
    LinkWish complete = wish;
    if (complete.order.state.isEmpty()) {
        complete.order.state = freshState();
    }
    // A copy of the parts: the job may still run on its thread when this desk is gone.
    const auto stored =
        m_parts.database.write([parts = m_parts, complete, now = m_parts.clock.now()](
                                   Connection &db) { return issue(db, parts, complete, now); });
    return andThen(stored, this, [this](IssuedLink link) -> Result<IssuedLink> {
        Q_EMIT issued(link.attempt);
        return link;
    });
}

Result<QrMatrix> LinkDesk::qrOf(const QString &text)
{
    return encodeQr(text);
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
    return QtConcurrent::run([file]() -> Result<QList<QrReading>> {
        const QImage image(file);
        if (image.isNull()) {
            return fail(Fault::Invalid, u"not a picture that can be read"_s);
        }
        return readQr(image);
    });
}

} // namespace wxbind
