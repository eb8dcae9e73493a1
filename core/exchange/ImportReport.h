#pragma once

#include "core/exchange/OutgoingFile.h"
#include "core/exchange/profile/InProfile.h"

#include <functional>

namespace banso {

/// What is wrong with one row, or one cell of it.
struct RowFinding {
    qint64 row;     ///< as a spreadsheet numbers it, from 1
    QString column; ///< its header, empty when the whole row is meant
    QString value;  ///< what stands there, as far as it may be shown
    Error error;    ///< the code, and the column's key as field
    friend bool operator==(const RowFinding&, const RowFinding&) = default;
};

/// How an import went: what was counted and what was rejected, row by row. Words for the codes are
/// found by whoever shows it.
class ImportReport {
  public:
    /// Findings beyond these are counted only: a file of the wrong kind has a million.
    static constexpr std::size_t kMostFindings = 10'000;
    /// Of a value shown, in readers' characters.
    static constexpr int kMostShown = 40;

    void countRead() { ++m_read; }
    void countApplied(qint64 rows = 1) { m_applied += rows; }
    /// The row is not applied. Several findings of one row count as one row.
    void reject(qint64 row, const InColumn* column, QStringView value, Error error);
    /// The row is applied, but somebody should look at it.
    void remark(qint64 row, const InColumn* column, QStringView value, Error error);

    [[nodiscard]] qint64 read() const { return m_read; }
    [[nodiscard]] qint64 applied() const { return m_applied; }
    [[nodiscard]] qint64 rejected() const { return m_rejected; }
    [[nodiscard]] const std::vector<RowFinding>& rejections() const { return m_rejections; }
    [[nodiscard]] const std::vector<RowFinding>& remarks() const { return m_remarks; }
    /// Findings that were counted but not kept.
    [[nodiscard]] qint64 notKept() const { return m_notKept; }

    struct Wording {
        QStringList headers; ///< row, column, value, code, sentence
        /// What is wrong and what to do.
        std::function<QString(const RowFinding&)> sentence;
    };
    /// Writes rejections, then remarks, as a CSV file for the eye (UTF-8 with byte order mark).
    [[nodiscard]] Result<WrittenFile>
    writeTo(const QString& path, const Wording& wording,
            OutgoingFile::Existing existing = OutgoingFile::Existing::Keep) const;

  private:
    void keep(std::vector<RowFinding>& list, qint64 row, const InColumn* column, QStringView value,
              Error error);

    qint64 m_read = 0;
    qint64 m_applied = 0;
    qint64 m_rejected = 0;
    qint64 m_lastRejected = 0;
    qint64 m_notKept = 0;
    std::vector<RowFinding> m_rejections;
    std::vector<RowFinding> m_remarks;
};

/// The value as a report may show it: masked or hidden where the profile says so, not too long.
[[nodiscard]] QString disclosed(QStringView value, Disclosure disclosure);

} // namespace banso
