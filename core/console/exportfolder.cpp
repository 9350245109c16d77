#include "core/console/exportfolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace wxbind {

using namespace Qt::StringLiterals;

ExportFolder::ExportFolder(const QString &target, const QString &hidden)
    : m_target(target)
    , m_folder(hidden)
{}

Result<std::shared_ptr<ExportFolder>> ExportFolder::begin(const QString &target)
{
    const QFileInfo place(QDir::cleanPath(target));
    if (target.isEmpty() || place.fileName().isEmpty()) {
        return fail(Fault::Invalid, u"the folder has no name"_s);
    }
    if (place.exists() || place.isSymLink()) {
        return fail(Fault::Conflict, place.filePath() + u" is there already"_s);
    }
    const QString hidden = place.absolutePath() + u"/."_s + place.fileName() + u".part-XXXXXX"_s;
    std::shared_ptr<ExportFolder> folder(new ExportFolder(place.absoluteFilePath(), hidden));
    if (!folder->m_folder.isValid()) {
        return fail(Fault::Storage,
                    place.absolutePath() + u": "_s + folder->m_folder.errorString());
    }
    return folder;
}

Result<Unit> ExportFolder::makeFolder(const QString &name) const
{
    return QDir(m_folder.path()).mkpath(name)
               ? Result<Unit>(Unit{})
               : fail(Fault::Storage, name + u": the folder cannot be made"_s);
}

Result<Unit> ExportFolder::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    // Unbuffered: a full disk is told by the write itself.
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) &&
                         file.write(bytes) == bytes.size();
    file.close();
    return written && file.error() == QFile::NoError
               ? Result<Unit>(Unit{})
               : fail(Fault::Storage, name + u": "_s + file.errorString());
}

Result<QByteArray> ExportFolder::read(const QString &name) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Fault::Storage, name + u": "_s + file.errorString());
    }
    return file.readAll();
}

Result<Unit> ExportFolder::publish()
{
    // Temporary folders are the owner's alone; what is handed out follows the umask as files do.
    const auto others = QFileDevice::ReadGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther |
                        QFileDevice::ExeOther;
    const auto parent = QFile::permissions(QFileInfo(m_target).absolutePath());
    QFile::setPermissions(m_folder.path(), QFile::permissions(m_folder.path()) | (parent & others));
    if (!QDir().rename(m_folder.path(), m_target)) {
        return fail(Fault::Storage, m_target + u": the folder cannot be put in its place"_s);
    }
    m_folder.setAutoRemove(false);
    return Unit{};
}

} // namespace wxbind
