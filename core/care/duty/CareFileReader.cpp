#include "core/care/duty/CareFileReader.h"

#include "core/care/contact/Consultation.h"
#include "core/care/pregnancy/PregnancyRepository.h"

namespace banso {

namespace {

const Query<int, FamilyId> kIsActive{
    "careFile.isActive", "SELECT 1 FROM family WHERE family_id = ? AND state = 'active'"};
const Query<CareMember, FamilyId> kMembers{
    "careFile.members",
    "SELECT m.person_id, m.role, m.to_on, p.state, p.birth_on, p.died_on,"
    " (SELECT MIN(c.since_on) FROM child_in_care c WHERE c.person_id = m.person_id),"
    " CASE WHEN EXISTS (SELECT 1 FROM family_member l WHERE l.person_id = m.person_id"
    " AND l.role = 'child' AND l.family_member_id > m.family_member_id) THEN 0 ELSE 1 END"
    " FROM family_member m JOIN person p ON p.person_id = m.person_id"
    " WHERE m.family_id = ? AND p.state <> 'merged' ORDER BY m.family_member_id"};
const Query<int, FamilyId, FamilyId, FamilyId> kHasRecords{
    "careFile.hasRecords", "SELECT 1 FROM visit WHERE family_id = ?"
                           " UNION ALL SELECT 1 FROM consultation WHERE family_id = ?"
                           " UNION ALL SELECT 1 FROM contact_closing WHERE family_id = ? LIMIT 1"};
const Query<Fetus, FamilyId> kFetuses{
    "careFile.fetuses", "SELECT f.fetus_id, f.pregnancy_id, f.ordinal, f.outcome, f.outcome_on,"
                        " f.outcome_gestation_days, f.evidence, f.child_person_id, f.revision"
                        " FROM fetus f JOIN pregnancy p ON p.pregnancy_id = f.pregnancy_id"
                        " WHERE p.family_id = ? ORDER BY f.pregnancy_id, f.ordinal"};

// Of a family's file, and of its children's, wherever they were written. A union of both finds its
// rows by two indexes, an OR over them reads whole tables on one database or the other.
#define BANSO_CHILDREN                                                                             \
    "(SELECT m.person_id FROM family_member m WHERE m.family_id = ? AND m.role = 'child')"

const Query<CareBirth, FamilyId> kBirths{
    "careFile.births",
    "SELECT b.person_id, b.mother_person_id, b.fetus_id, b.born_on, b.gestation_days, b.weight_g,"
    " b.plurality, b.discharged_on, b.is_priority, b.is_immature FROM birth b"
    " WHERE b.is_withdrawn = 0 AND b.person_id IN " BANSO_CHILDREN " ORDER BY b.person_id"};
const Query<CareAttendance, FamilyId> kAttendances{
    "careFile.attendances",
    "SELECT a.attendance_id, a.person_id, a.kind, a.checkup_session_id, a.held_on, a.state,"
    " a.child_seen, a.next_on FROM attendance a WHERE a.state <> 'withdrawn'"
    " AND a.person_id IN " BANSO_CHILDREN " ORDER BY a.held_on, a.attendance_id"};
const Query<CareClosing, FamilyId, FamilyId> kClosings{
    "careFile.closings",
    "SELECT c.contact_closing_id, c.family_id, c.code, c.person_id, c.pregnancy_id, c.origin_key,"
    " c.reason, c.decided_on FROM contact_closing c WHERE c.is_withdrawn = 0"
    " AND c.contact_closing_id IN"
    " (SELECT o.contact_closing_id FROM contact_closing o WHERE o.family_id = ?"
    "  UNION SELECT o.contact_closing_id FROM contact_closing o"
    "   WHERE o.person_id IN " BANSO_CHILDREN ") ORDER BY c.contact_closing_id"};

struct VisitRow {
    static constexpr int kColumns = 8;
    qint64 id;
    FamilyId family;
    Date on;
    QString purposes;
    QString met;
    QString assessment;
    std::optional<Date> nextOn;
    bool isFollowUp;
};
const Query<VisitRow, FamilyId, FamilyId> kVisits{
    "careFile.visits",
    "SELECT v.visit_id, v.family_id, v.visited_on, v.purposes, v.met, v.assessment, v.next_on,"
    " v.is_follow_up FROM visit v WHERE v.visit_id IN"
    " (SELECT o.visit_id FROM visit o WHERE o.family_id = ?"
    "  UNION SELECT vc.visit_id FROM visit_child vc WHERE vc.person_id IN " BANSO_CHILDREN ")"
    " ORDER BY v.visited_on, v.visit_id"};
const Query<std::tuple<qint64, PersonId, YesNo>, FamilyId, FamilyId> kVisitChildren{
    "careFile.visitChildren",
    "SELECT vc.visit_id, vc.person_id, vc.seen FROM visit_child vc WHERE vc.visit_child_id IN"
    " (SELECT o.visit_child_id FROM visit v JOIN visit_child o ON o.visit_id = v.visit_id"
    "   WHERE v.family_id = ?"
    "  UNION SELECT o.visit_child_id FROM visit_child o WHERE o.person_id IN " BANSO_CHILDREN ")"
    " ORDER BY vc.visit_child_id"};

struct ConsultationRow {
    static constexpr int kColumns = 8;
    qint64 id;
    FamilyId family;
    std::optional<PersonId> person;
    Date on;
    ConsultResult result;
    QString contacts;
    std::optional<Date> nextOn;
    bool isFollowUp;
};
const Query<ConsultationRow, FamilyId, FamilyId> kConsultations{
    "careFile.consultations",
    "SELECT c.consultation_id, c.family_id, c.person_id, c.consulted_on, c.result, c.contacts,"
    " c.next_on, c.is_follow_up FROM consultation c WHERE c.consultation_id IN"
    " (SELECT o.consultation_id FROM consultation o WHERE o.family_id = ?"
    "  UNION SELECT o.consultation_id FROM consultation o WHERE o.person_id IN " BANSO_CHILDREN ")"
    " ORDER BY c.consulted_on, c.consultation_id"};
#undef BANSO_CHILDREN

const Query<std::tuple<qint64, std::optional<PregnancyId>, QString, Date>, FamilyId> kInterviews{
    "careFile.interviews", "SELECT interview_id, pregnancy_id, occasion, held_on FROM interview"
                           " WHERE family_id = ? ORDER BY held_on, interview_id"};
const Query<FamilyId, FamilyId, int> kFamilies{
    "careFile.families",
    "SELECT f.family_id FROM family f WHERE f.family_id > ? AND ("
    "EXISTS (SELECT 1 FROM pregnancy p WHERE p.family_id = f.family_id)"
    " OR EXISTS (SELECT 1 FROM family_member m JOIN child_in_care c ON c.person_id = m.person_id"
    " WHERE m.family_id = f.family_id AND m.role = 'child')"
    " OR EXISTS (SELECT 1 FROM visit v WHERE v.family_id = f.family_id)"
    " OR EXISTS (SELECT 1 FROM consultation c WHERE c.family_id = f.family_id)"
    " OR EXISTS (SELECT 1 FROM duty d WHERE d.family_id = f.family_id AND d.room = 'care'))"
    " ORDER BY f.family_id LIMIT ?"};

const Query<FamilyId, PersonId, PersonId> kFormerFamilies{
    "careFile.formerFamilies",
    "SELECT m.family_id FROM family_member m WHERE m.person_id = ? AND m.to_on IS NOT NULL"
    " UNION SELECT p.family_id FROM pregnancy p WHERE p.person_id = ? ORDER BY 1"};

QStringList codesOf(const QString& joined) {
    return joined.split(u';', Qt::SkipEmptyParts);
}

CareEncounter encounterOf(const VisitRow& row) {
    return {.kind = CareEncounter::Kind::Visit,
            .id = row.id,
            .family = row.family,
            .on = row.on,
            .codes = codesOf(row.purposes),
            .reached = true,
            .metMother = codesOf(row.met).contains(QStringLiteral("mother")),
            .person = {},
            .pregnancy = {},
            .assessment = row.assessment,
            .nextOn = row.nextOn,
            .isFollowUp = row.isFollowUp,
            .children = {},
            .seen = {}};
}

CareEncounter encounterOf(const ConsultationRow& row) {
    return {.kind = CareEncounter::Kind::Consultation,
            .id = row.id,
            .family = row.family,
            .on = row.on,
            .codes = codesOf(row.contacts),
            .reached = row.result == ConsultResult::Talked,
            .metMother = false,
            .person = row.person,
            .pregnancy = {},
            .assessment = {},
            .nextOn = row.nextOn,
            .isFollowUp = row.isFollowUp,
            .children = {},
            .seen = {}};
}

} // namespace

std::vector<CareMember> CareFileReader::members(FamilyId family) {
    return m_database.all(kMembers, family);
}

CareFile CareFileReader::read(FamilyId family) {
    PregnancyRepository pregnancies(m_database);
    CareFile file{.family = family,
                  .isActive = m_database.first(kIsActive, family).has_value(),
                  .members = members(family),
                  .pregnancies = pregnancies.ofFamily(family),
                  .fetuses = {},
                  .births = {},
                  .encounters = {},
                  .attendances = {},
                  .closings = {},
                  .kept = {}};
    const bool hasRecords = m_database.first(kHasRecords, family, family, family).has_value();
    if (!hasRecords && file.pregnancies.empty() && !file.hasChildrenInCare())
        return file;
    file.fetuses = m_database.all(kFetuses, family);
    file.births = m_database.all(kBirths, family);
    file.attendances = m_database.all(kAttendances, family);
    file.closings = m_database.all(kClosings, family, family);
    readEncounters(file);
    return file;
}

void CareFileReader::readEncounters(CareFile& file) {
    const FamilyId family = file.family;
    auto& list = file.encounters;
    m_database.each(
        kVisits, [&](VisitRow&& row) { list.push_back(encounterOf(row)); }, family, family);
    m_database.each(
        kVisitChildren,
        [&](std::tuple<qint64, PersonId, YesNo>&& row) {
            const auto& [visit, child, seen] = row;
            for (CareEncounter& encounter : list) {
                if (encounter.id != visit)
                    continue;
                encounter.children.push_back(child);
                if (seen == YesNo::Yes)
                    encounter.seen.push_back(child);
            }
        },
        family, family);
    m_database.each(
        kConsultations, [&](ConsultationRow&& row) { list.push_back(encounterOf(row)); }, family,
        family);
    m_database.each(
        kInterviews,
        [&](std::tuple<qint64, std::optional<PregnancyId>, QString, Date>&& row) {
            const auto& [id, pregnancy, occasion, on] = row;
            list.push_back({.kind = CareEncounter::Kind::Interview,
                            .id = id,
                            .family = family,
                            .on = on,
                            .codes = {occasion},
                            .reached = true,
                            .metMother = true,
                            .person = {},
                            .pregnancy = pregnancy,
                            .assessment = {},
                            .nextOn = {},
                            .isFollowUp = false,
                            .children = {},
                            .seen = {}});
        },
        family);
    std::stable_sort(list.begin(), list.end(),
                     [](const CareEncounter& a, const CareEncounter& b) { return a.on < b.on; });
}

std::vector<FamilyId> CareFileReader::formerFamilies(PersonId person) {
    return m_database.all(kFormerFamilies, person, person);
}

std::vector<FamilyId> CareFileReader::familiesAfter(FamilyId after, int limit) {
    return m_database.all(kFamilies, after, limit);
}

} // namespace banso
