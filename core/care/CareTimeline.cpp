#include "core/care/CareTimeline.h"

namespace banso {

namespace {

/// Every statement below gives the same columns: day, person, record, staff, three facts, text.
struct Row {
    static constexpr int kColumns = 8;
    Date on;
    std::optional<PersonId> person;
    qint64 id;
    QString staff;
    QString fact1;
    QString fact2;
    QString fact3;
    QString text;
};

#define BANSO_NUMBER(column) "COALESCE(CAST(" column " AS TEXT), '')"
#define BANSO_CHILDREN                                                                             \
    "(SELECT m.person_id FROM family_member m WHERE m.family_id = ? AND m.role = 'child')"

const Query<Row, FamilyId> kNotices{
    "timeline.notices",
    "SELECT p.notified_on, p.person_id, p.pregnancy_id, '', COALESCE(p.edd_on, ''), " BANSO_NUMBER(
        "p.notice_gestation_days") ", " BANSO_NUMBER("p.fetus_count") ", p.note FROM pregnancy p"
                                                                      " WHERE p.family_id = ? AND "
                                                                      "p.notified_on IS NOT NULL"};
// The first entry is the notice itself.
const Query<std::tuple<Instant, PersonId, qint64, QString, QString>, FamilyId> kEdds{
    "timeline.edds",
    "SELECT e.entered_at, p.person_id, p.pregnancy_id, e.edd_on, e.basis FROM edd_revision e"
    " JOIN pregnancy p ON p.pregnancy_id = e.pregnancy_id WHERE p.family_id = ?"
    " AND e.basis <> 'notice' ORDER BY e.edd_revision_id"};
const Query<Row, FamilyId> kOutcomes{
    "timeline.outcomes",
    "SELECT f.outcome_on, p.person_id, f.fetus_id, '', f.outcome, " BANSO_NUMBER(
        "f.outcome_gestation_days") ", '', '' FROM fetus f"
                                    " JOIN pregnancy p ON p.pregnancy_id = f.pregnancy_id WHERE "
                                    "p.family_id = ?"
                                    " AND f.outcome_on IS NOT NULL AND f.outcome <> 'live_birth'"};
const Query<Row, FamilyId> kBirths{
    "timeline.births",
    "SELECT b.born_on, b.person_id, b.birth_id, '', " BANSO_NUMBER("b.weight_g") ", " BANSO_NUMBER(
        "b.gestation_days") ", " BANSO_NUMBER("b.plurality") ", b.note FROM birth b"
                                                             " WHERE b.is_withdrawn = 0 AND "
                                                             "b.person_id IN " BANSO_CHILDREN};
const Query<Row, FamilyId, FamilyId> kVisits{
    "timeline.visits",
    "SELECT v.visited_on, (SELECT MIN(vc.person_id) FROM visit_child vc"
    " WHERE vc.visit_id = v.visit_id HAVING COUNT(*) = 1), v.visit_id, s.name, v.purposes,"
    " v.place, '', CASE WHEN v.advised = '' THEN v.observed WHEN v.observed = '' THEN v.advised"
    " ELSE v.observed || ' / ' || v.advised END FROM visit v"
    " JOIN staff s ON s.staff_id = v.staff_id WHERE v.visit_id IN"
    " (SELECT o.visit_id FROM visit o WHERE o.family_id = ?"
    "  UNION SELECT vc.visit_id FROM visit_child vc WHERE vc.person_id IN " BANSO_CHILDREN ")"};
const Query<Row, FamilyId, FamilyId> kConsultations{
    "timeline.consultations",
    "SELECT c.consulted_on, c.person_id, c.consultation_id, s.name, c.channel, c.direction,"
    " c.result, CASE WHEN c.topic = '' THEN c.summary WHEN c.summary = '' THEN c.topic"
    " ELSE c.topic || ' / ' || c.summary END FROM consultation c"
    " JOIN staff s ON s.staff_id = c.staff_id WHERE c.consultation_id IN"
    " (SELECT o.consultation_id FROM consultation o WHERE o.family_id = ?"
    "  UNION SELECT o.consultation_id FROM consultation o WHERE o.person_id IN " BANSO_CHILDREN
    ")"};
const Query<Row, FamilyId> kInterviews{
    "timeline.interviews",
    "SELECT i.held_on, CAST(NULL AS BIGINT), i.interview_id, s.name, i.occasion, i.method, '',"
    " i.summary FROM interview i JOIN staff s ON s.staff_id = i.staff_id WHERE i.family_id = ?"};
const Query<Row, FamilyId> kAttendances{
    "timeline.attendances",
    "SELECT a.held_on, a.person_id, a.attendance_id, '', a.kind, a.state, a.institution, a.note"
    " FROM attendance a WHERE a.state NOT IN ('expected', 'withdrawn')"
    " AND a.person_id IN " BANSO_CHILDREN};
const Query<Row, FamilyId, FamilyId> kClosings{
    "timeline.closings",
    "SELECT c.decided_on, c.person_id, c.contact_closing_id, s.name, c.code, c.reason, '', c.note"
    " FROM contact_closing c JOIN staff s ON s.staff_id = c.staff_id WHERE c.is_withdrawn = 0"
    " AND c.contact_closing_id IN"
    " (SELECT o.contact_closing_id FROM contact_closing o WHERE o.family_id = ?"
    "  UNION SELECT o.contact_closing_id FROM contact_closing o"
    "   WHERE o.person_id IN " BANSO_CHILDREN ")"};
#undef BANSO_CHILDREN
#undef BANSO_NUMBER

/// Collects rows of all kinds, and keeps texts from who may not read them.
class Collector {
  public:
    Collector(Database& database, bool mayReadText)
        : m_database(database), m_mayReadText(mayReadText) {}

    template <class... P>
    void take(const Query<Row, P...>& query, CareEvent event, const char* subject,
              const std::type_identity_t<P>&... values) {
        m_database.each(
            query,
            [&](Row&& r) {
                rows.push_back({r.on,
                                event,
                                r.person,
                                QString::fromLatin1(subject),
                                r.id,
                                std::move(r.staff),
                                {r.fact1, r.fact2, r.fact3},
                                m_mayReadText ? std::optional(std::move(r.text)) : std::nullopt});
            },
            values...);
    }

    std::vector<CareTimelineRow> rows;

  private:
    Database& m_database;
    bool m_mayReadText;
};

} // namespace

Result<std::vector<CareTimelineRow>> CareTimeline::ofFamily(FamilyId family) {
    BANSO_CHECK(m_desk.require(Permission::ReadPeople));
    Collector c(m_desk.db(), m_desk.session().may(Permission::ReadCaseText));
    c.take(kNotices, CareEvent::Notice, "pregnancy", family);
    for (const auto& [at, mother, pregnancy, edd, basis] : m_desk.db().all(kEdds, family))
        c.rows.push_back({at.japanDate(),
                          CareEvent::EddRevised,
                          mother,
                          QStringLiteral("pregnancy"),
                          pregnancy,
                          {},
                          {edd, basis},
                          QString()});
    c.take(kOutcomes, CareEvent::Outcome, "fetus", family);
    c.take(kBirths, CareEvent::Birth, "birth", family);
    c.take(kVisits, CareEvent::Visit, "visit", family, family);
    c.take(kConsultations, CareEvent::Consultation, "consultation", family, family);
    c.take(kInterviews, CareEvent::Interview, "interview", family);
    c.take(kAttendances, CareEvent::Attendance, "attendance", family);
    c.take(kClosings, CareEvent::Closing, "contact_closing", family, family);
    std::stable_sort(c.rows.begin(), c.rows.end(),
                     [](const CareTimelineRow& a, const CareTimelineRow& b) {
                         return std::pair(a.on, a.subjectId) > std::pair(b.on, b.subjectId);
                     });
    return std::move(c.rows);
}

} // namespace banso
