#pragma once

#include "core/care/CareListener.h"
#include "core/care/contact/RecordService.h"
#include "core/care/contact/VisitRepository.h"

namespace banso {

/// Visits (新生児・産婦・未熟児・全戸訪問 and others). Writing needs WriteCare, reading the texts
/// ReadCaseText. The contacts it was made for are fulfilled in the same transaction.
class VisitService : RecordService {
  public:
    VisitService(Desk& desk, CareListener& care);

    /// Errors: those of `findingsIn`, all at once.
    Validated<VisitId> record(const VisitDraft& draft, const Confirmed& confirmed = {});
    /// Further errors: `visit.notFound`, `edit.changedMeanwhile`. The family stays.
    Validated<void> update(VisitId id, int revision, const VisitDraft& draft,
                           const Confirmed& confirmed = {});
    [[nodiscard]] Result<Visit> load(VisitId id);
    [[nodiscard]] Errors findings(const VisitDraft& draft);

  private:
    CareListener& m_listener;
    VisitRepository m_visits;
};

} // namespace banso
