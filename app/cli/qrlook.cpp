#include "app/cli/qrlook.h"

#include "app/cli/cli.h"
#include "core/console/linkdesk.h"

namespace wxbind {

using namespace Qt::StringLiterals;

void addLook(CLI::App &app, LookOptions &o)
{
    addText(app, "--ecc", o.ecc, Cli::tr("error correction: L, M (default), Q or H; H with a logo"),
            "LEVEL");
    addText(app, "--logo", o.logo,
            Cli::tr("a PNG, JPEG or SVG file for the middle of the code; takes --ecc H"), "FILE");
}

void withLook(Context &context, const LookOptions &o, std::function<void(const QrLook &)> work)
{
    const auto ecc = qrEccFromName(o.ecc);
    if (!o.ecc.isEmpty() && !ecc) {
        context.finishUsage(Cli::tr("--ecc is L, M, Q or H."));
        return;
    }
    if (o.logo.isEmpty()) {
        work({ecc.value_or(QrEcc::Medium), {}});
        return;
    }
    if (ecc.value_or(QrEcc::High) != QrEcc::High) {
        context.finishUsage(Cli::tr("A logo hides a part of the code: it goes with --ecc H only."));
        return;
    }
    context.proceed(LinkDesk::readLogo(o.logo),
                    [work](const QByteArray &logo) { work(QrLook::withLogo(logo)); });
}

} // namespace wxbind
