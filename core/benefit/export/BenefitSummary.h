#pragma once

#include "core/benefit/check/Finding.h"
#include "core/benefit/export/BenefitRow.h"

namespace banso {

/// 区分 of the summary. A claim is counted in one of them, the first that fits from below upwards:
/// so the lines add up.
enum class ClaimGroup {
    Ordinary,
    Multiple,     ///< 多胎
    MovedIn,      ///< 転入: came here while she was pregnant, or was paid elsewhere before
    Loss,         ///< 流産等
    Transitional, ///< 経過措置
};
template <>
struct EnumText<ClaimGroup> {
    static constexpr std::array kKeys{
        std::pair{ClaimGroup::Ordinary, "ordinary"}, std::pair{ClaimGroup::Multiple, "multiple"},
        std::pair{ClaimGroup::MovedIn, "moved_in"}, std::pair{ClaimGroup::Loss, "loss"},
        std::pair{ClaimGroup::Transitional, "transitional"}};
};
[[nodiscard]] ClaimGroup groupOf(const ClaimFacts& facts);

/// What every table of one file must agree in. Yen.
struct ControlTotals {
    qint64 claims = 0;
    qint64 fetuses = 0; ///< of second instalments
    qint64 computed = 0;
    qint64 deducted = 0;
    qint64 decided = 0;
    qint64 repaid = 0;

    friend bool operator==(const ControlTotals&, const ControlTotals&) = default;
};

struct SummaryLine {
    FiscalYear year;
    BenefitScheme scheme;
    Instalment instalment;
    ClaimGroup group;
    ControlTotals totals;
    qint64 women = 0;       ///< different ones within the line
    qint64 carriedOver = 0; ///< applied for in an earlier year
    qint64 unpaid = 0;      ///< decided, not paid yet

    /// The sources of `benefit-summary`, and their values.
    [[nodiscard]] static const QStringList& sources();
    [[nodiscard]] std::vector<QString> values(const QStringList& wanted) const;
};

struct BenefitSummary {
    std::vector<SummaryLine> lines; ///< by scheme, instalment, group; none of them empty
    ControlTotals totals;           ///< of the lines
    qint64 women = 0;               ///< different ones in all
    qint64 unpaid = 0;
};

[[nodiscard]] BenefitSummary summaryOf(const std::vector<ClaimFacts>& claims);
/// Added up from what the rows of the detail file say.
[[nodiscard]] ControlTotals totalsOf(const std::vector<BenefitRow>& rows);
/// E38 for each total in which rows, summary and register differ.
void compareTotals(const ControlTotals& rows, const ControlTotals& summary,
                   const ControlTotals& register_, FindingList& out);

} // namespace banso
