#include "app/desktop/processage.h"
#include "app/desktop/screenshots.h"
#include "app/desktop/startoptions.h"
#include "ui/mainwindow/accountstate.h"
#include "ui/mainwindow/language.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/statusline.h"
#include "ui/mainwindow/uisettings.h"
#include "words/faultwords.h"

#include <QApplication>
#include <QMessageBox>
#include <QTimer>

#include <cstdio>

namespace wxbind {

namespace {

using namespace Qt::StringLiterals;

int refuse(const Error &error)
{
    const QString text = FaultWords::message(error) + u"\n"_s + error.detail;
    std::fprintf(stderr, "wxbind: %s\n", qPrintable(text));
    QMessageBox::critical(nullptr, u"wxbind"_s, text);
    return 1;
}

void takePictures(MainWindow &window, const StartOptions &options, const QString &suffix)
{
    auto *shots = new Screenshots(window, options.screenshots, suffix, &window);
    QObject::connect(shots, &Screenshots::done, &window,
                     [](bool good) { QCoreApplication::exit(good ? 0 : 1); });
    shots->start();
}

/// The window is closed; a code that has gone out gets its reply, or the record that it has none.
void finishSignIns(Composition &composition, QApplication &application)
{
    constexpr int kLongest = 5000;
    if (composition.isCodeUnderWay()) {
        QTimer::singleShot(kLongest, &application, &QCoreApplication::quit);
        onResult(composition.windUp(), &application,
                 [](const Result<Unit> &) { QCoreApplication::quit(); });
        QApplication::exec();
    }
}

int run(QApplication &application)
{
    const StartOptions options = readStartOptions(application);
    UiSettings settings(options.composition.dataDir);
    Language language;
    language.use(options.lang.isEmpty() ? settings.language() : options.lang);
    Theme theme(application);
    theme.setMode(options.theme.value_or(settings.theme()));
    auto composition = Composition::build(options.composition);
    if (!composition) {
        return refuse(composition.error());
    }
    DialogConfirm confirm;
    MainWindow window({(*composition)->console(), confirm, theme, language, settings});
    if (options.firstPaint) {
        QObject::connect(&window, &MainWindow::firstPainted, &window,
                         [] { std::printf("%lld\n", static_cast<long long>(processAgeMillis())); });
    }
    onResult((*composition)->ready(), &window, [&](const Result<Unit> &ready) {
        window.accounts()->reload();
        if (!ready) {
            window.statusLine()->say(FaultWords::message(ready.error()));
        }
        if (!options.screenshots.isEmpty()) {
            const QString lang = language.current() == u"en"_s ? u"en"_s : u"zh"_s;
            takePictures(window, options, (theme.dark() ? u"dark-"_s : u"light-"_s) + lang);
        } else if (options.firstPaint) {
            QCoreApplication::quit(); // not earlier: the next start finds the demo data whole
        }
    });
    window.show();
    const int exit = QApplication::exec();
    finishSignIns(**composition, application);
    return exit;
}

} // namespace

} // namespace wxbind

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("wxbind"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WXBIND_VERSION));
    return wxbind::run(application);
}
