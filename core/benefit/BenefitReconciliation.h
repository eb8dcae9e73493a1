#pragma once

#include "core/base/EnumText.h"
#include "core/base/JobControl.h"
#include "core/security/Desk.h"

namespace banso {

/// Something about claims that cannot be, found by `check`.
enum class BenefitOddity {
    ReceiptGap,    ///< receipt numbers of a year that were given to nobody
    AmountDiffers, ///< granted another amount than what is due less what was paid elsewhere
    ExportDiffers, ///< a file that left with another number of rows than were kept of it
    DutyDiffers,   ///< a pregnancy whose kept duties are not what its records say
};
template <>
struct EnumText<BenefitOddity> {
    using enum BenefitOddity;
    static constexpr std::array kKeys{std::pair{ReceiptGap, "benefit.receiptGap"},
                                      std::pair{AmountDiffers, "benefit.amountDiffers"},
                                      std::pair{ExportDiffers, "benefit.exportDiffers"},
                                      std::pair{DutyDiffers, "benefit.dutyDiffers"}};
};

/// Compares claims, files and duties with each other. Every kind with how many there are; all 0 in
/// a register that nobody harmed. Changes nothing; stops early when cancelled.
[[nodiscard]] std::vector<std::pair<BenefitOddity, qint64>> reconcileBenefit(Desk& desk,
                                                                             JobControl& job);

} // namespace banso
