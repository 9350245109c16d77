#pragma once

#include "core/sandbox/visitor.h"
#include "tests/cli/ctl.h"

#include <csignal>
#include <optional>
#include <sys/types.h>

namespace wxbind::test {

/// A running `wxbindctl sandbox`, and an account of it in a data folder.
class SandboxProcess final
{
public:
    explicit SandboxProcess(const Ctl &ctl, const QStringList &options = {})
    {
        ctl.prepare(m_process, QStringList{u"sandbox"_s} + options);
        m_process.start();
        while (!m_process.canReadLine() && m_process.waitForReadyRead(kPatience)) {
        }
        m_line = m_process.readLine();
        m_announced = QJsonDocument::fromJson(m_line).object();
    }
    ~SandboxProcess() { stop(); }

    [[nodiscard]] QByteArray line() const { return m_line; }
    [[nodiscard]] QJsonObject announced() const { return m_announced; }
    [[nodiscard]] QString base() const { return m_announced["api_base"_L1].toString(); }
    [[nodiscard]] QJsonObject account() const
    {
        return m_announced["accounts"_L1].toArray().first().toObject();
    }
    [[nodiscard]] QString appId() const { return account()["appid"_L1].toString(); }
    [[nodiscard]] QByteArray secret() const { return account()["secret"_L1].toString().toUtf8(); }
    /// The key of the first person who is, or is not, a snapshot user.
    [[nodiscard]] QString person(int number = 0, bool snapshot = false) const
    {
        for (const QJsonValue &value : m_announced["people"_L1].toArray()) {
            const QJsonObject person = value.toObject();
            const bool fits =
                person["snapshot"_L1].toBool() == snapshot && !person["banned"_L1].toBool();
            if (fits && number-- == 0) {
                return person["key"_L1].toString();
            }
        }
        return {};
    }

    [[nodiscard]] Run addTo(const Ctl &ctl) const
    {
        return ctl.json({u"account"_s, u"add"_s, u"--appid"_s, appId(), u"--name"_s, u"演示"_s,
                         u"--domain"_s, u"127.0.0.1"_s, u"--api-base"_s, base(),
                         u"--authorize-base"_s, base(), u"--secret-stdin"_s},
                        secret() + '\n');
    }
    [[nodiscard]] Run link(const Ctl &ctl, const QStringList &more = {}) const
    {
        return ctl.json(QStringList{u"link"_s, u"new"_s, u"--account"_s, appId(), u"--redirect"_s,
                                    u"http://127.0.0.1/wx/callback"_s} +
                        more);
    }
    /// A new link, opened and agreed to: the address the browser is sent to.
    [[nodiscard]] QString callback(const Ctl &ctl, const QString &person,
                                   const QStringList &more = {}) const
    {
        return approve(link(ctl, more).json()["link"_L1].toString(), person);
    }
    [[nodiscard]] static QString approve(const QString &link, const QString &person)
    {
        QObject context;
        std::optional<Result<QUrl>> answer;
        approveOnSandbox(link, person, &context,
                         [&answer](const Result<QUrl> &target) { answer = target; });
        const bool answered = QTest::qWaitFor([&answer] { return answer.has_value(); }, kPatience);
        return answered && *answer ? QString::fromLatin1((*answer)->toEncoded()) : QString();
    }

    /// Ctrl-C; answers the exit status.
    int stop()
    {
        if (m_process.state() == QProcess::NotRunning) {
            return -1;
        }
        ::kill(static_cast<pid_t>(m_process.processId()), SIGINT);
        m_process.waitForFinished(kPatience);
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }

private:
    QProcess m_process;
    QByteArray m_line;
    QJsonObject m_announced;
};

} // namespace wxbind::test
