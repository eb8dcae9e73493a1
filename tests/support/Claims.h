#pragma once

#include "core/benefit/check/rules/ClaimRules.h"
#include "tests/support/Precompiled.h"

namespace banso::test {

[[nodiscard]] inline Date iso(const char* text) {
    return *Date::fromIso(QString::fromLatin1(text));
}
[[nodiscard]] inline QString s(const char* utf8) {
    return QString::fromUtf8(utf8);
}

/// 2026-11-22, as in every test register.
[[nodiscard]] inline Date today() {
    return iso("2026-11-22");
}

/// A claim with which nothing is wrong: first instalment, decided and paid, due 2027-03-10.
[[nodiscard]] ClaimFacts firstClaim();
/// Its second instalment for one child, notified on 2027-01-20 … checked on `laterDay()`.
[[nodiscard]] ClaimFacts secondClaim();
[[nodiscard]] inline Date laterDay() {
    return iso("2027-05-10");
}

/// `E08 benefit.firstAmount amountDecided W`, one a finding.
[[nodiscard]] QStringList said(const std::vector<Finding>& findings);
[[nodiscard]] QStringList findings(const ClaimFacts& facts, Date day = today(),
                                   const BenefitTerms& terms = BenefitTerms::defaults());

} // namespace banso::test
