#include "core/base/DurableFile.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>
#endif

namespace banso {

#ifdef Q_OS_WIN

bool flushToDisk(QFileDevice& file) {
    return file.flush() && _commit(file.handle()) == 0;
}

Placement placeFile(const QString& from, const QString& to, bool replace) {
    const DWORD how = MOVEFILE_WRITE_THROUGH | (replace ? MOVEFILE_REPLACE_EXISTING : 0);
    if (MoveFileExW(reinterpret_cast<const wchar_t*>(from.utf16()),
                    reinterpret_cast<const wchar_t*>(to.utf16()), how))
        return Placement::Placed;
    const DWORD error = GetLastError();
    return error == ERROR_ALREADY_EXISTS || error == ERROR_FILE_EXISTS ? Placement::NameTaken
                                                                       : Placement::Failed;
}

#else

namespace {

/// The name is in the folder, and the folder must reach the disk as well.
void flushFolderOf(const QByteArray& path) {
    const QString folder = QFileInfo(QFile::decodeName(path)).absolutePath();
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle); // some file systems cannot; they order names by themselves
    ::close(handle);
}

int renameWithoutReplacing(const QByteArray& from, const QByteArray& to) {
#ifdef RENAME_NOREPLACE
    if (::renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return -1;
#endif
    // A file system that cannot (FAT on a stick, some shares): looking first is all there is.
    if (::access(to, F_OK) == 0) {
        errno = EEXIST;
        return -1;
    }
    return ::rename(from, to);
}

} // namespace

bool flushToDisk(QFileDevice& file) {
    return file.flush() && ::fsync(file.handle()) == 0;
}

Placement placeFile(const QString& from, const QString& to, bool replace) {
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    const int done = replace ? ::rename(source, target) : renameWithoutReplacing(source, target);
    if (done != 0)
        return errno == EEXIST ? Placement::NameTaken : Placement::Failed;
    flushFolderOf(target);
    return Placement::Placed;
}

#endif

} // namespace banso
