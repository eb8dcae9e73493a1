#pragma once

#include "core/base/PostalCode.h"
#include "core/exchange/ImportReport.h"
#include "core/exchange/profile/InProfile.h"

namespace banso {

/// Reads a file by its profile: finds the columns, gives cells as what they are, and writes every
/// row that cannot be read into the report. Cells of columns that are not allowed never become
/// text.
///
///     for (;;) {
///         BANSO_TRY(const bool found, reader.next());
///         if (!found)
///             break;
///         const QString name = reader.text(nameColumn);
///         const auto birth = reader.date(birthColumn);
///         if (reader.rowIsGood()) // otherwise it is in the report already
///             apply(name, birth);
///     }
///
/// Errors of the file: those of `CsvReader`; `layout.noHeader` {path, row}; `layout.columns` {path,
/// found, expected}, `layout.column` {path, position, found, expected} and `layout.columnUnknown`
/// {path, position, expected} where the order counts; `layout.columnMissing` {path, headers};
/// `layout.columnTwice` {path, header}.
/// Errors of a row or cell: `row.cells` {found, expected}, `row.quotes`, `cell.undecodable`
/// {bytes}, `cell.gaiji` {bytes}, `cell.control` {U+XXXX}, `cell.lineBreak`, `cell.blank`,
/// `cell.tooLong` {most}, `cell.code` {text}, `cell.integer` {text}, and those of dates, moments,
/// telephone numbers and postcodes. The field is the column's key.
class ProfileReader {
  public:
    /// `profile` and `report` must live as long as the reader.
    [[nodiscard]] static Result<ProfileReader> open(const InProfile& profile, const QString& path,
                                                    ImportReport& report);

    /// Goes to the next row that has its cells; false at the end.
    [[nodiscard]] Result<bool> next();

    /// Called for each row that has not its cells, with what stands where the first column of the
    /// profile's row key would be, or nothing: the row is rejected, but it is not missing.
    void onBrokenRow(std::function<void(QByteArrayView)> tell) { m_brokenRow = std::move(tell); }

    [[nodiscard]] qint64 rowNumber() const { return m_csv.rowNumber(); }
    /// Whether nothing was found wrong with the current row so far.
    [[nodiscard]] bool rowIsGood() const { return m_rowIsGood; }
    /// Whether the file has the column at all: a blank cell says "blank", no column says nothing.
    [[nodiscard]] bool has(int column) const { return cellOf(column) >= 0; }

    // Each takes a place in `InProfile::columns()`. What cannot be read is rejected with the row
    // and comes back empty.

    /// As it stands, byte for byte. Of a file for the eye (`isViewFileName`) without its mark.
    [[nodiscard]] QString text(int column);
    /// Without spaces around it, full-width digits and letters made plain: for numbers and codes.
    [[nodiscard]] QString plain(int column);
    [[nodiscard]] std::optional<Date> date(int column);
    [[nodiscard]] std::optional<Instant> instant(int column);
    [[nodiscard]] std::optional<PhoneNumber> phone(int column);
    [[nodiscard]] std::optional<PostalCode> postcode(int column);
    [[nodiscard]] std::optional<qint64> integer(int column);
    /// Ours for theirs by the profile's codes; a code it does not know is rejected.
    [[nodiscard]] std::optional<QString> code(int column);
    /// As `code`, but what the profile does not know comes back empty and rejects nothing: an
    /// answer that is unknown is still an answer.
    [[nodiscard]] std::optional<QString> codeIfKnown(int column);
    /// The cell's bytes, for a hash or a comparison.
    [[nodiscard]] QByteArrayView bytes(int column) const;

    /// Rejects the current row for a reason of the room that imports.
    void reject(int column, Error error);
    void reject(Error error);
    /// Tells something about the current row, which is applied all the same.
    void remark(int column, Error error);

    [[nodiscard]] TextEncoding encoding() const { return m_csv.encoding(); }
    [[nodiscard]] qint64 bytesRead() const { return m_csv.bytesRead(); }
    [[nodiscard]] qint64 fileSize() const { return m_csv.fileSize(); }
    /// Columns of the file that the profile does not know, by the names in their header.
    [[nodiscard]] const QStringList& unknownColumns() const { return m_unknownColumns; }
    [[nodiscard]] Result<FileFacts> finish() { return m_csv.finish(); }

  private:
    ProfileReader(const InProfile& profile, CsvReader csv, ImportReport& report)
        : m_profile(&profile), m_csv(std::move(csv)), m_report(&report) {}
    [[nodiscard]] Status readHeader(const QString& path);
    [[nodiscard]] Status matchInOrder(const QString& path, const QStringList& names);
    [[nodiscard]] Status matchByName(const QString& path, const QStringList& names);
    [[nodiscard]] bool hasItsCells() const;
    void rejectBroken(Error error);
    [[nodiscard]] qsizetype cellOf(int column) const {
        return m_cells[static_cast<std::size_t>(column)];
    }
    [[nodiscard]] const InColumn& columnAt(int column) const {
        return m_profile->columns()[static_cast<std::size_t>(column)];
    }
    void rejectCell(int column, QStringView value, Error error);
    template <class T>
    std::optional<T> accepted(int column, const QString& typed, Result<T> result);

    const InProfile* m_profile;
    CsvReader m_csv;
    ImportReport* m_report;
    std::vector<qsizetype> m_cells; ///< for each column of the profile the file's, -1 for none
    qsizetype m_width = 0;
    QStringList m_unknownColumns;
    bool m_rowIsGood = true;
    bool m_isView = false;
    std::function<void(QByteArrayView)> m_brokenRow;
};

} // namespace banso
