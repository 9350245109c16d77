#include "app/cli/inputs.h"

#include "app/cli/interrupt.h"

#include <QFile>
#include <QStringDecoder>

#include <cerrno>
#include <poll.h>
#include <unistd.h>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

/// Waits for standard input or Ctrl-C; false for the latter, also when it came before the wait.
bool inputCame()
{
    pollfd ends[2] = {{STDIN_FILENO, POLLIN, 0}, {Interrupt::wakeEnd(), POLLIN, 0}};
    while (!Interrupt::came()) {
        if (::poll(ends, 2, -1) > 0 && ends[1].revents == 0) {
            return true;
        }
    }
    return false;
}

QByteArray withoutLineEnd(QByteArray bytes)
{
    if (bytes.endsWith('\n')) {
        bytes.chop(bytes.endsWith("\r\n") ? 2 : 1);
    }
    return bytes;
}

/// Where a secret came from, for the sentence that says what is wrong with it.
QString nameOf(const SecretSource &source)
{
    if (source.fromStdin || source.file == "-"_L1) {
        return u"standard input"_s;
    }
    return source.file.isEmpty() ? QString::fromLatin1(source.environment) : source.file;
}

} // namespace

Result<QByteArray> readStandardInput()
{
    QByteArray all;
    char chunk[16384];
    while (true) {
        if (!inputCame()) {
            return fail(Fault::Cancelled);
        }
        const ssize_t count = ::read(STDIN_FILENO, chunk, sizeof chunk);
        if (count == 0) {
            return all;
        }
        if (count < 0 && errno != EINTR) {
            return fail(Fault::Invalid, u"standard input cannot be read"_s);
        }
        all.append(chunk, count < 0 ? 0 : count);
        if (all.size() > kLargestInput) {
            return fail(Fault::Invalid, u"standard input is larger than 16 MB"_s);
        }
    }
}

Result<QByteArray> readFile(const QString &file)
{
    if (file == "-"_L1) {
        return readStandardInput();
    }
    QFile source(file);
    if (!source.exists()) {
        return fail(Fault::NotFound, u"no such file: "_s + file);
    }
    if (!source.open(QIODevice::ReadOnly)) {
        return fail(Fault::Invalid, file + u": "_s + source.errorString());
    }
    if (source.size() > kLargestInput) {
        return fail(Fault::Invalid, file + u" is larger than 16 MB"_s);
    }
    return source.readAll();
}

Result<QString> readArgument(const QString &argument)
{
    if (argument != "-"_L1) {
        return argument;
    }
    return readStandardInput().map(
        [](const QByteArray &bytes) { return QString::fromUtf8(withoutLineEnd(bytes)); });
}

Result<QString> readExactArgument(const QString &argument)
{
    if (argument != "-"_L1) {
        return argument;
    }
    const auto bytes = readStandardInput();
    if (!bytes) {
        return fail(bytes.error());
    }
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8.decode(withoutLineEnd(*bytes));
    return utf8.hasError() ? fail(Fault::Invalid, u"standard input is not UTF-8"_s)
                           : Result<QString>(text);
}

Result<std::optional<Secret>> readSecret(const SecretSource &source)
{
    const bool given = source.fromStdin || !source.file.isEmpty();
    if (!given && !qEnvironmentVariableIsSet(source.environment)) {
        return std::nullopt;
    }
    Result<QByteArray> bytes = source.fromStdin        ? readStandardInput()
                               : source.file.isEmpty() ? qgetenv(source.environment)
                                                       : readFile(source.file);
    if (!bytes) {
        return fail(std::move(bytes).error());
    }
    const qsizetype end = bytes->indexOf('\n');
    Secret secret((end < 0 ? *bytes : bytes->left(end)).trimmed());
    if (secret.isEmpty()) {
        return fail(Fault::Invalid, nameOf(source) + u": its first line is empty"_s);
    }
    return std::optional<Secret>(std::move(secret));
}

} // namespace wxbind
