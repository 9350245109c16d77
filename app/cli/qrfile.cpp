#include "app/cli/qrfile.h"

#include "app/cli/cli.h"

#include <QFileInfo>

namespace wxbind {

using namespace Qt::StringLiterals;

QString qrFileFault(const QString &file)
{
    if (file.isEmpty()) {
        return {};
    }
    const QFileInfo info(file);
    const QString suffix = info.suffix().toLower();
    if (suffix != "png"_L1 && suffix != "svg"_L1) {
        return Cli::tr("%1: the name of a QR file ends in .png or .svg").arg(file);
    }
    if (!QFileInfo(info.absolutePath()).isDir()) {
        return Cli::tr("%1: there is no such folder").arg(info.absolutePath());
    }
    return {};
}

Said qrNotWritten(const Error &error)
{
    if (error.fault != Fault::Storage) {
        return {};
    }
    return {Cli::tr("The picture cannot be written: %1").arg(error.detail),
            Cli::tr("Choose another folder, or check the rights and the space there.")};
}

} // namespace wxbind
