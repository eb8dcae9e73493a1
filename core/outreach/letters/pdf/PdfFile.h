#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QIODevice>

#include <vector>

namespace banso {

/// Number of an object in a PDF file.
using PdfRef = int;

/// The frame of a PDF 1.7 file: numbered objects written one after the other as they come, and the
/// table of where they stand. Equal content gives equal bytes. A write that fails is remembered and
/// told at the end.
class PdfFile {
  public:
    explicit PdfFile(QIODevice& out);

    /// A number for an object that is written later.
    [[nodiscard]] PdfRef reserve();
    void write(PdfRef ref, const QByteArray& object);
    /// `entries` of the stream's dictionary besides its length and filter.
    void writeStream(PdfRef ref, const QByteArray& entries, const QByteArray& content);
    /// The file cannot become right; `finish` will say so.
    void reject(const QString& reason) { m_failure = m_failure.value_or(reason); }
    /// Ends the file. Error `letter.writeFailed` {reason}.
    [[nodiscard]] Status finish(PdfRef catalog, PdfRef information);
    /// SHA-256 over all that was written so far.
    [[nodiscard]] QByteArray contentHash() const { return m_hash.result(); }

  private:
    void put(const QByteArray& bytes);

    QIODevice& m_out;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_position = 0;
    std::vector<qint64> m_offsets; ///< of object 1, 2, …
    std::optional<QString> m_failure;
};

[[nodiscard]] QByteArray pdfReference(PdfRef ref);
/// A text string, such as a title: UTF-16 in hexadecimal.
[[nodiscard]] QByteArray pdfText(const QString& text);
/// The UTF-16 units in hexadecimal, without brackets.
[[nodiscard]] QByteArray pdfHexUnits(const QString& text);
/// Appends a number with at most three decimals.
void appendPdfNumber(QByteArray& out, double value);

} // namespace banso
