#include "core/benefit/BenefitReconciliation.h"

#include "core/benefit/duty/BenefitUpkeep.h"

namespace banso {

namespace {

constexpr int kPage = 500;

const Query<qint64> kReceiptGaps{
    "benefitCheck.receiptGaps",
    "SELECT CAST(COALESCE(SUM(y.last_serial - y.given), 0) AS BIGINT) FROM"
    " (SELECT MAX(receipt_serial) AS last_serial, COUNT(*) AS given FROM claim"
    "  GROUP BY receipt_year) y"};
const Query<qint64> kAmounts{
    "benefitCheck.amounts",
    "SELECT COUNT(*) FROM claim WHERE state IN ('decided', 'paid', 'returned')"
    " AND decided_amount IS DISTINCT FROM computed_amount - deduction"};
const Query<qint64> kExports{
    "benefitCheck.exports",
    "SELECT COUNT(*) FROM benefit_export e WHERE e.row_count <> (SELECT COUNT(*)"
    " FROM benefit_export_row r WHERE r.benefit_export_id = e.benefit_export_id)"};

qint64 pregnanciesOutOfLine(Desk& desk, JobControl& job) {
    BenefitUpkeep upkeep(desk);
    PregnancyId last(0);
    qint64 wrong = 0;
    for (;;) {
        const auto page = upkeep.pregnanciesAfter(last, kPage);
        if (page.empty())
            return wrong;
        for (const PregnancyId pregnancy : page) {
            if (job.isCancelled())
                return wrong;
            wrong += upkeep.changesFor(pregnancy).empty() ? 0 : 1;
        }
        last = page.back();
    }
}

} // namespace

std::vector<std::pair<BenefitOddity, qint64>> reconcileBenefit(Desk& desk, JobControl& job) {
    const ReadTransaction oneState(desk.db());
    return {{BenefitOddity::ReceiptGap, desk.db().one(kReceiptGaps)},
            {BenefitOddity::AmountDiffers, desk.db().one(kAmounts)},
            {BenefitOddity::ExportDiffers, desk.db().one(kExports)},
            {BenefitOddity::DutyDiffers, pregnanciesOutOfLine(desk, job)}};
}

} // namespace banso
