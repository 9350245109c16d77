#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace wxbind::test {

using namespace Qt::StringLiterals;

constexpr int kPatience = 60'000;

/// What one run of wxbindctl came to.
struct Run
{
    int exit = -1;
    QByteArray out;
    QByteArray err;

    /// The one document on stdout; fails the test's comparison by being null otherwise.
    [[nodiscard]] QJsonDocument document() const
    {
        const bool oneLine = out.endsWith('\n') && out.count('\n') == 1;
        return oneLine ? QJsonDocument::fromJson(out) : QJsonDocument();
    }
    [[nodiscard]] QJsonObject json() const { return document().object(); }
    /// Everything it said, for messages of tests.
    [[nodiscard]] QByteArray told() const { return out + err; }
    [[nodiscard]] QJsonObject error() const { return json().value("error"_L1).toObject(); }
    [[nodiscard]] QString fault() const { return error().value("fault"_L1).toString(); }
};

/// wxbindctl on a data folder of its own, with a passphrase and without the tester's environment.
class Ctl final
{
public:
    Ctl()
    {
        m_environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
        m_environment.insert(u"HOME"_s, m_folder.path());
        m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        m_environment.insert(u"TZ"_s, u"Asia/Shanghai"_s);
        m_environment.insert(u"WXBIND_DATA"_s, data());
        m_environment.insert(u"WXBIND_PASSPHRASE"_s, u"only for tests"_s);
        for (const char *kept : {"ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS"}) {
            if (qEnvironmentVariableIsSet(kept)) {
                m_environment.insert(QString::fromLatin1(kept), qEnvironmentVariable(kept));
            }
        }
    }

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString data() const { return m_folder.filePath(u"data"_s); }
    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
                   ? file.fileName()
                   : QString();
    }
    void set(const QString &variable, const QString &value)
    {
        m_environment.insert(variable, value);
    }
    void unset(const QString &variable) { m_environment.remove(variable); }

    /// A process that is ready to start; for what is more than one run to its end.
    void prepare(QProcess &process, const QStringList &arguments) const
    {
        process.setProgram(QStringLiteral(WXBINDCTL));
        process.setArguments(arguments);
        process.setProcessEnvironment(m_environment);
        process.setWorkingDirectory(m_folder.path());
    }

    [[nodiscard]] Run run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        prepare(process, arguments);
        process.start();
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(kPatience)) {
            process.kill();
            process.waitForFinished();
            return {};
        }
        const bool ended = process.exitStatus() == QProcess::NormalExit;
        return {ended ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }
    [[nodiscard]] Run json(QStringList arguments, const QByteArray &input = {}) const
    {
        arguments.prepend(u"--json"_s);
        return run(arguments, input);
    }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

} // namespace wxbind::test
