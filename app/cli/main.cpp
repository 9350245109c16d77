#include "app/cli/cli.h"
#include "app/cli/errorview.h"
#include "app/cli/interrupt.h"
#include "app/cli/language.h"
#include "app/cli/parser.h"
#include "app/cli/sheetoptions.h"

#include <QGuiApplication>
#include <QLoggingCategory>
#include <QTimer>

#include <cstdio>
#include <exception>
#include <memory>

namespace wxbind {

namespace {

using namespace Qt::StringLiterals;

/// Logs go to stderr, whatever this Qt was built to do with them.
void logToStderr(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    const QByteArray line = message.toUtf8();
    std::fprintf(stderr, "%s: %s\n", context.category ? context.category : "log", line.constData());
}

void setUpLogging(bool verbose)
{
    qInstallMessageHandler(logToStderr);
    QLoggingCategory::setFilterRules(verbose ? u"wxbind.*=true"_s
                                             : u"*.debug=false\n*.info=false"_s);
}

int answerHelp(Output output, const QString &help)
{
    const bool written =
        output.json() ? output.document(QJsonObject{{u"help"_s, help}}) : output.text(help);
    return static_cast<int>(written ? ExitStatus::Done : ExitStatus::Internal);
}

int runTask(QCoreApplication &app, const ParsedLine &line)
{
    Interrupt interrupt;
    Context context(line.options, Output(line.options.json));
    int exit = static_cast<int>(ExitStatus::Internal);
    QObject::connect(&context, &Context::ended, &app, [&](int status) {
        exit = status;
        QCoreApplication::quit();
    });
    QObject::connect(&interrupt, &Interrupt::interrupted, &context, &Context::interrupt);
    QTimer::singleShot(0, &context, [&] { line.task(context); });
    QCoreApplication::exec();
    return exit;
}

/// Letters on paper need fonts, and fonts a QGuiApplication; it asks for no display.
std::unique_ptr<QCoreApplication> application(int &argc, char **argv)
{
    if (!wantsFonts(argc, argv)) {
        return std::make_unique<QCoreApplication>(argc, argv);
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // What a display would have wanted to say has no place beside the command's own output.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    auto app = std::make_unique<QGuiApplication>(argc, argv);
    qInstallMessageHandler(nullptr);
    return app;
}

int run(int argc, char **argv)
{
    const auto owned = application(argc, argv);
    QCoreApplication &app = *owned;
    QCoreApplication::setApplicationName(u"wxbind"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(WXBIND_VERSION));
    const Glance glance = glanceAt(QCoreApplication::arguments());
    const QString lang = glance.lang.isEmpty() ? environmentLanguage() : glance.lang;
    speak(app, lang);
    const ParsedLine line = parseLine(argc, argv, lang);
    setUpLogging(line.options.verbose);
    if (!line.help.isEmpty() && line.usageError.isEmpty()) {
        return answerHelp(Output(glance.json), line.help);
    }
    if (!line.usageError.isEmpty()) {
        Context context(line.options, Output(glance.json));
        context.finishUsage(line.usageError);
        return static_cast<int>(ExitStatus::Usage);
    }
    return runTask(app, line);
}

} // namespace

} // namespace wxbind

int main(int argc, char **argv)
{
    try {
        return wxbind::run(argc, argv);
    } catch (const std::exception &error) {
        std::fprintf(stderr, "internal error: %s\n", error.what());
        return static_cast<int>(wxbind::ExitStatus::Internal);
    }
}
