#include "core/oauth/step1_authorize/callbackparser.h"

#include <cstdint>
#include <cstdlib>

using namespace wxbind;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text =
        QString::fromUtf8(QByteArrayView(reinterpret_cast<const char *>(data), qsizetype(size)));
    const Callback callback = parseCallback(text);
    // Usable has a code and no error; what was refused or brought none has no code.
    const bool code = callback.outcome == Callback::Outcome::Code;
    const bool none = callback.outcome == Callback::Outcome::Refused ||
                      callback.outcome == Callback::Outcome::NoCode;
    if ((code && (callback.code.isEmpty() || hasErrors(callback.findings))) ||
        (none && !callback.code.isEmpty())) {
        std::abort();
    }
    for (const Callback &one : parseCallbacks(text)) {
        // Each stands in the text, and is either usable or says why not.
        if (one.from < 0 || one.from + one.length > text.size() ||
            (one.outcome == Callback::Outcome::Code && hasErrors(one.findings))) {
            std::abort();
        }
    }
    (void)parseRequest(text);
    (void)parseCallback(text, StateToken(QStringLiteral("0123456789abcdef0123456789abcdef")));
    return 0;
}
