#include "core/benefit/claim/ClaimService.h"

namespace banso {

namespace {

Errors one(const Error& error) {
    return {error};
}

} // namespace

// Every answer of a step inside a `Validated` function is one error of a list.
#define BANSO_CHECK_ALL(...)                                                                       \
    do {                                                                                           \
        if (const auto step = (__VA_ARGS__); !step)                                                \
            return failAll(one(step.error()));                                                     \
    } while (false)

Status mayReadBenefit(const Desk& desk) {
    if (desk.session().may(Permission::DecideBenefit) ||
        desk.session().may(Permission::ExportBenefit))
        return {};
    return desk.require(Permission::EditBenefit);
}

ClaimService::ClaimService(Desk& desk)
    : m_desk(desk), m_steps(desk), m_pregnancies(desk.db()), m_accepted(desk) {}

/// As it is kept: folded, and with what follows from the rest filled in.
ClaimDraft ClaimService::settled(const ClaimDraft& draft, const Pregnancy& pregnancy) {
    ClaimDraft content = draft;
    const BenefitTerms terms = BenefitTerms::on(m_desk.settings(), draft.appliedOn);
    if (content.account)
        content.account = content.account->folded();
    content.elsewhereCode = content.elsewhereCode.trimmed();
    content.holderDiffersReason = content.holderDiffersReason.trimmed();
    content.note = content.note.trimmed();
    if (content.recognition) {
        content.recognition->institution = content.recognition->institution.trimmed();
        content.recognition->number = content.recognition->number.trimmed();
    }
    if (content.instalment == Instalment::First) {
        content.fetusCount.reset();
        content.recognition->appliedOn = content.appliedOn;
    }
    if (!content.isTransitional)
        content.isTransitional = pregnancy.notifiedOn && *pregnancy.notifiedOn < terms.begins;
    return content;
}

ClaimAmounts ClaimService::amountsOf(const ClaimDraft& draft) {
    return banso::amountsOf(draft.instalment, draft.fetusCount, draft.elsewhere,
                            draft.elsewhereAmount,
                            BenefitTerms::on(m_desk.settings(), draft.appliedOn));
}

Validated<ClaimId> ClaimService::add(const ClaimDraft& draft) {
    BANSO_CHECK_ALL(m_desk.require(Permission::EditBenefit));
    if (Errors errors = findingsIn(draft); !errors.empty())
        return failAll(std::move(errors));
    auto tx = m_desk.write();
    const auto pregnancy = m_pregnancies.load(draft.pregnancy);
    if (!pregnancy)
        return failAll(one(pregnancy.error()));
    for (const Claim& other : m_steps.claims().ofPregnancy(draft.pregnancy))
        if (other.isLive() && other.content.instalment == draft.instalment)
            return failAll({refused("benefit.alreadyClaimed", QStringLiteral("instalment"),
                                    {other.receipt.text()})});
    const ClaimDraft content = settled(draft, *pregnancy);
    const ReceiptNumber receipt = m_steps.claims().nextReceipt(FiscalYear::of(m_desk.today()));
    const ClaimId id = m_steps.claims().add(receipt, pregnancy->person, content, amountsOf(content),
                                            m_desk.session().staff());
    m_steps.follow(draft.pregnancy);
    tx.commit();
    return id;
}

Validated<void> ClaimService::edit(ClaimId id, int revision, const ClaimDraft& draft) {
    BANSO_CHECK_ALL(m_desk.require(Permission::EditBenefit));
    auto tx = m_desk.write();
    const auto claim = m_steps.load(id, {ClaimState::Entered, ClaimState::Checked});
    if (!claim)
        return failAll(one(claim.error()));
    const auto pregnancy = m_pregnancies.load(claim->content.pregnancy);
    if (!pregnancy)
        return failAll(one(pregnancy.error()));
    ClaimDraft kept = draft;
    kept.pregnancy = claim->content.pregnancy;
    kept.instalment = claim->content.instalment;
    if (Errors errors = findingsIn(kept); !errors.empty())
        return failAll(std::move(errors));
    const ClaimDraft content = settled(kept, *pregnancy);
    BANSO_CHECK_ALL(m_steps.claims().rewrite(id, revision, content, amountsOf(content),
                                             m_desk.session().staff()));
    m_steps.follow(content.pregnancy);
    tx.commit();
    return {};
}

Status ClaimService::acknowledge(ClaimId id, const std::vector<Finding>& findings,
                                 const QString& reason) {
    if (!m_desk.session().may(Permission::DecideBenefit))
        BANSO_CHECK(m_desk.require(Permission::EditBenefit));
    BANSO_CHECK(requireReason(reason));
    auto tx = m_desk.write();
    BANSO_TRY(const Claim claim, m_steps.claims().load(id));
    for (const Finding& finding : findings) {
        if (finding.severity != Severity::Warning || finding.claim != id)
            return fail(refused("benefit.notAWarning", finding.field(), {keyOf(finding.rule)}));
        m_accepted.add(id, finding, reason.trimmed());
    }
    m_steps.follow(claim.content.pregnancy);
    tx.commit();
    return {};
}

Validated<void> ClaimService::check(ClaimId id, int revision) {
    BANSO_CHECK_ALL(m_desk.require(Permission::EditBenefit));
    auto tx = m_desk.write();
    const auto claim = m_steps.load(id, {ClaimState::Entered});
    if (!claim)
        return failAll(one(claim.error()));
    const auto review = ClaimReviewer(m_desk).review(*claim);
    if (!review)
        return failAll(one(review.error()));
    if (Errors errors = stoppingIn(review->findings); !errors.empty())
        return failAll(std::move(errors));
    BANSO_CHECK_ALL(m_steps.claims().setState(id, revision, ClaimState::Checked));
    m_steps.follow(claim->content.pregnancy);
    tx.commit();
    return {};
}

Status ClaimService::withdraw(ClaimId id, int revision, const QString& reason) {
    BANSO_CHECK(m_desk.require(Permission::EditBenefit));
    BANSO_CHECK(requireReason(reason));
    auto tx = m_desk.write();
    BANSO_TRY(const Claim claim, m_steps.load(id, {ClaimState::Entered, ClaimState::Checked}));
    BANSO_CHECK(m_steps.claims().setState(id, revision, ClaimState::Withdrawn, reason.trimmed()));
    m_steps.follow(claim, "benefit.withdraw");
    tx.commit();
    return {};
}

#undef BANSO_CHECK_ALL

Result<Claim> ClaimService::load(ClaimId id) {
    BANSO_CHECK(mayReadBenefit(m_desk));
    return m_steps.claims().load(id);
}

Result<ClaimReview> ClaimService::review(ClaimId id) {
    BANSO_TRY(const Claim claim, load(id));
    return ClaimReviewer(m_desk).review(claim);
}

Result<std::vector<Acknowledgement>> ClaimService::acknowledgements(ClaimId id) {
    BANSO_CHECK(mayReadBenefit(m_desk));
    return m_accepted.of(id);
}

Result<std::vector<ClaimReview>> ClaimService::pending() {
    BANSO_CHECK(mayReadBenefit(m_desk));
    ClaimReviewer reviewer(m_desk);
    std::vector<ClaimReview> list;
    for (const ClaimState state : {ClaimState::Entered, ClaimState::Checked, ClaimState::Decided})
        for (const Claim& claim : m_steps.claims().inState(state)) {
            BANSO_TRY(ClaimReview review, reviewer.review(claim));
            list.push_back(std::move(review));
        }
    std::sort(list.begin(), list.end(), [](const ClaimReview& a, const ClaimReview& b) {
        return a.facts.claim.receipt < b.facts.claim.receipt;
    });
    return list;
}

Result<std::vector<Claim>> ClaimService::receivedIn(FiscalYear year) {
    BANSO_CHECK(mayReadBenefit(m_desk));
    return m_steps.claims().receivedIn(year);
}

Result<std::vector<Claim>> ClaimService::ofPerson(PersonId person) {
    BANSO_CHECK(mayReadBenefit(m_desk));
    return m_steps.claims().ofPerson(person);
}

Result<std::optional<Claim>> ClaimService::find(ReceiptNumber receipt) {
    BANSO_CHECK(mayReadBenefit(m_desk));
    return m_steps.claims().find(receipt);
}

} // namespace banso
