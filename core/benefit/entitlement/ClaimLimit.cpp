#include "core/benefit/entitlement/ClaimLimit.h"

#include "core/base/LegalAge.h"

namespace banso {

ClaimLimit::Verdict ClaimLimit::verdictOn(Date appliedOn) const {
    if (appliedOn == disputedDay)
        return Verdict::Disputed;
    return appliedOn <= lastDay ? Verdict::InTime : Verdict::Late;
}

ClaimLimit limitFrom(Date base, const BenefitTerms& terms) {
    const Date baseCounted = ageReachedOn(base, terms.limitMonths);
    const Date fromNextDay = ageReachedOn(base.plusDays(1), terms.limitMonths);
    const Date lastDay = terms.limitWording == LimitWording::DayBefore ? baseCounted : fromNextDay;
    const bool isDisputed =
        terms.limitWording != LimitWording::FromNextDay && baseCounted != fromNextDay;
    return {lastDay, isDisputed ? std::optional(fromNextDay) : std::nullopt};
}

} // namespace banso
