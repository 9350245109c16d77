#include "core/oauth/step1_authorize/linkcheck/linkhost.h"

#include "core/oauth/step1_authorize/nearword.h"

#include <QUrl>

#include <memory>
#include <unicode/uspoof.h>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSlips = 3;
constexpr qsizetype kLongestHost = 253;
constexpr qsizetype kLongestSkeleton = 2048;

struct CloseSpoof
{
    void operator()(USpoofChecker *checker) const { uspoof_close(checker); }
};

std::unique_ptr<USpoofChecker, CloseSpoof> openSpoof()
{
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<USpoofChecker, CloseSpoof> checker(uspoof_open(&status));
    return U_SUCCESS(status) ? std::move(checker) : nullptr;
}

/// The text with every letter changed for the one it looks like, after Unicode's own table.
QString skeleton(const QString &text)
{
    static const auto checker = openSpoof();
    UErrorCode status = U_ZERO_ERROR;
    QString shape(kLongestSkeleton, u' ');
    const qint32 length =
        checker
            ? uspoof_getSkeleton(checker.get(), 0, reinterpret_cast<const UChar *>(text.utf16()),
                                 qint32(text.size()), reinterpret_cast<UChar *>(shape.data()),
                                 qint32(shape.size()), &status)
            : -1;
    if (length < 0 || U_FAILURE(status)) {
        return text;
    }
    shape.truncate(length);
    return shape;
}

bool isOf(const QString &host, QLatin1StringView domain)
{
    return host == domain || host.endsWith(QString(u'.' + domain));
}

/// "open.weixin.qq.com.evil.example", "open-weixin-qq.com"
bool wearsTheName(const QString &host, const QString &right)
{
    QString letters = host;
    letters.removeIf([](QChar c) { return c == u'.' || c == u'-' || c == u'_'; });
    QString wanted = right;
    wanted.removeIf([](QChar c) { return c == u'.'; });
    return letters.contains(wanted) || letters.contains("weixinqq"_L1);
}

/// Foreign letters that look like ours, or one that was changed: "0pen", "орen".
bool looksAlike(const QString &host, const QString &right)
{
    if (host.size() > kLongestHost) {
        return false;
    }
    const bool foreign =
        std::any_of(host.cbegin(), host.cend(), [](QChar c) { return c.unicode() >= 0x80; });
    const bool coded = host.contains("xn--"_L1);
    const QString shown = coded ? QUrl::fromAce(host.toLatin1()).toLower() : host;
    if (foreign || coded) {
        return skeleton(shown.normalized(QString::NormalizationForm_KC)) == skeleton(right);
    }
    return slipsBetween(host, right, 1) == 1;
}

} // namespace

HostLikeness likenessOf(const QString &host, const QString &right)
{
    if (host == right) {
        return HostLikeness::Same;
    }
    const QString lower = host.left(kLongestHost + 1).toLower();
    if (lower == right) {
        return HostLikeness::OtherCase;
    }
    if (looksAlike(lower, right)) {
        return HostLikeness::Lookalike;
    }
    for (const auto domain : {"weixin.qq.com"_L1, "weixin.com"_L1, "wechat.com"_L1}) {
        if (isOf(lower, domain)) {
            return HostLikeness::Family;
        }
    }
    return wearsTheName(lower, right) || slipsBetween(lower, right, kSlips) <= kSlips
               ? HostLikeness::Lookalike
               : HostLikeness::Unrelated;
}

} // namespace wxbind
