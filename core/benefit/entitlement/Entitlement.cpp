#include "core/benefit/entitlement/Entitlement.h"

namespace banso {

namespace {

bool isSameInstalment(Instalment instalment, Elsewhere elsewhere) {
    return (instalment == Instalment::First && elsewhere == Elsewhere::First) ||
           (instalment == Instalment::Second && elsewhere == Elsewhere::Second);
}

std::optional<Bar> barOf(Instalment instalment, const EntitlementFacts& facts,
                         const std::optional<ClaimLimit>& limit, Date today,
                         const BenefitTerms& terms) {
    const bool isFirst = instalment == Instalment::First;
    if (facts.isDeceased)
        return Bar::Deceased;
    if (facts.end.isEctopic)
        return Bar::Ectopic;
    if (!isFirst && facts.end.on && *facts.end.on < terms.begins)
        return Bar::EndedBefore;
    if (isSameInstalment(instalment, facts.elsewhere) ||
        (isFirst && facts.elsewhere == Elsewhere::OldGift))
        return Bar::GivenElsewhere;
    if (!facts.livesHere)
        return Bar::NotLivingHere;
    if (limit && limit->verdictOn(today) == ClaimLimit::Verdict::Late)
        return Bar::TooLate;
    return std::nullopt;
}

} // namespace

ClaimAmounts amountsOf(Instalment instalment, std::optional<int> fetusCount, Elsewhere elsewhere,
                       std::optional<int> paidElsewhere, const BenefitTerms& terms) {
    const int computed = instalment == Instalment::First
                             ? terms.amountPerPregnancy
                             : terms.amountPerFetus * fetusCount.value_or(0);
    return {computed, isSameInstalment(instalment, elsewhere) ? paidElsewhere.value_or(0) : 0};
}

std::optional<Date> secondFrom(std::optional<Date> edd, const PregnancyEnd& end,
                               const BenefitTerms& terms) {
    if (!edd)
        return end.on;
    const Date beforeDue = edd->plusDays(-terms.daysBeforeDue);
    return end.on ? std::min(*end.on, beforeDue) : beforeDue;
}

std::optional<Date> claimableFrom(Instalment instalment, const EntitlementFacts& facts,
                                  const BenefitTerms& terms) {
    if (instalment == Instalment::Second)
        return secondFrom(facts.edd, facts.end, terms);
    return facts.heartbeatOn ? facts.heartbeatOn : facts.notifiedOn;
}

std::optional<ClaimLimit> limitOf(Instalment instalment, std::optional<Date> heartbeatOn,
                                  std::optional<Date> edd, const PregnancyEnd& end,
                                  const BenefitTerms& terms) {
    std::optional<Date> base = heartbeatOn;
    if (instalment == Instalment::Second)
        base =
            terms.secondLimitFrom == SecondLimitFrom::Birth ? end.on : secondFrom(edd, end, terms);
    return base ? std::optional(limitFrom(*base, terms)) : std::nullopt;
}

Entitlement entitlementTo(Instalment instalment, const EntitlementFacts& facts, Date today,
                          const BenefitTerms& terms) {
    const auto limit = limitOf(instalment, facts.heartbeatOn, facts.edd, facts.end, terms);
    return {instalment, barOf(instalment, facts, limit, today, terms),
            claimableFrom(instalment, facts, terms), limit};
}

} // namespace banso
