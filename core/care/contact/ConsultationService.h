#pragma once

#include "core/care/contact/ConsultationRepository.h"
#include "core/care/contact/RecordService.h"

namespace banso {

/// Consultations: a telephone call is a family, a line and Ctrl+Enter.
class ConsultationService : RecordService {
  public:
    explicit ConsultationService(Desk& desk);

    Validated<ConsultationId> record(const ConsultationDraft& draft,
                                     const Confirmed& confirmed = {});
    /// Further errors: `consultation.notFound`, `edit.changedMeanwhile`.
    Validated<void> update(ConsultationId id, int revision, const ConsultationDraft& draft,
                           const Confirmed& confirmed = {});
    [[nodiscard]] Result<Consultation> load(ConsultationId id);
    [[nodiscard]] Errors findings(const ConsultationDraft& draft);

  private:
    ConsultationRepository m_consultations;
};

} // namespace banso
