#pragma once

#include "core/base/Result.h"
#include "core/care/contact/Consultation.h"
#include "core/storage/Database.h"

namespace banso {

/// Consultations. Writes stand inside the caller's write transaction.
class ConsultationRepository {
  public:
    explicit ConsultationRepository(Database& database) : m_database(database) {}

    ConsultationId add(const ConsultationDraft& draft, StaffId staff);
    /// The family stays. Error `edit.changedMeanwhile`.
    Status update(ConsultationId id, int revision, const ConsultationDraft& draft, StaffId staff);
    [[nodiscard]] std::optional<Consultation> find(ConsultationId id);

  private:
    Database& m_database;
};

} // namespace banso
