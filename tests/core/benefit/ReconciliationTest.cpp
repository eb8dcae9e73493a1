#include "core/benefit/BenefitReconciliation.h"
#include "tests/support/BenefitTown.h"
#include "tests/support/Claims.h"
#include "tests/support/Precompiled.h"
#include "tests/support/Printing.h"

using namespace banso;
using namespace banso::test;

namespace {

const Command<ClaimId> kMoreAmount{
    "test.moreAmount", "UPDATE claim SET decided_amount = decided_amount + 1 WHERE claim_id = ?"};
const Command<ClaimId> kLessAmount{
    "test.lessAmount", "UPDATE claim SET decided_amount = decided_amount - 1 WHERE claim_id = ?"};
const Command<ClaimId> kMoreRows{"test.moreRows",
                                 "UPDATE benefit_export SET row_count = row_count + ?"};
const Command<ClaimId> kLessRows{"test.lessRows",
                                 "UPDATE benefit_export SET row_count = row_count - ?"};
const Command<ClaimId> kOtherReceipt{"test.otherReceipt",
                                     "UPDATE claim SET receipt_serial = 5 WHERE claim_id = ?"};

/// `benefit.receiptGap 1`, one a kind that was found.
QStringList oddities(Desk& desk) {
    JobControl job;
    QStringList found;
    for (const auto& [oddity, count] : reconcileBenefit(desk, job))
        if (count > 0)
            found += QStringLiteral("%1 %2").arg(keyOf(oddity)).arg(count);
    return found;
}

QStringList only(const char* text) {
    return {QString::fromLatin1(text)};
}

} // namespace

TEST_CASE("check finds what was changed behind the benefit's back", "[benefitCheck]") {
    BANSO_DESK_ON_BOTH(reg);
    BenefitTown town(reg);
    const ClaimId first = town.grantedFor("髙橋 凛", "タカハシ リン");
    (void)town.grantedFor("佐藤 花", "サトウ ハナ");
    REQUIRE(BenefitExport(town.desk).write({.year = FiscalYear(2026)}, reg.path({})));
    CHECK(oddities(town.desk).isEmpty());
    const auto harm = [&](const Command<ClaimId>& command) {
        auto tx = town.desk.write();
        town.desk.db().run(command, first);
        tx.commit();
    };
    harm(kMoreAmount);
    CHECK(oddities(town.desk) == only("benefit.amountDiffers 1"));
    harm(kLessAmount);
    harm(kMoreRows);
    CHECK(oddities(town.desk) == only("benefit.exportDiffers 1"));
    harm(kLessRows);
    harm(kOtherReceipt);
    // The duty to pay still names the old number.
    CHECK(oddities(town.desk) == QStringList{QStringLiteral("benefit.receiptGap 3"),
                                             QStringLiteral("benefit.dutyDiffers 1")});
}
