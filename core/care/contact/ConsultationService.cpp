#include "core/care/contact/ConsultationService.h"

namespace banso {

namespace {

std::set<PersonId> personOf(const ConsultationDraft& draft) {
    return draft.person ? std::set{*draft.person} : std::set<PersonId>();
}

} // namespace

ConsultationService::ConsultationService(Desk& desk, CareListener& care)
    : RecordService(desk), m_listener(care), m_consultations(desk.db()) {}

Errors ConsultationService::findings(const ConsultationDraft& draft) {
    if (auto error = refusal(draft.family))
        return {*error};
    return findingsIn(draft, context());
}

Validated<ConsultationId> ConsultationService::record(const ConsultationDraft& draft,
                                                      const Confirmed& confirmed) {
    auto tx = m_desk.write();
    if (auto errors = confirmed.open(findings(draft)); !errors.empty())
        return failAll(std::move(errors));
    const ConsultationId id = m_consultations.add(draft, staffOr(draft.staff));
    refresh(draft.family, personOf(draft));
    m_listener.contactRecorded(draft.family);
    tx.commit();
    return id;
}

Validated<void> ConsultationService::update(ConsultationId id, int revision,
                                            const ConsultationDraft& draft,
                                            const Confirmed& confirmed) {
    auto tx = m_desk.write();
    const auto before = m_consultations.find(id);
    if (!before)
        return failAll({refused("consultation.notFound", {}, {QString::number(id.value())})});
    ConsultationDraft kept = draft;
    kept.family = before->draft.family;
    if (auto errors = confirmed.open(findings(kept)); !errors.empty())
        return failAll(std::move(errors));
    if (auto done = m_consultations.update(id, revision, kept, draft.staff.value_or(before->staff));
        !done)
        return failAll({done.error()});
    std::set<PersonId> about = personOf(before->draft);
    about.merge(personOf(kept));
    refresh(kept.family, about);
    m_listener.contactRecorded(kept.family);
    tx.commit();
    return {};
}

Result<Consultation> ConsultationService::load(ConsultationId id) {
    BANSO_CHECK(m_desk.require(Permission::ReadCaseText));
    auto consultation = m_consultations.find(id);
    if (!consultation)
        return fail(refused("consultation.notFound", {}, {QString::number(id.value())}));
    return *std::move(consultation);
}

} // namespace banso
