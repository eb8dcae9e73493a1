#pragma once

#include "core/benefit/check/ClaimReview.h"
#include "core/benefit/claim/ClaimSteps.h"

namespace banso {

/// What the second person writes.
struct DecisionDraft {
    /// 認定日; nothing: today. Only when the claim asks for recognition and has none yet.
    std::optional<Date> recognisedOn = {};
    QString recognitionNumber = {}; ///< empty: as it was typed
    std::optional<Date> payPlannedOn = {};
    QString reason = {};
};

/// A claim from its decision on (支給決定, 却下, 支払, 返納, 認定取消). Whoever entered it or wrote
/// it last does not decide it; a decided one is changed only by opening it again, and is then
/// checked and decided anew.
///
/// Further errors of each: `benefit.claimNotFound` {id}, `edit.changedMeanwhile`,
/// `benefit.wrongState` {state} where the claim's state does not allow it.
class ClaimDecisionService {
  public:
    explicit ClaimDecisionService(Desk& desk) : m_desk(desk), m_steps(desk) {}

    /// Grants a checked claim. Needs DecideBenefit. Errors: `benefit.samePerson`; the messages of
    /// the findings that stop it by now; `benefit.payBeforeDecision` {day, decision};
    /// `benefit.future`, `benefit.recognisedBefore` {day, application} for the recognition's day.
    Validated<void> decide(ClaimId id, int revision, const DecisionDraft& decision);
    /// Needs DecideBenefit. Errors: `benefit.samePerson`, `benefit.reasonMissing`.
    Status reject(ClaimId id, int revision, const QString& reason);

    // Each needs EditBenefit.
    /// A decided claim that is not paid (any more): what is wrong is corrected. Error
    /// `benefit.reasonMissing`.
    Status reopen(ClaimId id, int revision, const QString& reason);
    /// Error `benefit.payBeforeDecision` {day, decision}.
    Status planPayment(ClaimId id, int revision, Date day);
    /// Errors: `benefit.payBeforeDecision` {day, decision}, `benefit.payInFuture` {day}.
    Status markPaid(ClaimId id, int revision, Date day);
    /// The transfer came back (振込不能): decided, not paid. Error `benefit.reasonMissing`.
    Status undoPayment(ClaimId id, int revision, const QString& reason);
    /// Errors: `benefit.repaidRange` {amount, most}, `benefit.reasonMissing`.
    Status markReturned(ClaimId id, int revision, int amount, const QString& reason);
    /// By moving out (10条の10) or another reason. Errors: `benefit.notRecognised`,
    /// `benefit.cancelBefore` {day, recognised}.
    Status cancelRecognition(ClaimId id, int revision, Date day, RecognitionCancel reason);

  private:
    [[nodiscard]] Status mayDecide(const Claim& claim) const;
    [[nodiscard]] Validated<void> stillRight(const Claim& claim, const DecisionDraft& draft);
    Status recognise(const Claim& claim, const DecisionDraft& decision);

    Desk& m_desk;
    ClaimSteps m_steps;
};

} // namespace banso
