#include "app/cli/cli.h"
#include "app/cli/groups.h"
#include "app/cli/inputs.h"
#include "app/cli/linkview.h"
#include "app/cli/qrfile.h"
#include "app/cli/qrlook.h"

#include <QTemporaryFile>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

struct MakeOptions
{
    QString text;
    QString out;
    LookOptions look;
};

struct ReadOptions
{
    QString file;
};

void declareMake(CLI::App &app, MakeOptions &o)
{
    addText(app, "TEXT", o.text, Cli::tr("what the code says; - reads standard input"), "");
    addText(app, "--out", o.out, Cli::tr("the .png or .svg file to write"), "FILE")->required();
    addLook(app, o.look);
}

void write(Context &context, const QString &text, const QrLook &look, const QString &out)
{
    const auto qr = LinkDesk::qrOf(text, look);
    if (!qr) {
        context.finish(qr.error());
        return;
    }
    context.settle(LinkDesk::saveQr(*qr, out),
                   [text, qr = *qr, out](Unit) { return qrMadeAnswer(text, qr, out); });
}

void make(Context &context, const MakeOptions &o)
{
    if (const QString fault = qrFileFault(o.out); !fault.isEmpty()) {
        context.finishUsage(fault);
        return;
    }
    context.explainBy(qrNotWritten);
    const auto text = readExactArgument(o.text);
    if (!text) {
        context.finish(text.error());
        return;
    }
    withLook(context, o.look, [&context, text = *text, out = o.out](const QrLook &look) {
        write(context, text, look, out);
    });
}

void declareRead(CLI::App &app, ReadOptions &o)
{
    addText(app, "FILE", o.file, Cli::tr("a picture; - reads standard input"), "");
}

/// A picture from standard input, as the file that the reader wants.
Result<std::shared_ptr<QTemporaryFile>> spooled(const QByteArray &bytes)
{
    auto file = std::make_shared<QTemporaryFile>();
    if (!file->open() || file->write(bytes) != bytes.size() || !file->flush()) {
        return fail(Fault::Invalid, file->errorString());
    }
    return file;
}

void read(Context &context, const ReadOptions &o)
{
    auto bytes = readFile(o.file);
    auto file = bytes ? spooled(*bytes) : fail(bytes.error());
    if (!file) {
        context.finish(file.error());
        return;
    }
    const QString name = (*file)->fileName();
    context.proceed(
        LinkDesk::readQrFile(name), [&context, kept = *file](const QList<QrReading> &readings) {
            if (readings.isEmpty()) {
                context.finish(Error{Fault::NotFound, 0, {}, u"no QR code in it"_s, {}});
            } else {
                context.finish(qrReadAnswer(readings));
            }
        });
}

} // namespace

void addQrCommands(CLI::App &root, Task &chosen)
{
    CLI::App &group = addGroup(root, "qr", Cli::tr("QR codes of any text"));
    addVerb<MakeOptions>(group, chosen, "make", Cli::tr("write a QR code to a file"), declareMake,
                         make);
    addVerb<ReadOptions>(group, chosen, "read", Cli::tr("read the QR code in a picture"),
                         declareRead, read);
}

} // namespace wxbind
