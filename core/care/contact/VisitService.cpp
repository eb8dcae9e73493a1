#include "core/care/contact/VisitService.h"

#include "core/care/growth/MeasurementRepository.h"
#include "core/registry/FamilyRepository.h"
#include "core/registry/PersonRepository.h"

namespace banso {

namespace {

std::set<PersonId> childrenOf(const VisitDraft& draft) {
    std::set<PersonId> ids;
    for (const VisitChild& child : draft.children)
        ids.insert(child.child);
    return ids;
}

} // namespace

VisitService::VisitService(Desk& desk, CareListener& care)
    : RecordService(desk), m_listener(care), m_visits(desk.db()) {}

Errors VisitService::findings(const VisitDraft& draft) {
    if (auto error = refusal(draft.family))
        return {*error};
    ContactContext known = context();
    FamilyRepository families(m_desk.db());
    PersonRepository persons(m_desk.db());
    MeasurementRepository measurements(m_desk.db());
    const auto members = families.membersEver(draft.family);
    for (const VisitChild& child : draft.children) {
        const auto person = persons.find(child.child);
        if (!person)
            continue;
        std::optional<Measurement> last;
        for (const Measurement& m : measurements.ofPerson(child.child))
            if (m.on < draft.visitedOn)
                last = m;
        const bool isOfFamily =
            std::any_of(members.begin(), members.end(), [&](const FamilyMember& m) {
                return m.person == child.child && m.role == FamilyRole::Child;
            });
        known.children.push_back({child.child, person->birth, person->died, isOfFamily, last});
    }
    return findingsIn(draft, known);
}

Validated<VisitId> VisitService::record(const VisitDraft& draft, const Confirmed& confirmed) {
    auto tx = m_desk.write();
    if (auto errors = confirmed.open(findings(draft)); !errors.empty())
        return failAll(std::move(errors));
    const VisitId id = m_visits.add(draft, staffOr(draft.staff));
    refresh(draft.family, childrenOf(draft));
    m_listener.contactRecorded(draft.family);
    tx.commit();
    return id;
}

Validated<void> VisitService::update(VisitId id, int revision, const VisitDraft& draft,
                                     const Confirmed& confirmed) {
    auto tx = m_desk.write();
    const auto before = m_visits.find(id);
    if (!before)
        return failAll({refused("visit.notFound", {}, {QString::number(id.value())})});
    VisitDraft kept = draft;
    kept.family = before->draft.family;
    if (auto errors = confirmed.open(findings(kept)); !errors.empty())
        return failAll(std::move(errors));
    if (auto done = m_visits.update(id, revision, kept, draft.staff.value_or(before->staff)); !done)
        return failAll({done.error()});
    std::set<PersonId> about = childrenOf(before->draft);
    about.merge(childrenOf(kept));
    refresh(kept.family, about);
    m_listener.contactRecorded(kept.family);
    tx.commit();
    return {};
}

Result<Visit> VisitService::load(VisitId id) {
    BANSO_CHECK(m_desk.require(Permission::ReadCaseText));
    auto visit = m_visits.find(id);
    if (!visit)
        return fail(refused("visit.notFound", {}, {QString::number(id.value())}));
    return *std::move(visit);
}

} // namespace banso
