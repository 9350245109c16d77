#include "tests/layers/layerrules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

/// Which folders a folder may include from, itself aside.
const QHash<QString, QStringList> &allowed()
{
    static const QStringList values{u"core/base"_s, u"core/async"_s, u"core/model"_s};
    static const QStringList services =
        values + QStringList{u"core/http"_s, u"core/store"_s, u"core/secrets"_s};
    static const QStringList step = services + QStringList{u"core/oauth"_s};
    static const QStringList steps{u"core/oauth/step1_authorize"_s, u"core/oauth/step2_exchange"_s,
                                   u"core/oauth/step3_refresh"_s, u"core/oauth/step4_userinfo"_s};
    static const QStringList front = values + QStringList{u"core/console"_s, u"words"_s};
    static const QStringList everything = step + steps + front +
                                          QStringList{u"core/oauth/signin"_s,
                                                      u"core/oauth/basictoken"_s,
                                                      u"core/diagnosis"_s,
                                                      u"core/sandbox"_s,
                                                      u"ui"_s,
                                                      u"app"_s,
                                                      u"app/cli"_s};
    static const QHash<QString, QStringList> table{
        {u"core/base"_s, {}},
        {u"core/async"_s, {u"core/base"_s}},
        {u"core/model"_s, {u"core/base"_s, u"core/async"_s}},
        {u"core/http"_s, values},
        {u"core/store"_s, values},
        {u"core/secrets"_s, values},
        {u"core/oauth"_s, services},
        {steps[0], step},
        {steps[1], step},
        {steps[2], step},
        {steps[3], step},
        {u"core/oauth/basictoken"_s, step},
        {u"core/oauth/signin"_s, step + steps},
        {u"core/diagnosis"_s, step + steps},
        {u"core/console"_s,
         step + steps +
             QStringList{u"core/oauth/signin"_s, u"core/oauth/basictoken"_s, u"core/diagnosis"_s}},
        {u"core/sandbox"_s, {u"core/base"_s, u"core/model"_s}},
        {u"words"_s, {u"core/base"_s, u"core/model"_s}},
        {u"ui"_s, front},
        {u"app"_s, everything},
        {u"app/cli"_s, front + QStringList{u"app"_s, u"core/sandbox"_s}},
        {u"app/desktop"_s, front + QStringList{u"app"_s, u"ui"_s}},
        {u"resources"_s, {}},
    };
    return table;
}

/// Names that may be used in some folders only.
struct Fence
{
    QRegularExpression what;
    QStringList folders;
};

const QList<Fence> &fences()
{
    static const QList<Fence> list{
        {QRegularExpression(u"#include <QSql|#include <QtSql"_s), {}},
        {QRegularExpression(u"#include <sqlite3"_s), {u"core/store"_s}},
        {QRegularExpression(u"#include <(sodium|qt6keychain)"_s), {u"core/secrets"_s}},
        {QRegularExpression(u"#include <(qrcodegen|ZXing)"_s), {u"core/oauth/step1_authorize"_s}},
        {QRegularExpression(u"#include <(QNetwork|QTcp|QSsl|QHostInfo|QHttpServer|QHostAddress)"_s),
         {u"core/http"_s, u"core/oauth/step1_authorize"_s, u"core/sandbox"_s}},
        {QRegularExpression(u"#include <(QWidget|QApplication|QDialog|QMainWindow|QLabel)"_s),
         {u"ui"_s, u"app/desktop"_s}},
        {QRegularExpression(u"\\bQEventLoop\\b"_s), {}},
        {QRegularExpression(u"\\bignoreSslErrors\\b"_s), {}},
        {QRegularExpression(u"\\.then\\("_s), {}},
        {QRegularExpression(u"\\binstance\\(\\)"_s), {u"app/desktop"_s, u"app/cli"_s}},
        {QRegularExpression(u"\\b(tr|QT_TR_NOOP|QT_TRANSLATE_NOOP)\\("_s),
         {u"words"_s, u"ui"_s, u"app/cli"_s, u"app/desktop"_s}},
    };
    return list;
}

/// The most specific folder of the table that holds `path`.
QString folderOf(const QString &path)
{
    QString folder = path;
    while (!folder.isEmpty()) {
        const qsizetype slash = folder.lastIndexOf(u'/');
        folder = slash < 0 ? QString() : folder.left(slash);
        if (allowed().contains(folder)) {
            return folder;
        }
    }
    return {};
}

QString judgeInclude(const QString &file, const QString &included)
{
    const QString from = folderOf(file);
    const QString to = folderOf(included);
    if (to.isEmpty()) {
        const bool generated = included.endsWith(".moc"_L1) || included.startsWith("moc_"_L1) ||
                               included.startsWith("ui_"_L1);
        return generated ? QString() : included + u" does not start at the root"_s;
    }
    if (from == to || allowed().value(from).contains(to)) {
        return {};
    }
    return from + u" may not include "_s + included;
}

QStringList judgeLine(const QString &file, const QString &line)
{
    static const QRegularExpression include(u"^\\s*#include \"([^\"]+)\""_s);
    QStringList faults;
    if (const auto match = include.match(line); match.hasMatch()) {
        if (const QString fault = judgeInclude(file, match.captured(1)); !fault.isEmpty()) {
            faults.append(fault);
        }
    }
    const QString code = line.section(u"//"_s, 0, 0);
    for (const Fence &fence : fences()) {
        const auto match = fence.what.match(code);
        if (match.hasMatch() && !fence.folders.contains(folderOf(file))) {
            faults.append(u"'%1' does not belong in %2"_s.arg(match.captured(0), folderOf(file)));
        }
    }
    return faults;
}

} // namespace

QStringList layerBreaches(const QString &root)
{
    QStringList breaches;
    for (const QString &top : {u"core"_s, u"words"_s, u"ui"_s, u"app"_s}) {
        QDirIterator it(root + u'/' + top, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            const QString path = QDir(root).relativeFilePath(file.fileName());
            if (!file.open(QIODevice::ReadOnly)) {
                breaches.append(path + u": cannot be read"_s);
                continue;
            }
            for (int number = 1; !file.atEnd(); ++number) {
                for (const QString &fault : judgeLine(path, QString::fromUtf8(file.readLine()))) {
                    breaches.append(u"%1:%2: %3"_s.arg(path).arg(number).arg(fault));
                }
            }
        }
    }
    breaches.sort();
    return breaches;
}

} // namespace wxbind
