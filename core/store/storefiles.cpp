#include "core/store/storefiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr mode_t kFileMode = S_IRUSR | S_IWUSR;
constexpr mode_t kFolderMode = S_IRWXU;

tl::unexpected<Error> failedTo(QLatin1StringView what, const QString &path)
{
    const int code = errno;
    return fail(code == EEXIST ? Fault::Conflict : Fault::Storage,
                what % u" " % path % u": " % QString::fromLocal8Bit(std::strerror(code)));
}

Result<Unit> makeFolderPrivate(const QString &folder)
{
    const QByteArray name = QFile::encodeName(folder);
    struct stat now = {};
    if (::stat(name.constData(), &now) != 0) {
        if (!QDir().mkpath(folder) || ::stat(name.constData(), &now) != 0) {
            return failedTo("cannot make the folder"_L1, folder);
        }
    }
    if ((now.st_mode & S_ISVTX) != 0 || now.st_uid != ::geteuid() ||
        (now.st_mode & 07777) == kFolderMode) {
        return Unit{};
    }
    if (::chmod(name.constData(), kFolderMode) != 0) {
        return failedTo("cannot protect the folder"_L1, folder);
    }
    return Unit{};
}

Result<Unit> makeFilePrivate(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat now = {};
    if (::stat(name.constData(), &now) != 0 || (now.st_mode & 0777) == kFileMode) {
        return Unit{};
    }
    if (::chmod(name.constData(), kFileMode) != 0) {
        return failedTo("cannot protect"_L1, path);
    }
    return Unit{};
}

} // namespace

Result<Unit> createPrivate(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(),
                          O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, kFileMode);
    if (fd < 0) {
        return failedTo("cannot create"_L1, path);
    }
    ::close(fd);
    return Unit{};
}

Result<Unit> makePrivate(const QString &path)
{
    if (auto done = makeFolderPrivate(QFileInfo(path).absolutePath()); !done) {
        return done;
    }
    // made by another process in between is as good as made here
    if (auto made = createPrivate(path); !made && made.error().fault != Fault::Conflict) {
        return made;
    }
    for (const QLatin1StringView suffix : {""_L1, "-wal"_L1, "-shm"_L1}) {
        if (auto done = makeFilePrivate(path + suffix); !done) {
            return done;
        }
    }
    return Unit{};
}

} // namespace wxbind
