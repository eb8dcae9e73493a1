#pragma once

#include "core/benefit/check/AcknowledgementRepository.h"
#include "core/benefit/export/BenefitSummary.h"
#include "core/benefit/export/ExportRepository.h"
#include "core/benefit/export/RowCheck.h"

namespace banso {

/// What is to be written.
struct ExportQuestion {
    FiscalYear year;
    QString profile = QStringLiteral("benefit-detail"); ///< or `benefit-office`
    std::optional<TextEncoding> encoding = {};          ///< nothing: as the layout says
    /// Why addresses and telephone numbers of protected persons go into the file; empty: they do
    /// not. Only somebody who decides claims may say so.
    QString revealReason = {};
};

/// A value that is another than in the last file.
struct RowChange {
    ClaimId claim;
    QString receipt;
    QString field;
    QString before;
    QString after;
};

/// What a file would hold, and everything that stands against it.
struct ExportPreview {
    OutProfile profile;
    SubstitutionDecisions decisions;
    std::vector<BenefitRow> rows;
    std::vector<Finding> findings;
    BenefitSummary summary;
    std::vector<ExportCharacter> characters;
    std::vector<RowChange> changes; ///< since the last file of this layout
    int hidden = 0;                 ///< protected persons whose address stays out
    int revealed = 0;               ///< those whose address stands in it

    /// Nothing stops it: no error, and every warning accepted.
    [[nodiscard]] bool mayLeave() const;
};

/// Makes previews. Asks no permission; opens nothing without a grant.
class ExportPreviewer {
  public:
    /// `grant` may be null and must live as long as this.
    explicit ExportPreviewer(Desk& desk, const RevealGrant* grant = nullptr);

    /// Errors: `profile.unknown` {key}, `benefit.profileSource` {profile, source} for a layout with
    /// sources that are no benefit's.
    [[nodiscard]] Validated<ExportPreview> preview(const ExportQuestion& question);

  private:
    struct Work;
    void addClaim(const Claim& claim, Work& work);
    void compareWithLast(const BenefitRow& row, Work& work, FindingList& out);
    void findGone(Work& work);

    Desk& m_desk;
    const RevealGrant* m_grant;
    BenefitTerms m_now;
    ExportRepository m_exports;
    AcknowledgementRepository m_accepted;
};

/// The layout of a question, in its encoding. Errors as `preview`.
[[nodiscard]] Validated<OutProfile> layoutOf(const ExportQuestion& question);

} // namespace banso
