#pragma once

#include "core/base/Result.h"
#include "core/care/contact/Visit.h"
#include "core/storage/Database.h"

namespace banso {

/// Visits, the children they were about, and what was measured at them. Writes stand inside the
/// caller's write transaction.
class VisitRepository {
  public:
    explicit VisitRepository(Database& database) : m_database(database) {}

    VisitId add(const VisitDraft& draft, StaffId staff);
    /// The family stays. Error `edit.changedMeanwhile`.
    Status update(VisitId id, int revision, const VisitDraft& draft, StaffId staff);
    [[nodiscard]] std::optional<Visit> find(VisitId id);
    /// Newest first.
    [[nodiscard]] std::vector<VisitId> ofFamily(FamilyId family);

  private:
    void putChildren(VisitId id, const VisitDraft& draft);

    Database& m_database;
};

} // namespace banso
