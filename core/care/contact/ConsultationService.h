#pragma once

#include "core/care/CareListener.h"
#include "core/care/contact/ConsultationRepository.h"
#include "core/care/contact/RecordService.h"

namespace banso {

/// Consultations: a telephone call is a family, a line and Ctrl+Enter.
class ConsultationService : RecordService {
  public:
    ConsultationService(Desk& desk, CareListener& care);

    Validated<ConsultationId> record(const ConsultationDraft& draft,
                                     const Confirmed& confirmed = {});
    /// Further errors: `consultation.notFound`, `edit.changedMeanwhile`.
    Validated<void> update(ConsultationId id, int revision, const ConsultationDraft& draft,
                           const Confirmed& confirmed = {});
    [[nodiscard]] Result<Consultation> load(ConsultationId id);
    [[nodiscard]] Errors findings(const ConsultationDraft& draft);

  private:
    CareListener& m_listener;
    ConsultationRepository m_consultations;
};

} // namespace banso
