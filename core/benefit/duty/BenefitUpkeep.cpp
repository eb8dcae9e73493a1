#include "core/benefit/duty/BenefitUpkeep.h"

namespace banso {

namespace {

/// Until so long after its end a pregnancy can still owe something: two years and the readings.
constexpr int kMonthsAfterEnd = 36;

const Query<PregnancyId, FamilyId, Date> kOfFamily{
    "benefit.pregnanciesOfFamily",
    "SELECT pregnancy_id FROM pregnancy WHERE family_id = ?"
    " AND (state = 'ongoing' OR ended_on IS NULL OR ended_on >= ?) ORDER BY pregnancy_id"};
const Query<PregnancyId, FamilyId> kEntered{
    "benefit.pregnanciesEntered",
    "SELECT DISTINCT p.pregnancy_id FROM pregnancy p"
    " JOIN claim c ON c.pregnancy_id = p.pregnancy_id"
    " WHERE p.family_id = ? AND c.state = 'entered' ORDER BY p.pregnancy_id"};
const Query<PregnancyId, PregnancyId, int> kAfter{
    "benefit.pregnanciesAfter",
    "SELECT pregnancy_id FROM pregnancy WHERE pregnancy_id > ? ORDER BY pregnancy_id LIMIT ?"};

/// What is known of payments elsewhere, from the claim that says most.
Elsewhere elsewhereOf(const std::vector<Claim>& claims) {
    for (const Claim& claim : claims)
        if (claim.isLive() && claim.content.elsewhere != Elsewhere::NotAsked &&
            claim.content.elsewhere != Elsewhere::None)
            return claim.content.elsewhere;
    return Elsewhere::NotAsked;
}

} // namespace

BenefitUpkeep::BenefitUpkeep(Desk& desk)
    : m_desk(desk), m_claims(desk.db()), m_pregnancies(desk.db()), m_duties(desk) {}

ClaimNeeds BenefitUpkeep::needsOf(const Claim& claim) {
    ClaimNeeds needs{claim};
    if (claim.state != ClaimState::Entered)
        return needs;
    if (const auto review = ClaimReviewer(m_desk).review(claim)) {
        needs.lacksInterview = lacksInterview(review->findings);
        needs.lacksPapers = lacksPapers(review->findings);
    }
    return needs;
}

std::optional<BenefitFile> BenefitUpkeep::fileOf(PregnancyId id) {
    auto pregnancy = m_pregnancies.find(id);
    if (!pregnancy)
        return std::nullopt;
    const std::vector<Claim> claims = m_claims.ofPregnancy(id);
    ClaimFactsReader reader(m_desk);
    const auto payee = reader.payee(pregnancy->person, m_desk.today());
    const PregnancyFacts facts = reader.pregnancy(*pregnancy, recognitionAmong(claims));
    BenefitFile file{.pregnancy = *std::move(pregnancy),
                     .entitlement = {.notifiedOn = facts.notifiedOn,
                                     .heartbeatOn = facts.heartbeatOn,
                                     .edd = facts.edd,
                                     .end = facts.end,
                                     .elsewhere = elsewhereOf(claims)}};
    if (payee) {
        file.entitlement.isDeceased = payee->state == PersonState::Deceased;
        file.entitlement.livesHere =
            payee->state == PersonState::Resident || payee->state == PersonState::Provisional;
        if (payee->state == PersonState::MovedOut)
            file.movedOutOn = reader.residence(*payee, m_desk.today()).movedOutOn;
    }
    for (const Claim& claim : claims)
        file.claims.push_back(needsOf(claim));
    for (Duty& duty : m_duties.allOf(file.pregnancy.person, DutyRoom::Benefit)) {
        const bool isOurs =
            duty.subjectKind == QLatin1String(kEntitlementSubject)
                ? duty.subjectId == id.value()
                : std::any_of(claims.begin(), claims.end(), [&](const Claim& claim) {
                      return claim.id.value() == duty.subjectId;
                  });
        if (isOurs)
            file.kept.push_back(std::move(duty));
    }
    return file;
}

std::vector<BenefitDutyChange> BenefitUpkeep::changesFor(PregnancyId id) {
    const auto file = fileOf(id);
    if (!file)
        return {};
    const BenefitTerms terms = BenefitTerms::on(m_desk.settings(), m_desk.today());
    return dutyChanges(*file, plannedDuties(*file, terms));
}

void BenefitUpkeep::refresh(PregnancyId id) {
    for (const BenefitDutyChange& change : changesFor(id))
        apply(change);
}

void BenefitUpkeep::refreshFamily(FamilyId family) {
    const Date since = m_desk.today().plusMonths(-kMonthsAfterEnd);
    for (const PregnancyId id : m_desk.db().all(kOfFamily, family, since))
        refresh(id);
}

void BenefitUpkeep::refreshEntered(FamilyId family) {
    for (const PregnancyId id : m_desk.db().all(kEntered, family))
        refresh(id);
}

void BenefitUpkeep::apply(const BenefitDutyChange& change) {
    switch (change.kind) {
    case BenefitDutyChange::Kind::Put:
        m_duties.put(*change.draft);
        return;
    case BenefitDutyChange::Kind::Reopen:
        m_duties.reopen(*change.duty);
        return;
    case BenefitDutyChange::Kind::Done:
        m_duties.markDone(*change.duty, change.doneBy);
        return;
    case BenefitDutyChange::Kind::Withdraw:
        m_duties.withdraw(*change.duty);
        return;
    }
}

std::vector<PregnancyId> BenefitUpkeep::pregnanciesAfter(PregnancyId last, int limit) {
    return m_desk.db().all(kAfter, last, limit);
}

Status BenefitUpkeep::closeInvitation(PregnancyId pregnancy, Instalment instalment,
                                      const QString& reason) {
    BANSO_CHECK(m_desk.require(Permission::EditBenefit));
    if (reason.trimmed().isEmpty())
        return fail(refused("benefit.reasonMissing", QStringLiteral("reason")));
    const QString number = keyOf(instalment);
    auto tx = m_desk.write();
    int closed = 0;
    for (const Duty& duty :
         m_duties.openOf({QString::fromLatin1(kEntitlementSubject), pregnancy.value()})) {
        if (!duty.kind.endsWith(number))
            continue;
        m_duties.close(duty.id, reason.trimmed());
        ++closed;
    }
    if (closed == 0)
        return fail(refused("benefit.nothingOpen"));
    tx.commit();
    return {};
}

} // namespace banso
