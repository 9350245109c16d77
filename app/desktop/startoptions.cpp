#include "app/desktop/startoptions.h"

#include <QCommandLineParser>
#include <QDir>

namespace wxbind {

using namespace Qt::StringLiterals;

StartOptions readStartOptions(const QCoreApplication &application)
{
    const QCommandLineOption data(u"data"_s, u"Folder of the database and the settings."_s,
                                  u"DIR"_s);
    const QCommandLineOption sandbox(
        u"sandbox"_s, u"Run the built-in sandbox with a demo account and demo people."_s);
    const QCommandLineOption lang(u"lang"_s, u"zh_CN or en."_s, u"LANG"_s);
    const QCommandLineOption theme(u"theme"_s, u"system, light or dark."_s, u"THEME"_s);
    const QCommandLineOption shots(
        u"screenshot"_s, u"Write a picture of every page into DIR, then end."_s, u"DIR"_s);
    const QCommandLineOption paint(
        u"first-paint"_s, u"Print the milliseconds from exec to the first paint, then end."_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Console for WeChat Official Account sign-in."_s);
    parser.addOptions({data, sandbox, lang, theme, shots, paint});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);

    StartOptions options;
    const bool demo = parser.isSet(sandbox);
    options.composition.sandbox = demo;
    options.composition.dataDir = parser.value(data);
    if (options.composition.dataDir.isEmpty()) {
        // Made-up people must never land beside real ones.
        options.composition.dataDir = demo ? defaultDataDir() + u"/sandbox"_s : defaultDataDir();
    }
    const QByteArray passphrase = qgetenv("WXBIND_PASSPHRASE");
    if (!passphrase.isEmpty()) {
        options.composition.passphrase = Secret(passphrase);
        qunsetenv("WXBIND_PASSPHRASE"); // not for the programs this one starts
    }
    options.lang = parser.value(lang);
    if (parser.isSet(theme)) {
        options.theme = themeModeFromName(parser.value(theme));
    }
    options.screenshots = parser.value(shots);
    options.firstPaint = parser.isSet(paint);
    return options;
}

} // namespace wxbind
