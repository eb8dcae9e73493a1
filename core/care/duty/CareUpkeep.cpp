#include "core/care/duty/CareUpkeep.h"

#include "core/base/LegalAge.h"
#include "core/care/duty/DutyPlan.h"
#include "core/registry/FamilyRepository.h"
#include "core/registry/PersonRepository.h"
#include "core/security/DistrictService.h"

namespace banso {

namespace {

const Command<PersonId, Date> kTakeIntoCare{
    "care.takeIntoCare", "INSERT INTO child_in_care (person_id, since_on) VALUES (?, ?)"};
const Query<std::optional<Date>, PersonId> kInCareSince{
    "care.inCareSince", "SELECT MIN(since_on) FROM child_in_care WHERE person_id = ?"};

/// The day from which we answer for a child that nobody has told us of by a birth; nothing for one
/// that no contact of the calendar is meant for.
std::optional<Date> careBegins(const CareMember& child, Date today, SettingBook& settings) {
    if (child.role != FamilyRole::Child || !child.isNow() || !child.birth || *child.birth > today)
        return std::nullopt;
    if (ageInYears(*child.birth, today) >=
        settings.integer(QStringLiteral("care.childBelowYears"), today))
        return std::nullopt;
    if (!child.isDead())
        return today;
    // A child that lived and died between two extracts: its mother must not be forgotten.
    const int months = settings.integer(QStringLiteral("care.considerationMonths"), today);
    const bool isRecent = child.died && child.died->plusMonths(months) >= today;
    return isRecent ? child.birth : std::nullopt;
}

} // namespace

CareUpkeep::CareUpkeep(Desk& desk)
    : m_desk(desk), m_calendar(desk.db()), m_reader(desk.db()), m_duties(desk) {}

void CareUpkeep::takeIntoCare(PersonId child, Date since) {
    const auto known = m_desk.db().one(kInCareSince, child);
    if (!known || *known > since)
        m_desk.db().run(kTakeIntoCare, child, since);
}

void CareUpkeep::bornIntoCare(PersonId child) {
    PersonRepository persons(m_desk.db());
    if (const auto person = persons.find(child); person && person->birth)
        takeIntoCare(child, *person->birth);
}

void CareUpkeep::takeChildrenIntoCare(FamilyId family) {
    for (const CareMember& member : m_reader.members(family))
        if (!member.inCareSince)
            if (const auto since = careBegins(member, m_desk.today(), m_desk.settings()))
                m_desk.db().run(kTakeIntoCare, member.person, *since);
}

CareFile CareUpkeep::fileOf(FamilyId family) {
    CareFile file = m_reader.read(family);
    file.kept = m_duties.allOf(family, DutyRoom::Care);
    // A child that came from another family brings its duties along.
    for (const CareMember& member : file.members) {
        if (member.role != FamilyRole::Child || !member.isNow() || !member.inCareSince)
            continue;
        for (Duty& duty : m_duties.allOf(member.person, DutyRoom::Care))
            if (duty.family != family)
                file.kept.push_back(std::move(duty));
    }
    return file;
}

std::vector<DutyChange> CareUpkeep::changesFor(FamilyId family) {
    const CareFile file = fileOf(family);
    return dutyChanges(file, plannedDuties(file, m_calendar.calendar()));
}

void CareUpkeep::refresh(FamilyId family) {
    takeChildrenIntoCare(family);
    const CareFile file = fileOf(family);
    const auto plan = plannedDuties(file, m_calendar.calendar());
    for (const DutyChange& change : dutyChanges(file, plan)) {
        m_calendar.installIfEmpty();
        apply(file, change);
    }
}

void CareUpkeep::apply(const CareFile& file, const DutyChange& change) {
    switch (change.kind) {
    case DutyChange::Kind::Put: {
        DutyDraft draft = *change.draft;
        if (!change.duty && draft.kind == contact::kLossFollowUp) {
            // A named person stays with her, whoever has the district next year.
            FamilyRepository families(m_desk.db());
            const auto found = families.find(file.family);
            DistrictService districts(m_desk);
            if (found && found->district)
                if (const auto nurse = districts.nurseOf(*found->district, m_desk.today()))
                    draft.staff = nurse->acting;
        }
        m_duties.put(draft);
        return;
    }
    case DutyChange::Kind::Reopen:
        m_duties.reopen(*change.duty);
        return;
    case DutyChange::Kind::Done:
        m_duties.markDone(*change.duty, change.text);
        return;
    case DutyChange::Kind::Close:
        m_duties.close(*change.duty, change.text);
        return;
    case DutyChange::Kind::Withdraw:
        m_duties.withdraw(*change.duty);
        return;
    }
}

} // namespace banso
