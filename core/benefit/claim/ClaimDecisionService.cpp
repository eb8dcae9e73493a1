#include "core/benefit/claim/ClaimDecisionService.h"

namespace banso {

namespace {

/// A day of payment cannot lie before the decision.
Status notBefore(const Claim& claim, Date day, const char* field) {
    if (claim.decision && day < claim.decision->on)
        return fail(refused("benefit.payBeforeDecision", QString::fromLatin1(field),
                            {day.iso(), claim.decision->on.iso()}));
    return {};
}

} // namespace

Status ClaimDecisionService::mayDecide(const Claim& claim) const {
    const StaffId staff = m_desk.session().staff();
    if (claim.enteredBy == staff || claim.editedBy == staff)
        return fail(denied("benefit.samePerson"));
    return {};
}

/// 認定 goes with the decision of the claim that asked for it.
Status ClaimDecisionService::recognise(const Claim& claim, const DecisionDraft& decision) {
    if (!claim.recognition)
        return {};
    const RecognitionDraft& asked = claim.recognition->application;
    const Date on = decision.recognisedOn.value_or(asked.recognisedOn.value_or(m_desk.today()));
    const QString field = QStringLiteral("recognisedOn");
    if (on > m_desk.today())
        return fail(refused("benefit.future", field, {on.iso()}));
    if (on < asked.appliedOn)
        return fail(refused("benefit.recognisedBefore", field, {on.iso(), asked.appliedOn.iso()}));
    const QString number = decision.recognitionNumber.trimmed();
    return m_steps.claims().setRecognised(claim.id, on, number.isEmpty() ? asked.number : number);
}

/// What was checked may have changed since: somebody moved, died, the year ended.
Validated<void> ClaimDecisionService::stillRight(const Claim& claim, const DecisionDraft& draft) {
    const auto review = ClaimReviewer(m_desk).review(claim);
    if (!review)
        return failAll({review.error()});
    Errors errors = stoppingIn(review->findings);
    const Date today = m_desk.today();
    if (draft.payPlannedOn && *draft.payPlannedOn < today)
        errors.push_back(refused("benefit.payBeforeDecision", QStringLiteral("payPlannedOn"),
                                 {draft.payPlannedOn->iso(), today.iso()}));
    if (!errors.empty())
        return failAll(std::move(errors));
    return {};
}

Validated<void> ClaimDecisionService::decide(ClaimId id, int revision, const DecisionDraft& draft) {
    if (const Status may = m_desk.require(Permission::DecideBenefit); !may)
        return failAll({may.error()});
    auto tx = m_desk.write();
    const auto claim = m_steps.load(id, {ClaimState::Checked});
    if (!claim)
        return failAll({claim.error()});
    if (const Status may = mayDecide(*claim); !may)
        return failAll({may.error()});
    if (auto right = stillRight(*claim, draft); !right)
        return right;
    if (const Status recognised = recognise(*claim, draft); !recognised)
        return failAll({recognised.error()});
    const ClaimDecision decision{m_desk.session().staff(), m_desk.today(), claim->amounts.payable(),
                                 draft.reason.trimmed()};
    if (const Status kept = m_steps.claims().setDecision(id, revision, ClaimState::Decided,
                                                         decision, draft.payPlannedOn);
        !kept)
        return failAll({kept.error()});
    m_steps.follow(*claim, "benefit.decide");
    tx.commit();
    return {};
}

Status ClaimDecisionService::reject(ClaimId id, int revision, const QString& reason) {
    BANSO_CHECK(m_desk.require(Permission::DecideBenefit));
    BANSO_CHECK(requireReason(reason));
    auto tx = m_desk.write();
    BANSO_TRY(const Claim claim, m_steps.load(id, {ClaimState::Entered, ClaimState::Checked}));
    BANSO_CHECK(mayDecide(claim));
    const ClaimDecision decision{m_desk.session().staff(), m_desk.today(), std::nullopt,
                                 reason.trimmed()};
    BANSO_CHECK(
        m_steps.claims().setDecision(id, revision, ClaimState::Rejected, decision, std::nullopt));
    m_steps.follow(claim, "benefit.reject");
    tx.commit();
    return {};
}

Status ClaimDecisionService::reopen(ClaimId id, int revision, const QString& reason) {
    BANSO_CHECK(m_desk.require(Permission::EditBenefit));
    BANSO_CHECK(requireReason(reason));
    auto tx = m_desk.write();
    BANSO_TRY(const Claim claim, m_steps.load(id, {ClaimState::Decided}));
    BANSO_CHECK(m_steps.claims().clearDecision(id, revision, reason.trimmed()));
    m_steps.follow(claim, "benefit.reopen");
    tx.commit();
    return {};
}

Status ClaimDecisionService::planPayment(ClaimId id, int revision, Date day) {
    BANSO_CHECK(m_desk.require(Permission::EditBenefit));
    auto tx = m_desk.write();
    BANSO_TRY(const Claim claim, m_steps.load(id, {ClaimState::Decided}));
    BANSO_CHECK(notBefore(claim, day, "payPlannedOn"));
    BANSO_CHECK(m_steps.claims().setPayPlanned(id, revision, day));
    m_steps.follow(claim.content.pregnancy);
    tx.commit();
    return {};
}

Status ClaimDecisionService::markPaid(ClaimId id, int revision, Date day) {
    BANSO_CHECK(m_desk.require(Permission::EditBenefit));
    auto tx = m_desk.write();
    BANSO_TRY(const Claim claim, m_steps.load(id, {ClaimState::Decided}));
    BANSO_CHECK(notBefore(claim, day, "paidOn"));
    if (day > m_desk.today())
        return fail(refused("benefit.payInFuture", QStringLiteral("paidOn"), {day.iso()}));
    BANSO_CHECK(m_steps.claims().setPaid(id, revision, day));
    m_steps.follow(claim, "benefit.paid");
    tx.commit();
    return {};
}

Status ClaimDecisionService::undoPayment(ClaimId id, int revision, const QString& reason) {
    BANSO_CHECK(m_desk.require(Permission::EditBenefit));
    BANSO_CHECK(requireReason(reason));
    auto tx = m_desk.write();
    BANSO_TRY(const Claim claim, m_steps.load(id, {ClaimState::Paid}));
    BANSO_CHECK(m_steps.claims().clearPayment(id, revision, reason.trimmed()));
    m_steps.follow(claim, "benefit.paymentBounced");
    tx.commit();
    return {};
}

Status ClaimDecisionService::markReturned(ClaimId id, int revision, int amount,
                                          const QString& reason) {
    BANSO_CHECK(m_desk.require(Permission::EditBenefit));
    BANSO_CHECK(requireReason(reason));
    auto tx = m_desk.write();
    BANSO_TRY(const Claim claim, m_steps.load(id, {ClaimState::Paid}));
    const int most = claim.decision->amount.value_or(0);
    if (amount <= 0 || amount > most)
        return fail(refused("benefit.repaidRange", QStringLiteral("amountRepaid"),
                            {QString::number(amount), QString::number(most)}));
    BANSO_CHECK(m_steps.claims().setRepaid(id, revision, amount, reason.trimmed()));
    m_steps.follow(claim, "benefit.returned");
    tx.commit();
    return {};
}

Status ClaimDecisionService::cancelRecognition(ClaimId id, int revision, Date day,
                                               RecognitionCancel reason) {
    BANSO_CHECK(m_desk.require(Permission::EditBenefit));
    auto tx = m_desk.write();
    BANSO_TRY(const Claim claim, m_steps.claims().load(id));
    const QString field = QStringLiteral("recognitionCancelledOn");
    if (claim.revision != revision)
        return fail(conflict("edit.changedMeanwhile"));
    if (reason == RecognitionCancel::None || !claim.recognition ||
        !claim.recognition->application.recognisedOn)
        return fail(refused("benefit.notRecognised", field));
    const Date recognised = *claim.recognition->application.recognisedOn;
    if (day < recognised)
        return fail(refused("benefit.cancelBefore", field, {day.iso(), recognised.iso()}));
    BANSO_CHECK(m_steps.claims().setCancelled(id, day, reason));
    m_steps.follow(claim, "benefit.cancelRecognition");
    tx.commit();
    return {};
}

} // namespace banso
