#include "app/cli/cli.h"
#include "app/cli/groups.h"
#include "app/cli/inputs.h"
#include "app/cli/linkview.h"
#include "app/cli/qrfile.h"
#include "app/cli/qrlook.h"
#include "app/cli/qrview.h"
#include "words/picturewords.h"

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
    bool reveal = false;
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
    addReveal(app, o.reveal);
}

Said notRead(const Error &error)
{
    return {PictureWords::message(error), PictureWords::fix(error)};
}

Said noCode(const Error &)
{
    return {PictureWords::noCode(), PictureWords::noCodeFix()};
}

void tell(Context &context, const QList<QrReading> &readings, bool reveal)
{
    const Answer answer = qrReadAnswer(readings, reveal ? CodeShown::Full : CodeShown::Masked);
    if (!reveal) {
        context.finish(answer); // needs no database, and makes none
        return;
    }
    context.explainBy({});
    context.withConsole([&context, answer](Console &console) {
        context.settle(console.vault.recordReveal(u"QR codes of a picture"_s),
                       [answer](Unit) { return answer; });
    });
}

void read(Context &context, const ReadOptions &o)
{
    Async<QList<QrReading>> reading;
    if (o.file == "-"_L1) {
        const auto bytes = readStandardInput();
        if (!bytes) {
            context.finish(bytes.error());
            return;
        }
        reading = LinkDesk::readQrBytes(*bytes);
    } else {
        reading = LinkDesk::readQrFile(o.file);
    }
    context.explainBy(notRead);
    context.proceed(reading, [&context, reveal = o.reveal](const QList<QrReading> &readings) {
        if (readings.isEmpty()) {
            context.explainBy(noCode);
            context.finish(Error{Fault::NotFound, 0, {}, u"no QR code in it"_s, {}});
        } else {
            tell(context, readings, reveal);
        }
    });
}

} // namespace

void addQrCommands(CLI::App &root, Task &chosen)
{
    CLI::App &group = addGroup(root, "qr", Cli::tr("QR codes of any text"));
    addVerb<MakeOptions>(group, chosen, "make", Cli::tr("write a QR code to a file"), declareMake,
                         make);
    addVerb<ReadOptions>(group, chosen, "read",
                         Cli::tr("read every QR code in a picture and say what each is"),
                         declareRead, read);
    addSheetVerb(group, chosen);
}

} // namespace wxbind
