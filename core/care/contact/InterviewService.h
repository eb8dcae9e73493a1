#pragma once

#include "core/care/CareListener.h"
#include "core/care/contact/InterviewRepository.h"
#include "core/care/contact/RecordService.h"

namespace banso {

/// Interviews of the 妊婦等包括相談支援 and whatever else the calendar calls one.
class InterviewService : RecordService {
  public:
    InterviewService(Desk& desk, CareListener& care);

    /// Further error `interview.otherFamily`: the pregnancy is not of this family.
    Validated<InterviewId> record(const InterviewDraft& draft, const Confirmed& confirmed = {});
    /// Further errors: `interview.notFound`, `edit.changedMeanwhile`.
    Validated<void> update(InterviewId id, int revision, const InterviewDraft& draft,
                           const Confirmed& confirmed = {});
    [[nodiscard]] Result<Interview> load(InterviewId id);
    [[nodiscard]] Errors findings(const InterviewDraft& draft);

  private:
    CareListener& m_listener;
    InterviewRepository m_interviews;
};

} // namespace banso
