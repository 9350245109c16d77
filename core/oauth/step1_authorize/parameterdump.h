#pragma once

#include <QList>
#include <QString>

namespace wxbind {

/// A code that a program wrote down as a parameter of its own, not in an address.
struct DumpedCode
{
    QString code;
    QString state; ///< empty when none stands near
    qsizetype from = 0;
    qsizetype length = 0;
};

/// `{code=…, state=…}` (Java), `[code] => …` and `'code' => '…'` (PHP), `"code":"…"` (JSON),
/// `code: …`. The name must be exactly "code" and the value must look like one that WeChat gives;
/// without a state beside it, exactly like one. Linear.
[[nodiscard]] QList<DumpedCode> dumpedCodesIn(const QString &plain);

/// 32 letters and digits, of both cases or beginning with 0, and no lower-case hex: what WeChat's
/// codes look like in every sample, and an AppSecret or a state of wxbind does not.
[[nodiscard]] bool looksIssued(QStringView text);

} // namespace wxbind
