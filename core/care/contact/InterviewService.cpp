#include "core/care/contact/InterviewService.h"

#include "core/care/pregnancy/PregnancyRepository.h"

namespace banso {

InterviewService::InterviewService(Desk& desk, CareListener& care)
    : RecordService(desk), m_listener(care), m_interviews(desk.db()) {}

Errors InterviewService::findings(const InterviewDraft& draft) {
    if (auto error = refusal(draft.family))
        return {*error};
    Errors errors = findingsIn(draft, context());
    if (draft.pregnancy) {
        PregnancyRepository pregnancies(m_desk.db());
        const auto pregnancy = pregnancies.find(*draft.pregnancy);
        if (!pregnancy || pregnancy->family != draft.family)
            errors.push_back(refused("interview.otherFamily", QStringLiteral("pregnancy")));
    }
    return errors;
}

Validated<InterviewId> InterviewService::record(const InterviewDraft& draft,
                                                const Confirmed& confirmed) {
    auto tx = m_desk.write();
    if (auto errors = confirmed.open(findings(draft)); !errors.empty())
        return failAll(std::move(errors));
    const InterviewId id = m_interviews.add(draft, staffOr(draft.staff));
    m_upkeep.refresh(draft.family);
    m_listener.interviewRecorded(draft.family, draft.pregnancy);
    tx.commit();
    return id;
}

Validated<void> InterviewService::update(InterviewId id, int revision, const InterviewDraft& draft,
                                         const Confirmed& confirmed) {
    auto tx = m_desk.write();
    const auto before = m_interviews.find(id);
    if (!before)
        return failAll({refused("interview.notFound", {}, {QString::number(id.value())})});
    InterviewDraft kept = draft;
    kept.family = before->family;
    kept.pregnancy = before->pregnancy;
    if (auto errors = confirmed.open(findings(kept)); !errors.empty())
        return failAll(std::move(errors));
    if (auto done = m_interviews.update(id, revision, kept, draft.staff.value_or(before->staff));
        !done)
        return failAll({done.error()});
    m_upkeep.refresh(kept.family);
    m_listener.interviewRecorded(kept.family, kept.pregnancy);
    tx.commit();
    return {};
}

Result<Interview> InterviewService::load(InterviewId id) {
    BANSO_CHECK(m_desk.require(Permission::ReadCaseText));
    auto interview = m_interviews.find(id);
    if (!interview)
        return fail(refused("interview.notFound", {}, {QString::number(id.value())}));
    return *std::move(interview);
}

} // namespace banso
