#pragma once

#include "core/benefit/entitlement/ClaimLimit.h"
#include "core/benefit/entitlement/PregnancyEnd.h"

namespace banso {

/// Yen. What stands in a claim before somebody decides.
struct ClaimAmounts {
    int computed = 0;
    int deduction = 0; ///< what another municipality paid of the same instalment
    [[nodiscard]] int payable() const { return computed - deduction; }
    friend bool operator==(const ClaimAmounts&, const ClaimAmounts&) = default;
};

/// The first instalment is one amount a pregnancy, the second one an amount a fetus, lost ones
/// included. Nothing is computed from an unknown number of fetuses.
[[nodiscard]] ClaimAmounts amountsOf(Instalment instalment, std::optional<int> fetusCount,
                                     Elsewhere elsewhere, std::optional<int> paidElsewhere,
                                     const BenefitTerms& terms);

/// Why there is nothing to claim (any more).
enum class Bar {
    Ectopic,        ///< 異所性妊娠, even with a heartbeat
    EndedBefore,    ///< a second instalment of a pregnancy that ended before the benefit began
    GivenElsewhere, ///< another municipality, or the old scheme, gave it
    NotLivingHere,  ///< moved out: claimed where she lives now
    Deceased,
    TooLate,
};
template <>
struct EnumText<Bar> {
    static constexpr std::array kKeys{std::pair{Bar::Ectopic, "ectopic"},
                                      std::pair{Bar::EndedBefore, "ended_before"},
                                      std::pair{Bar::GivenElsewhere, "given_elsewhere"},
                                      std::pair{Bar::NotLivingHere, "not_living_here"},
                                      std::pair{Bar::Deceased, "deceased"},
                                      std::pair{Bar::TooLate, "too_late"}};
};

/// What entitlement follows from, about one pregnancy.
struct EntitlementFacts {
    std::optional<Date> notifiedOn = {};
    std::optional<Date> heartbeatOn = {}; ///< unknown is not none: a doctor may have seen it
    std::optional<Date> edd = {};
    PregnancyEnd end = {};
    Elsewhere elsewhere = Elsewhere::NotAsked;
    bool livesHere = true;
    bool isDeceased = false;
};

/// Where one instalment stands on a day.
struct Entitlement {
    Instalment instalment;
    std::optional<Bar> bar;          ///< nothing: it can be claimed, from `from`
    std::optional<Date> from;        ///< nothing when no day is known yet
    std::optional<ClaimLimit> limit; ///< nothing when its time does not run yet
    friend bool operator==(const Entitlement&, const Entitlement&) = default;
};

/// The day from which the number of fetuses can be notified: `daysBeforeDue` before the due date,
/// or the end of the pregnancy when that is earlier. Nothing when neither is known.
[[nodiscard]] std::optional<Date> secondFrom(std::optional<Date> edd, const PregnancyEnd& end,
                                             const BenefitTerms& terms);

/// The day from which an instalment can be claimed: the first from the heartbeat, or from the
/// notice while the heartbeat's day is not known; the second from `secondFrom`.
[[nodiscard]] std::optional<Date>
claimableFrom(Instalment instalment, const EntitlementFacts& facts, const BenefitTerms& terms);

/// The limit of an instalment: of the first from the heartbeat, of the second from `secondFrom` or
/// the outcome, as the town has it.
[[nodiscard]] std::optional<ClaimLimit> limitOf(Instalment instalment,
                                                std::optional<Date> heartbeatOn,
                                                std::optional<Date> edd, const PregnancyEnd& end,
                                                const BenefitTerms& terms);

/// A loss takes nothing away: a heartbeat that was confirmed entitles to both.
[[nodiscard]] Entitlement entitlementTo(Instalment instalment, const EntitlementFacts& facts,
                                        Date today, const BenefitTerms& terms);

} // namespace banso
