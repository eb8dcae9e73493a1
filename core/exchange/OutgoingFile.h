#pragma once

#include "core/base/Result.h"
#include "core/base/Sha256.h"

#include <QFile>

#include <memory>

namespace banso {

/// A file that left, or is about to.
struct WrittenFile {
    QString path;
    QByteArray sha256; ///< hexadecimal
    qint64 bytes = 0;
    qint64 rows = 0; ///< data rows, where it has rows
    friend bool operator==(const WrittenFile&, const WrittenFile&) = default;
};

/// A file that appears under its name whole or not at all. It is written beside, in the same folder
/// under a name ending in `.banso-part`; `seal` has the disk take it and tells its hash, so that
/// the intent can be kept before anybody can see the file; `publish` gives it its name. Not
/// published, it disappears with this object.
///
/// Errors {path, …}: `file.nameTaken` (Refused: nothing is overwritten unasked), `file.noFolder`
/// (not there, or gone meanwhile), `file.unwritable` {path, reason}, `file.diskFull`.
class OutgoingFile {
  public:
    enum class Existing { Keep, Replace };

    [[nodiscard]] static Result<OutgoingFile> create(const QString& path,
                                                     Existing existing = Existing::Keep);
    OutgoingFile(OutgoingFile&&) = default;
    OutgoingFile& operator=(OutgoingFile&&) = delete;
    ~OutgoingFile();

    [[nodiscard]] Status write(QByteArrayView bytes);
    void setRows(qint64 rows) { m_facts.rows = rows; }

    /// All is on the disk, under the hidden name. Nothing more can be written.
    [[nodiscard]] Result<WrittenFile> seal();
    /// The file has its name. Seals first where that was not done.
    [[nodiscard]] Result<WrittenFile> publish();

  private:
    OutgoingFile() = default;
    [[nodiscard]] Error writeError() const;

    std::unique_ptr<QFile> m_part;
    Existing m_existing = Existing::Keep;
    Sha256 m_hash;
    WrittenFile m_facts;
    bool m_sealed = false;
};

/// What became of a file whose intent is known: asked after a crash.
enum class FileFate {
    Absent, ///< never got its name, or was taken away since
    Whole,  ///< stands there as it was meant
    Other   ///< something else stands under its name
};
[[nodiscard]] FileFate fateOf(const WrittenFile& intended);

/// Removes what a killed program left half written in a folder; gives how many there were. Only for
/// folders in which nobody is writing just now.
int removeUnfinishedFiles(const QString& folder);

/// Writes `bytes` as one file.
[[nodiscard]] Result<WrittenFile>
writeWholeFile(const QString& path, QByteArrayView bytes,
               OutgoingFile::Existing existing = OutgoingFile::Existing::Keep);

} // namespace banso
