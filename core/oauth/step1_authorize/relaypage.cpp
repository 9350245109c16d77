#include "core/oauth/step1_authorize/relaypage.h"

#include <QFile>
#include <QSaveFile>

namespace wxbind {

using namespace Qt::StringLiterals;

QByteArray relayPage(const QString &callbackPath)
{
    QFile file(u":/pages/relay.html"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened); // carried inside the program
    // The path stands outside script and style: their hashes in the content policy stay true.
    static const QByteArray kShipped = "name=\"wxbind-callback-path\" content=\"/wx/callback\"";
    QByteArray page = opened ? file.readAll() : QByteArray();
    Q_ASSERT(page.count(kShipped) == 1);
    const QByteArray wanted =
        "name=\"wxbind-callback-path\" content=\"" + callbackPath.toHtmlEscaped().toUtf8() + '"';
    page.replace(kShipped, wanted);
    return page;
}

Result<Unit> writeRelayPage(const QString &callbackPath, const QString &file)
{
    const QByteArray page = relayPage(callbackPath);
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(page) != page.size() || !out.commit()) {
        return fail(Fault::Storage, out.errorString());
    }
    return Unit{};
}

} // namespace wxbind
