#pragma once

#include "core/benefit/check/AcknowledgementRepository.h"
#include "core/benefit/facts/ClaimFactsReader.h"
#include "core/exchange/profile/OutProfile.h"

namespace banso {

/// What a claim waits for; the lists of the page.
enum class ClaimStage {
    Interview, ///< 面談待ち
    Papers,    ///< 書類待ち: something is wrong or missing
    Check,     ///< 確認
    Decide,    ///< 決定
    Pay,       ///< 支払
    Paid,
    Returned,
    Rejected,
    Withdrawn,
};
template <>
struct EnumText<ClaimStage> {
    static constexpr std::array kKeys{std::pair{ClaimStage::Interview, "interview"},
                                      std::pair{ClaimStage::Papers, "papers"},
                                      std::pair{ClaimStage::Check, "check"},
                                      std::pair{ClaimStage::Decide, "decide"},
                                      std::pair{ClaimStage::Pay, "pay"},
                                      std::pair{ClaimStage::Paid, "paid"},
                                      std::pair{ClaimStage::Returned, "returned"},
                                      std::pair{ClaimStage::Rejected, "rejected"},
                                      std::pair{ClaimStage::Withdrawn, "withdrawn"}};
};

[[nodiscard]] ClaimStage stageOf(const Claim& claim, const std::vector<Finding>& findings);
/// Whether it still lacks its interview, or anything else that stops it.
[[nodiscard]] bool lacksInterview(const std::vector<Finding>& findings);
[[nodiscard]] bool lacksPapers(const std::vector<Finding>& findings);

/// A claim as it is looked at: what it is made of, and everything there is to say about it.
struct ClaimReview {
    ClaimFacts facts;
    std::vector<Finding> findings; ///< with those that were accepted
    ClaimStage stage;
};

/// Looks at claims with the rules of the claim itself and, in the layout that is kept, of its row.
/// Asks no permission: services do.
class ClaimReviewer {
  public:
    /// `grant` may be null and must live as long as the reviewer.
    explicit ClaimReviewer(Desk& desk, const RevealGrant* grant = nullptr);

    /// Errors: those of `ClaimFactsReader::read`.
    [[nodiscard]] Result<ClaimReview> review(const Claim& claim);
    /// Without the rules of rows: those of an export are asked with its own layout.
    [[nodiscard]] Result<ClaimReview> reviewContent(const Claim& claim);

  private:
    Desk& m_desk;
    ClaimFactsReader m_reader;
    AcknowledgementRepository m_accepted;
    BenefitTerms m_now;
};

} // namespace banso
