#pragma once

#include "core/benefit/export/ExportPreview.h"
#include "core/exchange/profile/ProfileWriter.h"

namespace banso {

/// Rows, summary and cover of one export on their way to the disk: written beside, sealed, and then
/// given their names together. What is not published disappears with this object.
class ExportFiles {
  public:
    /// What the cover says beyond the files themselves.
    struct CoverFacts {
        FiscalYear year;
        QString municipalityCode;
        QString writtenAt;
        QString writtenBy;
        bool isFictitious;
    };

    /// Writes all three and has the disk take them; `preview` must live as long as this. Errors:
    /// those of `ProfileWriter` and `OutgoingFile`.
    [[nodiscard]] static Validated<ExportFiles>
    seal(const ExportPreview& preview, const QString& folder, const CoverFacts& facts);
    ExportFiles(ExportFiles&&) = default;

    [[nodiscard]] const WrittenFile& detail() const { return m_sealed[0]; }
    [[nodiscard]] const WrittenFile& summary() const { return m_sealed[1]; }
    [[nodiscard]] const WrittenFile& cover() const { return m_sealed[2]; }
    [[nodiscard]] const std::vector<WrittenFile>& all() const { return m_sealed; }
    [[nodiscard]] const std::vector<UnwritableCharacter>& replaced() const { return m_replaced; }

    /// All have their names, or none: those that were first are taken back. Errors: those of
    /// `OutgoingFile`.
    [[nodiscard]] Status publish();

  private:
    ExportFiles() = default;
    [[nodiscard]] Validated<void> write(const OutProfile& profile, const QString& path,
                                        const SubstitutionDecisions& decisions,
                                        const std::vector<std::vector<QString>>& rows);

    std::vector<std::unique_ptr<OutProfile>> m_profiles; ///< the writers point to them
    std::vector<ProfileWriter> m_writers;
    std::vector<WrittenFile> m_sealed;
    std::vector<UnwritableCharacter> m_replaced;
};

} // namespace banso
