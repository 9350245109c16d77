#include "app/cli/cli.h"
#include "app/cli/demojourney.h"
#include "app/cli/groups.h"

#include <QDir>
#include <QFileInfo>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

struct Options
{
    QString out;
};

void declare(CLI::App &app, Options &o)
{
    addText(app, "--out", o.out, Cli::tr("folder for wxbind-demo-qr.png (default: where you are)"),
            "DIR");
}

void run(Context &context, const Options &o)
{
    const QDir folder(o.out.isEmpty() ? QDir::currentPath() : o.out);
    if (!folder.exists()) {
        context.finishUsage(Cli::tr("%1: there is no such folder").arg(folder.path()));
        return;
    }
    auto *journey = new DemoJourney(context, folder.absoluteFilePath(u"wxbind-demo-qr.png"_s));
    journey->start();
}

} // namespace

void addDemoCommand(CLI::App &root, Task &chosen)
{
    addVerb<Options>(root, chosen, "demo",
                     Cli::tr("the whole journey on a private sandbox: link, QR file, consent, "
                             "callback, exchange, userinfo, bound user, second sign-in, refresh"),
                     declare, run);
}

} // namespace wxbind
