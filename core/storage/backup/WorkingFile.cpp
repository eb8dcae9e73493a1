#include "core/storage/backup/WorkingFile.h"

#include "core/base/DurableFile.h"
#include "core/storage/RegisterFile.h"

#include <QFile>
#include <QFileInfo>

namespace banso {

WorkingFile::WorkingFile(const QString& registerPath)
    : m_register(registerPath),
      m_path(registerPath + QStringLiteral(".working")),
      m_lock(registerPath + QStringLiteral(".working-lock")) {
    // However long the work takes, the lock holds as long as its program lives.
    m_lock.setStaleLockTime(0);
}

WorkingFile::~WorkingFile() {
    if (m_lock.isLocked())
        RegisterFile::remove(m_path);
}

Result<std::unique_ptr<WorkingFile>> WorkingFile::create(const QString& registerPath) {
    const QFileInfo target(registerPath);
    if (!QFileInfo(target.absolutePath()).isDir())
        return fail(broken("file.noFolder", {}, {target.absolutePath()}));
    std::unique_ptr<WorkingFile> file(new WorkingFile(registerPath));
    if (!file->m_lock.tryLock()) {
        if (file->m_lock.error() == QLockFile::LockFailedError)
            return fail(refused("backup.running", {}, {target.fileName()}));
        return fail(broken("file.folderReadOnly", {}, {target.absolutePath()}));
    }
    RegisterFile::remove(file->m_path);
    QFile made(file->m_path);
    if (!made.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return fail(broken("file.unwritable", {}, {file->m_path, made.errorString()}));
    return file;
}

Status WorkingFile::becomeRegister() {
    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) || !flushToDisk(file))
        return fail(broken("file.unwritable", {}, {m_path, file.errorString()}));
    file.close();
    switch (placeFile(m_path, m_register, false)) {
    case Placement::Placed:
        return {};
    case Placement::NameTaken:
        return fail(refused("restore.targetNotEmpty", {}, {QFileInfo(m_register).fileName()}));
    case Placement::Failed:
        break;
    }
    return fail(broken("file.unwritable", {}, {m_register, QString()}));
}

} // namespace banso
