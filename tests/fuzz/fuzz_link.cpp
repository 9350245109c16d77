#include "core/oauth/step1_authorize/linkcheck/checklink.h"

#include <cstdint>
#include <cstdlib>

using namespace wxbind;
using namespace Qt::StringLiterals;

namespace {

/// The first byte chooses what is known of the account.
LinkCheckOptions optionsFrom(std::uint8_t byte)
{
    LinkCheckOptions options;
    if (byte & 1U) {
        options.domains.append(u"shop.example.com"_s);
    }
    if (byte & 2U) {
        options.domains.append(u"https://m.example.com"_s);
    }
    if (byte & 4U) {
        options.kind = static_cast<AccountKind>((byte >> 3U) & 3U);
    }
    return options;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    const QString text = QString::fromUtf8(
        QByteArrayView(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1));
    const LinkCheckOptions options = optionsFrom(data[0]);
    const LinkCheck check = checkLink(text, options);
    const bool bad = check.verdict == LinkVerdict::Bad;
    if (bad != hasErrors(check.findings) || (!check.found() && !bad)) {
        std::abort();
    }
    // A corrected link passes its own check, and needs no other correction of what was wrong.
    if (check.fixed && checkLink(check.fixed->text, options).verdict == LinkVerdict::Bad) {
        std::abort();
    }
    return 0;
}
