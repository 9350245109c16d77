#include "core/console/linkpreview.h"

#include "core/model/findingids.h"
#include "core/oauth/step1_authorize/authorizelink.h"
#include "core/oauth/step1_authorize/qrcode.h"

namespace wxbind {

namespace {

/// From here on the modules are so small that cheap phone cameras need a second try.
constexpr int kDenseVersion = 16;

[[nodiscard]] Finding qrTooLong(qsizetype bytes, qsizetype capacity, bool qrWanted)
{
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

} // namespace

LinkPreview previewLink(const Account &account, const LinkOrder &order, bool qrWanted,
                        const QrLook &look)
{
    LinkPreview preview;
    preview.link = buildAuthorizeLink(account, order);
    preview.findings = checkLinkOrder(account, order);
    if (account.kind == AccountKind::Website) {
        preview.findings.append(qrOfQrConnect());
    }
    if (auto qr = encodeQr(preview.link.text, look)) {
        if (qr->version >= kDenseVersion) {
            preview.findings.append(qrDense(qr->version));
        }
        preview.qr = *std::move(qr);
    } else {
        preview.findings.prepend(
            qrTooLong(preview.link.text.toUtf8().size(), qrCapacity(look.ecc), qrWanted));
    }
    return preview;
}

Attempt waitingAttempt(const LinkWish &wish, const AuthorizeLink &link, const QString &operatorName,
                       Msecs now)
{
    Attempt attempt;
    attempt.appId = wish.appId;
    attempt.state = wish.order.state;
    attempt.link = link.text;
    attempt.redirectUri = wish.order.redirectUri;
    attempt.scope = wish.order.scope;
    attempt.note = wish.note;
    attempt.expect = wish.expect;
    attempt.operatorName = operatorName;
    attempt.createdAt = now;
    attempt.expiresAt = now + kLinkLife;
    attempt.stages = freshStages();
    attempt.stages.first() = {Step::Link, StageState::Done, now, 0, {}};
    return attempt;
}

} // namespace wxbind
