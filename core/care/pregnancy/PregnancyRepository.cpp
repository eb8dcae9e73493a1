#include "core/care/pregnancy/PregnancyRepository.h"

namespace banso {

namespace {

#define BANSO_PREGNANCY_COLUMNS                                                                    \
    "pregnancy_id, person_id, family_id, notified_on, notified_by, notice_gestation_days, edd_on," \
    " heartbeat_on, institution, parity, fetus_count, stay_planned, at_risk, state, ended_on,"     \
    " note, revision"

const Query<Pregnancy, PregnancyId> kFind{"pregnancy.find",
                                          "SELECT " BANSO_PREGNANCY_COLUMNS " FROM pregnancy"
                                          " WHERE pregnancy_id = ?"};
const Query<Pregnancy, PersonId> kOfPerson{"pregnancy.ofPerson",
                                           "SELECT " BANSO_PREGNANCY_COLUMNS " FROM pregnancy"
                                           " WHERE person_id = ? ORDER BY pregnancy_id DESC"};
const Query<Pregnancy, FamilyId> kOfFamily{"pregnancy.ofFamily",
                                           "SELECT " BANSO_PREGNANCY_COLUMNS " FROM pregnancy"
                                           " WHERE family_id = ? ORDER BY pregnancy_id DESC"};
#undef BANSO_PREGNANCY_COLUMNS

const Query<PregnancyId, PersonId, FamilyId, std::optional<Date>, NoticeBy, std::optional<int>,
            std::optional<Date>, std::optional<Date>, QString, Parity, int, YesNo, YesNo, QString>
    kInsert{"pregnancy.insert",
            "INSERT INTO pregnancy (person_id, family_id, notified_on, notified_by,"
            " notice_gestation_days, edd_on, heartbeat_on, institution, parity, fetus_count,"
            " stay_planned, at_risk, state, note)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'ongoing', ?) RETURNING pregnancy_id"};
const Command<std::optional<Date>, NoticeBy, std::optional<int>, std::optional<Date>, QString,
              Parity, int, YesNo, YesNo, QString, PregnancyId, int>
    kUpdate{"pregnancy.update",
            "UPDATE pregnancy SET notified_on = ?, notified_by = ?, notice_gestation_days = ?,"
            " heartbeat_on = ?, institution = ?, parity = ?, fetus_count = ?, stay_planned = ?,"
            " at_risk = ?, note = ?, revision = revision + 1"
            " WHERE pregnancy_id = ? AND revision = ?"};
const Command<Date, PregnancyId, int> kSetEdd{
    "pregnancy.setEdd", "UPDATE pregnancy SET edd_on = ?, revision = revision + 1"
                        " WHERE pregnancy_id = ? AND revision = ?"};
const Command<PregnancyState, std::optional<Date>, PregnancyId, PregnancyState, std::optional<Date>>
    kSetState{"pregnancy.setState",
              "UPDATE pregnancy SET state = ?, ended_on = ?, revision = revision + 1"
              " WHERE pregnancy_id = ? AND (state <> ? OR ended_on IS DISTINCT FROM ?)"};
const Command<PregnancyId, Date, EddBasis, Instant> kAddEdd{
    "pregnancy.addEdd", "INSERT INTO edd_revision (pregnancy_id, edd_on, basis, entered_at)"
                        " VALUES (?, ?, ?, ?)"};
const Query<EddRevision, PregnancyId> kEddHistory{
    "pregnancy.eddHistory", "SELECT edd_on, basis, entered_at FROM edd_revision"
                            " WHERE pregnancy_id = ? ORDER BY edd_revision_id"};

#define BANSO_FETUS_COLUMNS                                                                        \
    "fetus_id, pregnancy_id, ordinal, outcome, outcome_on, outcome_gestation_days, evidence,"      \
    " child_person_id, revision"

const Query<Fetus, PregnancyId> kFetuses{"fetus.ofPregnancy",
                                         "SELECT " BANSO_FETUS_COLUMNS
                                         " FROM fetus WHERE pregnancy_id = ? ORDER BY ordinal"};
const Query<Fetus, FetusId> kFindFetus{"fetus.find", "SELECT " BANSO_FETUS_COLUMNS
                                                     " FROM fetus WHERE fetus_id = ?"};
const Query<Fetus, PersonId> kFetusOfChild{
    "fetus.ofChild", "SELECT " BANSO_FETUS_COLUMNS " FROM fetus WHERE child_person_id = ?"};
#undef BANSO_FETUS_COLUMNS

const Query<FetusId, PregnancyId, int> kAddFetus{
    "fetus.insert", "INSERT INTO fetus (pregnancy_id, ordinal, outcome, evidence)"
                    " VALUES (?, ?, 'ongoing', 'unknown') RETURNING fetus_id"};
const Command<FetusOutcome, std::optional<Date>, std::optional<int>, Evidence,
              std::optional<PersonId>, FetusId, int>
    kEndFetus{"fetus.end", "UPDATE fetus SET outcome = ?, outcome_on = ?,"
                           " outcome_gestation_days = ?, evidence = ?, child_person_id = ?,"
                           " revision = revision + 1 WHERE fetus_id = ? AND revision = ?"};

Status changedOne(qint64 changed) {
    if (changed == 0)
        return fail(conflict("edit.changedMeanwhile"));
    return {};
}

} // namespace

PregnancyDraft Pregnancy::draft() const {
    return {person,      notifiedOn, notifiedBy, noticeGestationDays, edd,    heartbeatOn,
            institution, parity,     fetusCount, stayPlanned,         atRisk, note};
}

PregnancyId PregnancyRepository::add(FamilyId family, const PregnancyDraft& d, Instant at) {
    const PregnancyId id = m_database.one(
        kInsert, d.person, family, d.notifiedOn, d.notifiedBy, d.noticeGestationDays, d.edd,
        d.heartbeatOn, d.institution, d.parity, d.fetusCount, d.stayPlanned, d.atRisk, d.note);
    for (int ordinal = 1; ordinal <= d.fetusCount; ++ordinal)
        (void)addFetus(id, ordinal);
    if (d.edd)
        m_database.run(kAddEdd, id, *d.edd, EddBasis::Notice, at);
    return id;
}

std::optional<Pregnancy> PregnancyRepository::find(PregnancyId id) {
    return m_database.first(kFind, id);
}

Result<Pregnancy> PregnancyRepository::load(PregnancyId id) {
    auto found = find(id);
    if (!found)
        return fail(refused("pregnancy.notFound", QStringLiteral("pregnancy"),
                            {QString::number(id.value())}));
    return *std::move(found);
}

std::vector<Pregnancy> PregnancyRepository::ofPerson(PersonId person) {
    return m_database.all(kOfPerson, person);
}

std::vector<Pregnancy> PregnancyRepository::ofFamily(FamilyId family) {
    return m_database.all(kOfFamily, family);
}

Status PregnancyRepository::update(PregnancyId id, int revision, const PregnancyDraft& d) {
    return changedOne(m_database.run(kUpdate, d.notifiedOn, d.notifiedBy, d.noticeGestationDays,
                                     d.heartbeatOn, d.institution, d.parity, d.fetusCount,
                                     d.stayPlanned, d.atRisk, d.note, id, revision));
}

Status PregnancyRepository::setEdd(PregnancyId id, int revision, Date edd, EddBasis basis,
                                   Instant at) {
    BANSO_CHECK(changedOne(m_database.run(kSetEdd, edd, id, revision)));
    m_database.run(kAddEdd, id, edd, basis, at);
    return {};
}

void PregnancyRepository::setState(PregnancyId id, PregnancyState state,
                                   std::optional<Date> endedOn) {
    m_database.run(kSetState, state, endedOn, id, state, endedOn);
}

std::vector<EddRevision> PregnancyRepository::eddHistory(PregnancyId id) {
    return m_database.all(kEddHistory, id);
}

std::vector<Fetus> PregnancyRepository::fetusesOf(PregnancyId id) {
    return m_database.all(kFetuses, id);
}

std::optional<Fetus> PregnancyRepository::findFetus(FetusId id) {
    return m_database.first(kFindFetus, id);
}

std::optional<Fetus> PregnancyRepository::fetusOfChild(PersonId child) {
    return m_database.first(kFetusOfChild, child);
}

FetusId PregnancyRepository::addFetus(PregnancyId id, int ordinal) {
    return m_database.one(kAddFetus, id, ordinal);
}

Status PregnancyRepository::endFetus(FetusId id, int revision, const FetusEnd& end) {
    return changedOne(m_database.run(kEndFetus, end.outcome, end.on, end.gestationDays,
                                     end.evidence, end.child, id, revision));
}

} // namespace banso
