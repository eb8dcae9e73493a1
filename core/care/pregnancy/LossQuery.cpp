#include "core/care/pregnancy/LossQuery.h"

#include "core/base/LegalAge.h"
#include "core/care/calendar/ContactType.h"
#include "core/duty/DutyBook.h"
#include "core/registry/FamilyRepository.h"
#include "core/security/DistrictService.h"

namespace banso {

namespace {

// A pregnancy counts for the family it was recorded in and for the one its mother is in now.
const Query<std::tuple<PregnancyId, FetusOutcome, Date>, FamilyId, FamilyId> kOfPregnancies{
    "loss.ofPregnancies",
    "SELECT p.pregnancy_id, f.outcome, f.outcome_on FROM pregnancy p"
    " JOIN fetus f ON f.pregnancy_id = p.pregnancy_id"
    " WHERE (p.family_id = ? OR p.person_id IN (SELECT m.person_id FROM family_member m"
    " WHERE m.family_id = ? AND m.role IN ('mother', 'guardian') AND m.to_on IS NULL))"
    " AND f.outcome IN ('miscarriage', 'stillbirth', 'abortion', 'ectopic')"
    " AND f.outcome_on IS NOT NULL ORDER BY f.outcome_on DESC, f.fetus_id"};
const Query<std::tuple<PersonId, std::optional<Date>, Date>, FamilyId> kOfChildren{
    "loss.ofChildren",
    "SELECT DISTINCT p.person_id, p.birth_on, p.died_on FROM family_member m"
    " JOIN person p ON p.person_id = m.person_id WHERE m.family_id = ? AND m.role = 'child'"
    " AND p.state = 'deceased' AND p.died_on IS NOT NULL ORDER BY p.died_on DESC, p.person_id"};
const Query<std::optional<StaffId>, QString, FamilyId> kNamedNurse{
    "loss.namedNurse", "SELECT staff_id FROM duty WHERE kind = ? AND family_id = ?"
                       " AND state <> 'withdrawn' AND staff_id IS NOT NULL"
                       " ORDER BY duty_id DESC LIMIT 1"};

LossKind kindOf(FetusOutcome outcome) {
    switch (outcome) {
    case FetusOutcome::Stillbirth:
        return LossKind::Stillbirth;
    case FetusOutcome::Abortion:
        return LossKind::Abortion;
    case FetusOutcome::Ectopic:
        return LossKind::Ectopic;
    default:
        return LossKind::Miscarriage;
    }
}

} // namespace

std::optional<StaffId> LossQuery::whomToAsk(FamilyId family, Date on) {
    if (const auto named = m_desk.db().first(kNamedNurse, contact::kLossFollowUp, family))
        return *named;
    FamilyRepository families(m_desk.db());
    const auto found = families.find(family);
    if (!found || !found->district)
        return std::nullopt;
    DistrictService districts(m_desk);
    const auto nurse = districts.nurseOf(*found->district, on);
    return nurse ? std::optional(nurse->acting) : std::nullopt;
}

std::vector<Loss> LossQuery::all(FamilyId family) {
    std::vector<Loss> losses;
    for (const auto& [pregnancy, outcome, on] : m_desk.db().all(kOfPregnancies, family, family))
        losses.push_back({family, kindOf(outcome), on, pregnancy, std::nullopt, std::nullopt});
    const int below =
        m_desk.settings().integer(QStringLiteral("care.childDeathBelowYears"), m_desk.today());
    for (const auto& [child, birth, died] : m_desk.db().all(kOfChildren, family))
        if (!birth || *birth > died || ageInYears(*birth, died) < below)
            losses.push_back(
                {family, LossKind::ChildDeath, died, std::nullopt, child, std::nullopt});
    if (losses.empty())
        return losses;
    std::stable_sort(losses.begin(), losses.end(),
                     [](const Loss& a, const Loss& b) { return a.on > b.on; });
    const auto ask = whomToAsk(family, m_desk.today());
    for (Loss& loss : losses)
        loss.ask = ask;
    return losses;
}

std::vector<Loss> LossQuery::marking(FamilyId family, Date on) {
    auto losses = all(family);
    const int months = m_desk.settings().integer(QStringLiteral("care.considerationMonths"), on);
    std::erase_if(losses, [&](const Loss& loss) { return loss.on.plusMonths(months) < on; });
    return losses;
}

std::optional<Loss> LossQuery::latest(FamilyId family, Date on) {
    const auto losses = marking(family, on);
    return losses.empty() ? std::nullopt : std::optional(losses.front());
}

} // namespace banso
