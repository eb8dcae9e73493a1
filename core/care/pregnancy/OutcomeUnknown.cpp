#include "core/care/pregnancy/OutcomeUnknown.h"

#include "core/care/duty/CareFileReader.h"
#include "core/care/duty/FollowUpPlan.h"

namespace banso {

namespace {

struct Row {
    static constexpr int kColumns = 4;
    PregnancyId pregnancy;
    FamilyId family;
    PersonId mother;
    Date edd;
};
const Query<Row, FamilyId, FamilyId> kOngoing{
    "outcomeUnknown.ongoing",
    "SELECT pregnancy_id, family_id, person_id, edd_on FROM pregnancy"
    " WHERE state = 'ongoing' AND edd_on IS NOT NULL AND (family_id = ? OR person_id IN"
    " (SELECT m.person_id FROM family_member m WHERE m.family_id = ? AND m.to_on IS NULL"
    " AND m.role IN ('mother', 'guardian'))) ORDER BY edd_on"};
const Query<Row, Date> kPassed{"outcomeUnknown.passed",
                               "SELECT pregnancy_id, family_id, person_id, edd_on FROM pregnancy"
                               " WHERE state = 'ongoing' AND edd_on <= ? ORDER BY edd_on"};

UnknownOutcome passed(const Row& row) {
    return {row.pregnancy, row.family, row.mother, row.edd, UnknownOutcome::Why::DueDatePassed,
            std::nullopt};
}

} // namespace

Date OutcomeUnknown::lastExpected(Date on) {
    return on.plusDays(-m_desk.settings().integer(QStringLiteral("care.outcomeUnknownDays"), on));
}

std::optional<UnknownOutcome> OutcomeUnknown::of(FamilyId family, Date on) {
    const auto ongoing = m_desk.db().all(kOngoing, family, family);
    if (ongoing.empty())
        return std::nullopt;
    for (const Row& row : ongoing)
        if (row.edd <= lastExpected(on))
            return passed(row);
    const CareFile file = CareFileReader(m_desk.db()).read(family);
    for (const CareMember& member : file.members)
        if (const Pregnancy* pregnancy = pregnancyAwaiting(file, member))
            return UnknownOutcome{pregnancy->id,
                                  family,
                                  pregnancy->person,
                                  *pregnancy->edd,
                                  UnknownOutcome::Why::BirthReported,
                                  member.person};
    return std::nullopt;
}

std::vector<UnknownOutcome> OutcomeUnknown::list(Date on) {
    std::vector<UnknownOutcome> list;
    m_desk.db().each(
        kPassed, [&list](Row&& row) { list.push_back(passed(row)); }, lastExpected(on));
    return list;
}

} // namespace banso
