#pragma once

#include "core/benefit/check/Finding.h"
#include "core/benefit/export/BenefitRow.h"
#include "core/exchange/profile/OutProfile.h"

namespace banso {

/// A character of a file that its encoding cannot hold: listed before the file exists.
struct ExportCharacter {
    ClaimId claim;
    qint64 row; ///< as in the file, from 1, header included
    QString field;
    QString header;
    QString character;
    QString codePoints;     ///< `U+20BB7`
    QStringList candidates; ///< proposals, best first
    QString replacement;    ///< what will be written; empty: nobody decided yet
    bool isDecided = false; ///< by the town
};

/// What is wrong with the texts of rows in a layout and an encoding: blanks and lengths the layout
/// does not allow (E01), characters without a code (E32: replaced by a proposal nobody disputes a
/// warning, undecided an error, decided by the town nothing), 外字 (E33), line breaks and controls
/// (E34), values a spreadsheet would take for a formula (E35).
class RowCheck {
  public:
    /// Both must live as long as the check.
    RowCheck(const OutProfile& profile, const SubstitutionDecisions& decisions)
        : m_profile(profile), m_decisions(decisions) {}

    /// `dataRow` from 1. The cells of the row, for `changes` and the writer; nothing when the
    /// layout refuses them.
    std::optional<QStringList> add(const BenefitRow& row, qint64 dataRow, FindingList& out);
    [[nodiscard]] const std::vector<ExportCharacter>& characters() const { return m_characters; }

  private:
    void checkText(const BenefitRow& row, qint64 fileRow, const OutColumn& column,
                   const QString& text, FindingList& out);
    void checkEncoding(const BenefitRow& row, qint64 fileRow, const OutColumn& column,
                       const QString& text, FindingList& out);

    const OutProfile& m_profile;
    const SubstitutionDecisions& m_decisions;
    std::vector<ExportCharacter> m_characters;
};

} // namespace banso
