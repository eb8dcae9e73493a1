#pragma once

#include "core/benefit/check/ClaimReview.h"
#include "core/duty/Duty.h"

namespace banso {

/// A claim, and what it still lacks while it is entered.
struct ClaimNeeds {
    Claim claim;
    bool lacksInterview = false;
    bool lacksPapers = false;
};

/// Everything that the benefit's duties of one pregnancy follow from.
struct BenefitFile {
    Pregnancy pregnancy;
    EntitlementFacts entitlement;
    std::optional<Date> movedOutOn = {};
    std::vector<ClaimNeeds> claims = {}; ///< every one, withdrawn and rejected ones too
    std::vector<Duty> kept = {};
};

/// A duty as it should be.
struct ExpectedBenefitDuty {
    DutyDraft draft;
    QString doneBy = {}; ///< `claim:12`: what fulfilled it; empty: it is open
};

/// The benefit's duties of a pregnancy, from its records and the town's terms alone, without a look
/// at today's date: the kept duties are brought into line with it after every change, and `check`
/// works it out anew.
///
/// `benefit.claim1`, `benefit.claim2`: she is told of a claim; sending the notice fulfils it, and
/// so does the claim. `benefit.limit1`, `benefit.limit2`: the last day comes near and nobody
/// claimed. `benefit.interview`, `benefit.papers`, `benefit.check`, `benefit.decide`,
/// `benefit.pay`: what a claim waits for. `benefit.cancel`: she moved out, the recognition ends
/// (10条の10).
[[nodiscard]] std::vector<ExpectedBenefitDuty> plannedDuties(const BenefitFile& file,
                                                             const BenefitTerms& terms);

/// One step that brings a kept duty into line with the plan.
struct BenefitDutyChange {
    enum class Kind { Put, Reopen, Done, Withdraw };
    Kind kind;
    QString originKey;
    std::optional<DutyId> duty = {};
    std::optional<DutyDraft> draft = {};
    QString doneBy = {};
};

/// Empty when the kept duties are what the plan says.
[[nodiscard]] std::vector<BenefitDutyChange>
dutyChanges(const BenefitFile& file, const std::vector<ExpectedBenefitDuty>& plan);

/// What the duties of a pregnancy's entitlement are about: care ends what is about the pregnancy
/// itself.
inline constexpr const char* kEntitlementSubject = "entitlement";

} // namespace banso
