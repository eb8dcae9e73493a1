#pragma once

#include "core/base/Ids.h"
#include "core/security/Subject.h"

namespace banso {

/// A claim (給付の申請) for one instalment of one pregnancy.
using ClaimId = Id<struct ClaimTag>;
/// A file for the subsidy office that left.
using BenefitExportId = Id<struct BenefitExportTag>;

template <>
struct SubjectText<ClaimTag> {
    static constexpr const char* kKind = "claim";
};
template <>
struct SubjectText<BenefitExportTag> {
    static constexpr const char* kKind = "benefit_export";
};

} // namespace banso
