#pragma once

#include "core/exchange/IncomingFile.h"

#include <array>
#include <vector>

namespace banso {

struct CsvDialect {
    char separator = ',';  ///< ',', ';' or TAB: none of them is part of a character in any encoding
    bool comments = false; ///< rows whose first cell begins with '#' are skipped
};

/// Beyond these a row is not data any more: one line of 100 MB fails at once, in little memory.
struct CsvLimits {
    qsizetype rowBytes = 1024 * 1024;
    qsizetype cells = 4096;
};

struct CsvInput {
    std::optional<TextEncoding> encoding = {}; ///< found by itself when not given
    CsvDialect dialect = {};
    CsvLimits limits = {};
    Gaiji gaiji = Gaiji::Keep;
};

/// Reads rows as RFC 4180 writes them, and as others do: LF, CRLF or CR, with or without byte order
/// mark, quotes where they are needed or everywhere, line breaks within quotes, a last line without
/// an end, a 0x1A at the end. Blank lines are skipped. Cells are views of bytes; only those that
/// are asked for become text.
///
/// Rows are numbered as a spreadsheet numbers them, from 1, header, comments and blank lines
/// included; columns from 1.
///
/// Errors {path, row, column, …}: those of `IncomingFile`; `csv.nul`, `csv.undecodable` {…, offset}
/// for bytes that are text in no encoding we know; `csv.tooLong` {path, row, column, limit};
/// `csv.tooManyCells`; `csv.quoteOpen` for a quotation mark that nothing closes. After an error
/// reading is over.
class CsvReader {
  public:
    [[nodiscard]] static Result<CsvReader> open(const QString& path, CsvInput input = {});

    /// From something else than a file; see `IncomingFile::over`.
    [[nodiscard]] static Result<CsvReader> over(std::unique_ptr<QIODevice> device,
                                                const QString& name, CsvInput input = {});

    /// Goes to the next row; false at the end.
    [[nodiscard]] Result<bool> next();

    [[nodiscard]] qint64 rowNumber() const { return m_rowNumber; }
    [[nodiscard]] qsizetype cellCount() const { return qsizetype(m_cells.size()); }
    /// Without its quotation marks. Valid until the next row.
    [[nodiscard]] QByteArrayView bytes(qsizetype cell) const {
        const Cell& at = m_cells[static_cast<std::size_t>(cell)];
        return QByteArrayView(m_buffer.constData() + at.begin, at.end - at.begin);
    }
    [[nodiscard]] tl::expected<QString, DecodeFault> text(qsizetype cell) const {
        return decodeText(bytes(cell), m_file.cellEncoding(), m_input.gaiji);
    }
    /// The first cell (from 0) with characters behind its closing quotation mark, -1 for none: the
    /// row was not written by a program that knows CSV.
    [[nodiscard]] qsizetype strayQuoteCell() const { return m_strayCell; }

    [[nodiscard]] TextEncoding encoding() const { return m_file.encoding(); }
    [[nodiscard]] qint64 fileSize() const { return m_file.size(); }
    [[nodiscard]] qint64 bytesRead() const { return m_file.bytesRead(); }

    /// Reads on to the end if need be; `file.changed` when the file did not stay as it was.
    [[nodiscard]] Result<FileFacts> finish() { return m_file.finish(); }

  private:
    struct Cell {
        qsizetype begin;
        qsizetype end;
        bool doubledQuotes;
    };
    enum class Scan { Row, NeedsMore, QuoteOpen };

    CsvReader(IncomingFile file, CsvInput input);
    [[nodiscard]] static Result<CsvReader> begin(IncomingFile file, CsvInput input);
    [[nodiscard]] Result<bool> nextAnyRow();
    [[nodiscard]] Scan scan();
    [[nodiscard]] Scan scanQuoted(const char*& at);
    void scanPlain(const char*& at);
    [[nodiscard]] Scan endRow(const char* at);
    void closeQuotes();
    [[nodiscard]] Status more();
    [[nodiscard]] Status checkTrouble() const;
    [[nodiscard]] Error faultAt(ErrorCode code, qsizetype bufferOffset, QStringList more) const;
    [[nodiscard]] bool isBlank() const;

    IncomingFile m_file;
    CsvInput m_input;
    std::array<bool, 256> m_endings; ///< bytes that end an unquoted cell
    QByteArray m_buffer;
    qint64 m_bufferStart = 0; ///< offset of the buffer's first byte in what the file delivered
    qsizetype m_next = 0;     ///< where the next row begins in the buffer
    qsizetype m_row = 0;      ///< where the current row begins
    bool m_fileEnded = false;
    std::vector<Cell> m_cells;
    qint64 m_rowNumber = 0;
    qsizetype m_strayCell = -1;
};

} // namespace banso
