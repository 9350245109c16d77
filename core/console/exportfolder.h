#pragma once

#include "core/base/result.h"

#include <QTemporaryDir>

#include <memory>

namespace wxbind {

/// A folder that appears whole or not at all: filled under a hidden name beside its place, then
/// renamed. Until published it goes with this object. Any thread, several may write at a time.
class ExportFolder final
{
public:
    /// Conflict where `target` is there already, Storage where nothing can be made beside it.
    [[nodiscard]] static Result<std::shared_ptr<ExportFolder>> begin(const QString &target);

    [[nodiscard]] const QString &target() const { return m_target; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] Result<Unit> makeFolder(const QString &name) const;
    [[nodiscard]] Result<Unit> write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] Result<QByteArray> read(const QString &name) const;
    [[nodiscard]] Result<Unit> publish();
    /// Now, and not only when the last owner is gone.
    void discard() { m_folder.remove(); }

private:
    ExportFolder(const QString &target, const QString &hidden);

    QString m_target;
    QTemporaryDir m_folder;
};

} // namespace wxbind
