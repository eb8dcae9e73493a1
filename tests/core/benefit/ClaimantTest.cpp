#include "core/benefit/entitlement/ClaimantList.h"
#include "tests/support/BenefitTown.h"
#include "tests/support/Claims.h"
#include "tests/support/Precompiled.h"
#include "tests/support/Printing.h"

using namespace banso;
using namespace banso::test;

namespace {

/// `髙橋 凛 1 2028-07-19`, one an instalment.
QStringList shown(const Result<std::vector<Claimant>>& list) {
    QStringList all;
    for (const Claimant& claimant : list.value())
        all += QStringLiteral("%1 %2 %3")
                   .arg(claimant.name, keyOf(claimant.instalment),
                        claimant.until ? claimant.until->iso() : QString());
    return all;
}

} // namespace

TEST_CASE("those who can claim now are listed, and anybody is found by name", "[claimant]") {
    BANSO_DESK_ON_BOTH(reg);
    BenefitTown town(reg);
    const auto mother = town.mother();
    const PregnancyId pregnancy = town.pregnancy(mother);
    (void)town.mother("佐藤 花", "サトウ ハナ");
    ClaimantList list(town.desk);
    CHECK(shown(list.waiting(10)) == QStringList{s("髙橋 凛 1 2028-07-19")});
    CHECK(shown(list.find(s("たかはし"), 10)) ==
          QStringList{s("髙橋 凛 1 2028-07-19"), s("髙橋 凛 2 2029-01-12")});
    CHECK(shown(list.find(s("サトウ"), 10)).isEmpty());
    (void)town.add(town.first(pregnancy));
    CHECK(shown(list.waiting(10)).isEmpty());
    CHECK(shown(list.find(s("たかはし"), 10)) == QStringList{s("髙橋 凛 2 2029-01-12")});
    CHECK(codeOf(ClaimantList(*town.approver).waiting(10)) == QStringLiteral("permission.denied"));
}
