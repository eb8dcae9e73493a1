#include "core/storage/sqlite/OpenFile.h"

#include <QFileInfo>

#include <map>

namespace banso {

namespace {

std::map<QString, int>& connections() {
    static std::map<QString, int> counts;
    return counts;
}

/// The same for every way to write it; links to the file count as the file.
QString keyOf(const QString& path) {
    const QFileInfo file(path);
    const QString canonical = file.canonicalFilePath();
    return canonical.isEmpty() ? file.absoluteFilePath() : canonical;
}

} // namespace

std::recursive_mutex& OpenFile::turn() {
    static std::recursive_mutex mutex;
    return mutex;
}

OpenFile::OpenFile(const QString& path) : m_path(keyOf(path)) {
    const std::scoped_lock lock(turn());
    ++connections()[m_path];
}

OpenFile::~OpenFile() {
    const std::scoped_lock lock(turn());
    if (--connections()[m_path] == 0)
        connections().erase(m_path);
}

bool OpenFile::isOpen(const QString& path) {
    const std::scoped_lock lock(turn());
    return connections().contains(keyOf(path));
}

} // namespace banso
