#pragma once

#include <QByteArray>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStringList>
#include <QUrl>

namespace wxbind::test {

/// Every way in which `secret` could stand in a file or a log, as bytes to search for.
[[nodiscard]] inline QList<QByteArray> spellings(const QByteArray &secret)
{
    QList<QByteArray> all{secret, secret.toHex(), secret.toHex().toUpper()};
    const QByteArray percent = secret.toPercentEncoding();
    all << percent << percent.toPercentEncoding();
    QByteArray everyByte; // %30%31…
    QByteArray jsonEscaped;
    for (const char c : secret) {
        const QByteArray hex = QByteArray(1, c).toHex();
        everyByte += '%' + hex.toUpper();
        jsonEscaped += "\\u00" + hex;
    }
    all << everyByte << everyByte.toLower() << jsonEscaped;
    QByteArray quotes = secret;
    quotes.replace('"', "\\\"");
    QByteArray slashes = quotes;
    slashes.replace('/', "\\/");
    all << quotes << slashes;
    const QString text = QString::fromUtf8(secret);
    all << QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    // Inside a longer base64 text the secret may begin at any of three offsets; its first and last
    // characters then depend on its neighbours and are left out.
    for (int offset = 0; offset < 3; ++offset) {
        for (const auto option : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
            const QByteArray encoded =
                QByteArray(QByteArray(offset, 'x') + secret).toBase64(option);
            all << encoded.sliced(4, (encoded.size() - 8) / 4 * 4);
        }
    }
    return all;
}

[[nodiscard]] inline bool leaks(const QByteArray &haystack, const QByteArray &secret)
{
    const QList<QByteArray> needles = spellings(secret);
    return std::any_of(needles.cbegin(), needles.cend(),
                       [&](const QByteArray &needle) { return haystack.contains(needle); });
}

/// The files below `folder` that hold `secret`, in their content or their name.
[[nodiscard]] inline QStringList filesWith(const QString &folder, const QByteArray &secret)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        const bool opened = file.open(QIODevice::ReadOnly);
        if (!opened || leaks(file.readAll(), secret) || leaks(file.fileName().toUtf8(), secret)) {
            found.append(file.fileName());
        }
    }
    return found;
}

} // namespace wxbind::test
