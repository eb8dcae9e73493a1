#include "core/care/contact/VisitRepository.h"

#include "core/care/growth/MeasurementRepository.h"

namespace banso {

namespace {

struct StoredVisit {
    static constexpr int kColumns = 17;
    VisitId id;
    FamilyId family;
    Date visitedOn;
    std::optional<QString> startedAt;
    std::optional<QString> endedAt;
    VisitPlace place;
    StaffId staff;
    QString outsourcedTo;
    QString purposes;
    QString met;
    QString observed;
    QString advised;
    QString assessment;
    std::optional<Date> nextOn;
    QString nextReason;
    bool isFollowUp;
    int revision;
};

const Query<StoredVisit, VisitId> kFind{
    "visit.find",
    "SELECT visit_id, family_id, visited_on, started_at, ended_at, place, staff_id,"
    " outsourced_to, purposes, met, observed, advised, assessment, next_on, next_reason,"
    " is_follow_up, revision FROM visit WHERE visit_id = ?"};
const Query<VisitId, FamilyId> kOfFamily{"visit.ofFamily",
                                         "SELECT visit_id FROM visit WHERE family_id = ?"
                                         " ORDER BY visited_on DESC, visit_id DESC"};
const Query<VisitId, FamilyId, Date, std::optional<QString>, std::optional<QString>, VisitPlace,
            StaffId, QString, QString, QString, QString, QString, QString, std::optional<Date>,
            QString, bool>
    kInsert{"visit.insert",
            "INSERT INTO visit (family_id, visited_on, started_at, ended_at, place, staff_id,"
            " outsourced_to, purposes, met, observed, advised, assessment, next_on, next_reason,"
            " is_follow_up) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " RETURNING visit_id"};
const Command<Date, std::optional<QString>, std::optional<QString>, VisitPlace, StaffId, QString,
              QString, QString, QString, QString, QString, std::optional<Date>, QString, bool,
              VisitId, int>
    kUpdate{"visit.update",
            "UPDATE visit SET visited_on = ?, started_at = ?, ended_at = ?, place = ?,"
            " staff_id = ?, outsourced_to = ?, purposes = ?, met = ?, observed = ?, advised = ?,"
            " assessment = ?, next_on = ?, next_reason = ?, is_follow_up = ?,"
            " revision = revision + 1 WHERE visit_id = ? AND revision = ?"};
const Query<std::tuple<PersonId, YesNo>, VisitId> kChildren{
    "visit.children",
    "SELECT person_id, seen FROM visit_child WHERE visit_id = ? ORDER BY visit_child_id"};
const Command<VisitId, PersonId, YesNo> kPutChild{
    "visit.putChild", "INSERT INTO visit_child (visit_id, person_id, seen) VALUES (?, ?, ?)"
                      " ON CONFLICT (visit_id, person_id) DO UPDATE SET seen = excluded.seen,"
                      " revision = visit_child.revision + 1"};
const Command<VisitId, PersonId> kDropChild{
    "visit.dropChild", "DELETE FROM visit_child WHERE visit_id = ? AND person_id = ?"};

QString joined(const std::set<Met>& met) {
    QStringList keys;
    for (const Met who : met)
        keys.append(keyOf(who));
    return keys.join(u';');
}

std::set<Met> metOf(const QString& keys) {
    std::set<Met> met;
    for (const QString& key : keys.split(u';', Qt::SkipEmptyParts))
        if (const auto who = enumOf<Met>(key))
            met.insert(*who);
    return met;
}

} // namespace

void VisitRepository::putChildren(VisitId id, const VisitDraft& draft) {
    MeasurementRepository measurements(m_database);
    const auto kept = m_database.all(kChildren, id);
    for (const auto& [child, seen] : kept) {
        const bool stays =
            std::any_of(draft.children.begin(), draft.children.end(),
                        [who = child](const VisitChild& c) { return c.child == who; });
        if (stays)
            continue;
        measurements.put(child, draft.visitedOn, MeasureSource::Visit, id.value(), {});
        m_database.run(kDropChild, id, child);
    }
    for (const VisitChild& child : draft.children) {
        if (std::find(kept.begin(), kept.end(), std::tuple(child.child, child.seen)) == kept.end())
            m_database.run(kPutChild, id, child.child, child.seen);
        measurements.put(child.child, draft.visitedOn, MeasureSource::Visit, id.value(),
                         child.measures);
    }
}

VisitId VisitRepository::add(const VisitDraft& d, StaffId staff) {
    const VisitId id =
        m_database.one(kInsert, d.family, d.visitedOn, d.startedAt, d.endedAt, d.place, staff,
                       d.outsourcedTo, d.purposes.join(u';'), joined(d.met), d.observed, d.advised,
                       d.assessment, d.nextOn, d.nextReason, d.isFollowUp);
    putChildren(id, d);
    return id;
}

Status VisitRepository::update(VisitId id, int revision, const VisitDraft& d, StaffId staff) {
    const qint64 changed =
        m_database.run(kUpdate, d.visitedOn, d.startedAt, d.endedAt, d.place, staff, d.outsourcedTo,
                       d.purposes.join(u';'), joined(d.met), d.observed, d.advised, d.assessment,
                       d.nextOn, d.nextReason, d.isFollowUp, id, revision);
    if (changed == 0)
        return fail(conflict("edit.changedMeanwhile"));
    putChildren(id, d);
    return {};
}

std::optional<Visit> VisitRepository::find(VisitId id) {
    const auto v = m_database.first(kFind, id);
    if (!v)
        return std::nullopt;
    MeasurementRepository measurements(m_database);
    std::vector<VisitChild> children;
    for (const auto& [child, seen] : m_database.all(kChildren, id)) {
        const auto measured = measurements.find(MeasureSource::Visit, id.value(), child);
        children.push_back({child, seen, measured ? measured->measures() : Measures()});
    }
    return Visit{id,
                 v->staff,
                 v->revision,
                 {.family = v->family,
                  .visitedOn = v->visitedOn,
                  .startedAt = v->startedAt,
                  .endedAt = v->endedAt,
                  .place = v->place,
                  .staff = v->staff,
                  .outsourcedTo = v->outsourcedTo,
                  .purposes = v->purposes.split(u';', Qt::SkipEmptyParts),
                  .met = metOf(v->met),
                  .children = std::move(children),
                  .observed = v->observed,
                  .advised = v->advised,
                  .assessment = v->assessment,
                  .nextOn = v->nextOn,
                  .nextReason = v->nextReason,
                  .isFollowUp = v->isFollowUp}};
}

std::vector<VisitId> VisitRepository::ofFamily(FamilyId family) {
    return m_database.all(kOfFamily, family);
}

} // namespace banso
