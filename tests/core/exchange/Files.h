#pragma once

#include "tests/support/Precompiled.h"

#include <QFile>
#include <QTemporaryDir>

namespace banso {

/// A folder for one test, with files in it.
class TestFolder {
  public:
    [[nodiscard]] QString path(const QString& name = {}) const {
        return name.isEmpty() ? m_folder.path() : m_folder.filePath(name);
    }
    QString write(const QString& name, QByteArrayView bytes) const {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes.data(), bytes.size()) == bytes.size());
        return file.fileName();
    }
    [[nodiscard]] QByteArray read(const QString& name) const {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

  private:
    QTemporaryDir m_folder;
};

} // namespace banso
