#pragma once

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTemporaryDir>

namespace wxbind {

/// A certificate authority that lives as long as a test, made with the openssl command, and the
/// certificates it signs. Nothing of it is trusted unless the test says so.
class TestAuthority final
{
public:
    TestAuthority()
    {
        m_good = openssl({"req", "-x509", "-newkey", "ec", "-pkeyopt",
                          "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", "ca.key", "-out",
                          "ca.pem", "-days", "2", "-subj", "/CN=wxbind test authority"});
    }

    [[nodiscard]] bool good() const { return m_good; }
    [[nodiscard]] QList<QSslCertificate> certificates() const
    {
        return QSslCertificate::fromPath(m_folder.filePath(QStringLiteral("ca.pem")));
    }
    /// A server's side of TLS for `names`, such as "IP:127.0.0.1,DNS:localhost". Days below zero
    /// make a certificate that has expired.
    [[nodiscard]] QSslConfiguration serverFor(const QByteArray &names, int days = 2)
    {
        QFile file(m_folder.filePath(QStringLiteral("names.ext")));
        m_good = m_good && file.open(QIODevice::WriteOnly | QIODevice::Truncate) &&
                 file.write("subjectAltName=" + names + "\n") > 0;
        file.close();
        m_good = m_good && openssl({"req", "-newkey", "ec", "-pkeyopt",
                                    "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", "s.key",
                                    "-out", "s.csr", "-subj", "/CN=wxbind test server"});
        m_good = m_good && openssl({"x509", "-req", "-in", "s.csr", "-CA", "ca.pem", "-CAkey",
                                    "ca.key", "-CAcreateserial", "-out", "s.pem", "-days",
                                    QByteArray::number(days), "-extfile", "names.ext"});
        QFile key(m_folder.filePath(QStringLiteral("s.key")));
        m_good = m_good && key.open(QIODevice::ReadOnly);
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificateChain(
            QSslCertificate::fromPath(m_folder.filePath(QStringLiteral("s.pem"))));
        tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
        tls.setPeerVerifyMode(QSslSocket::VerifyNone); // of clients; they have no certificate
        return tls;
    }

private:
    [[nodiscard]] bool openssl(const QList<QByteArray> &arguments)
    {
        QStringList list;
        for (const QByteArray &argument : arguments) {
            list.append(QString::fromLatin1(argument));
        }
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral("openssl"), list);
        return process.waitForFinished() && process.exitCode() == 0;
    }

    QTemporaryDir m_folder;
    bool m_good = false;
};

} // namespace wxbind
