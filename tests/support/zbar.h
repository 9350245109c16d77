#pragma once

#include <QProcess>
#include <QStringList>

namespace wxbind::test {

/// What an independent reader makes of a picture file, byte for byte. Several codes follow each
/// other without a mark between them.
[[nodiscard]] inline QByteArray zbarReads(const QString &file, bool onlyOne = true)
{
    QProcess zbar;
    QStringList arguments{QStringLiteral("--quiet"), QStringLiteral("--raw")};
    if (onlyOne) {
        arguments += {QStringLiteral("--oneshot"), QStringLiteral("-Sbinary")};
    }
    zbar.start(QStringLiteral("zbarimg"), arguments + QStringList{file});
    if (!zbar.waitForFinished() || zbar.exitCode() != 0) {
        return "zbarimg failed: " + zbar.readAllStandardError();
    }
    return zbar.readAllStandardOutput();
}

} // namespace wxbind::test
