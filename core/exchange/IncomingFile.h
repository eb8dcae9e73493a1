#pragma once

#include "core/base/Sha256.h"
#include "core/exchange/TextEncoding.h"

#include <QDateTime>
#include <QIODevice>
#include <QStringDecoder>

#include <memory>

namespace banso {

/// What is known of a file once it was read to its end.
struct FileFacts {
    QString path;
    qint64 bytes = 0;
    QByteArray sha256; ///< of the bytes as they lie in the file, hexadecimal
    TextEncoding encoding = TextEncoding::Utf8;
};

/// A file from outside, read once from front to back in pieces, hashed on the way, its encoding
/// found by itself: byte order mark, else strict UTF-8, else CP932. While only ASCII has come by,
/// nothing is decided yet.
///
/// Errors, all with the path as first argument: `file.notThere`, `file.isDirectory`,
/// `file.unreadable` {path, reason}, `file.notAFile`, `file.empty`, `file.changed` (while it was
/// read).
class IncomingFile {
  public:
    /// Where the bytes cannot be what they should be, as an offset into the text delivered.
    struct Trouble {
        enum class Kind { Nul, Undecodable };
        Kind kind;
        qint64 offset;
    };

    /// `forced` skips the search for the encoding; a byte order mark of UTF-8 is skipped all the
    /// same.
    [[nodiscard]] static Result<IncomingFile> open(const QString& path,
                                                   std::optional<TextEncoding> forced = {});

    /// Something else than a file (a pipe, a buffer), open for reading; `name` stands for its path.
    /// It has no size or date to be compared at the end.
    [[nodiscard]] static IncomingFile over(std::unique_ptr<QIODevice> device, const QString& name,
                                           std::optional<TextEncoding> forced = {});

    /// Appends the next piece, as UTF-8 or CP932 without byte order mark; false at the end.
    [[nodiscard]] Result<bool> readInto(QByteArray& buffer);

    /// The first trouble seen in what was delivered so far.
    [[nodiscard]] const std::optional<Trouble>& trouble() const { return m_trouble; }
    /// As decided so far; of a file of nothing but ASCII: UTF-8.
    [[nodiscard]] TextEncoding encoding() const { return m_encoding.value_or(TextEncoding::Utf8); }
    /// What `decodeText` must be told for cells delivered so far.
    [[nodiscard]] TextEncoding cellEncoding() const {
        return encoding() == TextEncoding::Cp932 ? TextEncoding::Cp932 : TextEncoding::Utf8;
    }
    [[nodiscard]] QString path() const { return m_path; }
    /// -1 where it is not known.
    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] qint64 bytesRead() const { return m_read; }

    /// After the end: what the file was; `file.changed` when it is not the one that was opened.
    [[nodiscard]] Result<FileFacts> finish();

  private:
    IncomingFile() = default;
    QByteArrayView withoutMark(QByteArrayView piece);
    void decide(QByteArrayView piece, bool last);
    void inspect(QByteArrayView piece, bool last);
    [[nodiscard]] bool isAsItWas() const;

    std::unique_ptr<QIODevice> m_device;
    QString m_path;
    qint64 m_size = -1;
    QDateTime m_modified;
    qint64 m_read = 0;
    qint64 m_delivered = 0;
    bool m_atEnd = false;
    QByteArray m_piece;
    Sha256 m_hash;
    std::optional<TextEncoding> m_encoding;
    std::unique_ptr<QStringDecoder> m_utf16;
    std::optional<Trouble> m_trouble;
};

/// Reads a file once more and compares: `file.changed` when its bytes are not those of `facts`.
[[nodiscard]] Status verifyUnchanged(const FileFacts& facts);

} // namespace banso
