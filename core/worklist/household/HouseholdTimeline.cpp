#include "core/worklist/household/HouseholdTimeline.h"

#include "core/care/CareTimeline.h"
#include "core/registry/ContactPoint.h"
#include "core/registry/Protection.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <numeric>

namespace banso {

namespace {

using Whose = std::optional<FamilyId>;

/// Day, person, record, staff, three facts, and a text of care.
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
/// The same with an instant, of which the day in Japan counts.
struct RowAt {
    static constexpr int kColumns = 8;
    Instant at;
    std::optional<PersonId> person;
    qint64 id;
    QString staff;
    QString fact1;
    QString fact2;
    QString fact3;
    QString text;
};

// Whose way it is: everybody who is or was of the household, or the person alone.
#define BANSO_WHO                                                                                  \
    "(SELECT m.person_id FROM family_member m WHERE m.family_id = ?"                               \
    " UNION SELECT w.person_id FROM person w WHERE w.person_id = ?)"
#define BANSO_NOTICE_NAME                                                                          \
    "COALESCE((SELECT n.name FROM notice n WHERE n.notice_key = b.notice_key"                      \
    " ORDER BY n.valid_from DESC LIMIT 1), b.notice_key)"

const Query<RowAt, Whose> kSent{
    "household.sent",
    "SELECT a.handed_at, CAST(NULL AS BIGINT), a.attempt_id, '', " BANSO_NOTICE_NAME
    ", a.channel, a.state, '' FROM send_item i"
    " JOIN send_batch b ON b.send_batch_id = i.send_batch_id"
    " JOIN attempt a ON a.send_item_id = i.send_item_id"
    " WHERE i.family_id = ? AND a.handed_at IS NOT NULL"};
const Query<RowAt, Whose> kReturned{
    "household.returned",
    "SELECT a.result_at, CAST(NULL AS BIGINT), a.attempt_id, '', " BANSO_NOTICE_NAME
    ", a.channel, a.result_code, '' FROM send_item i"
    " JOIN send_batch b ON b.send_batch_id = i.send_batch_id"
    " JOIN attempt a ON a.send_item_id = i.send_item_id"
    " WHERE i.family_id = ? AND a.state = 'returned' AND a.result_at IS NOT NULL"};
const Query<RowAt, Whose> kCalls{
    "household.calls",
    "SELECT c.called_at, CAST(NULL AS BIGINT), c.call_try_id, s.name, " BANSO_NOTICE_NAME
    ", COALESCE((SELECT r.name FROM call_result r WHERE r.result_key = c.result_key"
    " ORDER BY r.valid_from DESC LIMIT 1), c.result_key), '', c.note FROM send_item i"
    " JOIN send_batch b ON b.send_batch_id = i.send_batch_id"
    " JOIN attempt a ON a.send_item_id = i.send_item_id"
    " JOIN call_try c ON c.attempt_id = a.attempt_id"
    " JOIN staff s ON s.staff_id = c.staff_id WHERE i.family_id = ?"};
#undef BANSO_NOTICE_NAME

const Query<Row, Whose, PersonId> kClaims{
    "household.claims",
    "SELECT c.applied_on, c.person_id, c.claim_id, '', CAST(c.instalment AS TEXT), c.state, '', ''"
    " FROM claim c WHERE c.person_id IN " BANSO_WHO};

// A death stands with the person; an import's row of it would be a second one.
const Query<
    std::tuple<Date, PersonId, qint64, QString, std::optional<QString>, std::optional<QString>>,
    Whose, PersonId>
    kRegistered{"household.registered",
                "SELECT COALESCE(e.happened_on, b.as_of_on), e.person_id, e.import_event_id,"
                " e.kind, e.before_text, e.after_text FROM import_event e"
                " JOIN import_batch b ON b.import_batch_id = e.import_batch_id"
                " WHERE e.person_id IN " BANSO_WHO
                " AND e.kind IN ('moved_in', 'returned', 'moved_out', 'moved_within',"
                " 'planned_out', 'removed', 'missing', 'name_change', 'household_change')"};
const Query<Row, Whose, PersonId> kDeaths{
    "household.deaths", "SELECT p.died_on, p.person_id, p.person_id, '', '', '', '', ''"
                        " FROM person p WHERE p.died_on IS NOT NULL AND p.person_id IN " BANSO_WHO};
const Query<RowAt, Whose, PersonId> kJoins{
    "household.joins",
    "SELECT j.joined_at, j.kept_person_id, j.person_join_id, '', '', '', '', '' FROM person_join j"
    " WHERE j.undone_at IS NULL AND j.kept_person_id IN " BANSO_WHO};
const Query<Row, Whose, PersonId> kMeasuresBegan{
    "household.measuresBegan",
    "SELECT p.started_on, p.person_id, p.protection_measure_id, '', p.kind, '', '', ''"
    " FROM protection_measure p WHERE p.person_id IN " BANSO_WHO};
const Query<RowAt, Whose, PersonId> kMeasuresEnded{
    "household.measuresEnded",
    "SELECT p.released_at, p.person_id, p.protection_measure_id, '', p.kind, '', '', ''"
    " FROM protection_measure p WHERE p.released_at IS NOT NULL AND p.person_id IN " BANSO_WHO};
const Query<RowAt, Whose, PersonId> kOptOuts{
    "household.optOuts",
    "SELECT o.opted_out_at, MIN(c.person_id), o.opt_out_id, '', o.channel, '', '', ''"
    " FROM opt_out o JOIN contact_point c ON c.value = o.value WHERE c.person_id IN " BANSO_WHO
    " GROUP BY o.opt_out_id, o.opted_out_at, o.channel"};
const Query<Row, Whose, PersonId> kMailings{
    "household.mailings",
    "SELECT a.from_on, a.person_id, a.mailing_address_id, '', a.kind, COALESCE(a.to_on, ''), '', ''"
    " FROM mailing_address a WHERE a.person_id IN " BANSO_WHO};
#undef BANSO_WHO

StepKind kindOf(CareEvent event) {
    switch (event) {
    case CareEvent::Notice:
        return StepKind::Notice;
    case CareEvent::EddRevised:
        return StepKind::EddRevised;
    case CareEvent::Outcome:
        return StepKind::Outcome;
    case CareEvent::Birth:
        return StepKind::Birth;
    case CareEvent::Visit:
        return StepKind::Visit;
    case CareEvent::Consultation:
        return StepKind::Consultation;
    case CareEvent::Interview:
        return StepKind::Interview;
    case CareEvent::Attendance:
        return StepKind::Attendance;
    case CareEvent::Closing:
        return StepKind::Closing;
    }
    Q_UNREACHABLE();
}

/// Somebody who came back moved in again.
StepKind kindOfRegistered(const QString& key) {
    return key == u"returned" ? StepKind::MovedIn
                              : enumOf<StepKind>(key).value_or(StepKind::Missing);
}

QString nameIn(const std::optional<QString>& side) {
    return QJsonDocument::fromJson(side.value_or(QString()).toUtf8())
        .object()
        .value(QStringLiteral("name"))
        .toString();
}

/// Collects the steps of all rooms, and keeps texts from who may not read them.
class Collector {
  public:
    explicit Collector(Desk& desk)
        : m_database(desk.db()), m_mayReadText(desk.session().may(Permission::ReadCaseText)) {}

    template <class R, class... P>
    void take(const Query<R, P...>& query, StepKind kind, const char* subject,
              const std::type_identity_t<P>&... values) {
        m_database.each(
            query, [&](R&& row) { add(std::move(row), kind, subject); }, values...);
    }
    template <class R>
    void add(R&& row, StepKind kind, const char* subject) {
        QStringList facts{row.fact1, row.fact2, row.fact3};
        while (!facts.isEmpty() && facts.last().isEmpty())
            facts.removeLast();
        steps.push_back({dayOf(row), kind, row.person, QString::fromLatin1(subject), row.id,
                         std::move(row.staff), std::move(facts),
                         m_mayReadText ? std::optional(std::move(row.text)) : std::nullopt});
    }

    std::vector<TimelineStep> steps;

  private:
    static Date dayOf(const Row& row) { return row.on; }
    static Date dayOf(const RowAt& row) { return row.at.japanDate(); }

    Database& m_database;
    bool m_mayReadText;
};

/// Steps of one day stay in the order in which the rooms told them.
std::vector<TimelineStep> newestFirst(std::vector<TimelineStep>&& steps) {
    std::vector<std::size_t> order(steps.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return steps[a].on > steps[b].on; });
    std::vector<TimelineStep> sorted;
    sorted.reserve(steps.size());
    for (const std::size_t at : order)
        sorted.push_back(std::move(steps[at]));
    return sorted;
}

} // namespace

StepGroup groupOf(StepKind kind) {
    if (kind <= StepKind::Closing)
        return StepGroup::Care;
    if (kind <= StepKind::Called)
        return StepGroup::Message;
    return kind == StepKind::Claim ? StepGroup::Benefit : StepGroup::Register;
}

Result<std::vector<TimelineStep>> HouseholdTimeline::of(Whose family, PersonId person) {
    BANSO_CHECK(m_desk.require(Permission::ReadPeople));
    Collector c(m_desk);
    if (family) {
        BANSO_TRY(auto care, CareTimeline(m_desk).ofFamily(*family));
        for (CareTimelineRow& row : care)
            c.steps.push_back({row.on, kindOf(row.event), row.person, std::move(row.subjectKind),
                               row.subjectId, std::move(row.staff), std::move(row.facts),
                               std::move(row.text)});
        c.take(kSent, StepKind::Sent, "attempt", family);
        c.take(kReturned, StepKind::Returned, "attempt", family);
        c.take(kCalls, StepKind::Called, "call_try", family);
    }
    c.take(kClaims, StepKind::Claim, "claim", family, person);
    c.take(kDeaths, StepKind::Death, "person", family, person);
    c.take(kJoins, StepKind::Joined, "person_join", family, person);
    c.take(kMeasuresBegan, StepKind::ProtectionBegan, "protection", family, person);
    c.take(kMeasuresEnded, StepKind::ProtectionEnded, "protection", family, person);
    c.take(kOptOuts, StepKind::OptedOut, "opt_out", family, person);
    c.take(kMailings, StepKind::MailingBegan, "mailing_address", family, person);
    for (const auto& [on, whom, id, key, before, after] :
         m_desk.db().all(kRegistered, family, person)) {
        const StepKind kind = kindOfRegistered(key);
        // Only names: an address of a protected person must not come back by this way.
        QStringList facts;
        if (kind == StepKind::NameChange)
            facts = {nameIn(before), nameIn(after)};
        c.steps.push_back(
            {on, kind, whom, QStringLiteral("import_event"), id, {}, facts, QString()});
    }
    return newestFirst(std::move(c.steps));
}

} // namespace banso
