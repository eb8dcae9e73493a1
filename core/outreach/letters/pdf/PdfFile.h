#pragma once

#include "core/base/Sha256.h"
#include "core/exchange/OutgoingFile.h"

#include <QByteArray>

#include <vector>

namespace banso {

/// Number of an object in a PDF file.
using PdfRef = int;

/// The frame of a PDF 1.7 file: numbered objects written one after the other as they come, and the
/// table of where they stand. Equal content gives equal bytes. A write that fails is remembered and
/// told at the end; nothing is written after it.
class PdfFile {
  public:
    explicit PdfFile(OutgoingFile& out);

    /// A number for an object that is written later.
    [[nodiscard]] PdfRef reserve();
    void write(PdfRef ref, const QByteArray& object);
    /// `entries` of the stream's dictionary besides its length and filter.
    void writeStream(PdfRef ref, const QByteArray& entries, const QByteArray& content);
    /// The file cannot become right; `finish` will say so.
    void reject(const Error& reason) { m_failure = m_failure.value_or(reason); }
    /// Ends the file. Errors: those of `OutgoingFile`, and what was rejected.
    [[nodiscard]] Status finish(PdfRef catalog, PdfRef information);

  private:
    void put(const QByteArray& bytes);
    void flush();

    OutgoingFile& m_out;
    QByteArray m_waiting; ///< not yet handed to the file
    Sha256 m_hash;        ///< for the file's own identifier
    qint64 m_position = 0;
    std::vector<qint64> m_offsets; ///< of object 1, 2, …
    std::optional<Error> m_failure;
};

[[nodiscard]] QByteArray pdfReference(PdfRef ref);
/// A text string, such as a title: UTF-16 in hexadecimal.
[[nodiscard]] QByteArray pdfText(const QString& text);
/// The UTF-16 units in hexadecimal, without brackets.
[[nodiscard]] QByteArray pdfHexUnits(const QString& text);
/// Appends a number with at most three decimals.
void appendPdfNumber(QByteArray& out, double value);

} // namespace banso
