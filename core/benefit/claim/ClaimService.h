#pragma once

#include "core/benefit/check/ClaimReview.h"
#include "core/benefit/claim/ClaimSteps.h"

namespace banso {

/// A claim until it is decided: entered with its account, corrected, its warnings answered, checked
/// off for the second person. What is changed is checked anew. Every write leaves the duties in
/// line, in the same transaction.
///
/// Further errors of each: `benefit.claimNotFound` {id}, `edit.changedMeanwhile`,
/// `benefit.wrongState` {state} where the claim's state does not allow it.
class ClaimService {
  public:
    explicit ClaimService(Desk& desk);

    /// Enters a claim and gives it its receipt number. Needs EditBenefit. Errors: those of
    /// `findingsIn`; `pregnancy.notFound`; `benefit.alreadyClaimed` {receipt}.
    Validated<ClaimId> add(const ClaimDraft& draft);
    /// Corrects one that is not decided; pregnancy and instalment stay. Needs EditBenefit. Errors:
    /// those of `findingsIn`.
    Validated<void> edit(ClaimId id, int revision, const ClaimDraft& draft);
    /// Accepts warnings, with one reason for all of them. Needs EditBenefit or DecideBenefit.
    /// Errors: `benefit.reasonMissing`; `benefit.notAWarning` {rule} for an error.
    Status acknowledge(ClaimId id, const std::vector<Finding>& findings, const QString& reason);
    /// Checked off: no error, every warning accepted. Needs EditBenefit. Errors: the messages of
    /// the findings that stop it.
    Validated<void> check(ClaimId id, int revision);
    /// 取下げ. Needs EditBenefit. Error `benefit.reasonMissing`.
    Status withdraw(ClaimId id, int revision, const QString& reason);

    // What is read needs one of EditBenefit, DecideBenefit, ExportBenefit.
    [[nodiscard]] Result<Claim> load(ClaimId id);
    [[nodiscard]] Result<ClaimReview> review(ClaimId id);
    [[nodiscard]] Result<std::vector<Acknowledgement>> acknowledgements(ClaimId id);
    /// Open ones and those that are to be paid, with what they wait for, by receipt number.
    [[nodiscard]] Result<std::vector<ClaimReview>> pending();
    [[nodiscard]] Result<std::vector<Claim>> receivedIn(FiscalYear year);
    [[nodiscard]] Result<std::vector<Claim>> ofPerson(PersonId person);
    /// Nothing for a number that nobody gave.
    [[nodiscard]] Result<std::optional<Claim>> find(ReceiptNumber receipt);

  private:
    [[nodiscard]] ClaimDraft settled(const ClaimDraft& draft, const Pregnancy& pregnancy);
    [[nodiscard]] ClaimAmounts amountsOf(const ClaimDraft& draft);

    Desk& m_desk;
    ClaimSteps m_steps;
    PregnancyRepository m_pregnancies;
    AcknowledgementRepository m_accepted;
};

/// Whoever enters, decides or hands out claims may read them. Error `permission.denied`.
[[nodiscard]] Status mayReadBenefit(const Desk& desk);

} // namespace banso
