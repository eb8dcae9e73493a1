#pragma once

#include "core/base/Result.h"
#include "core/care/contact/Interview.h"
#include "core/storage/Database.h"

namespace banso {

/// Interviews. Writes stand inside the caller's write transaction.
class InterviewRepository {
  public:
    explicit InterviewRepository(Database& database) : m_database(database) {}

    InterviewId add(const InterviewDraft& draft, StaffId staff);
    /// Family and pregnancy stay. Error `edit.changedMeanwhile`.
    Status update(InterviewId id, int revision, const InterviewDraft& draft, StaffId staff);
    [[nodiscard]] std::optional<Interview> find(InterviewId id);
    /// Oldest first.
    [[nodiscard]] std::vector<Interview> ofPregnancy(PregnancyId pregnancy);
    [[nodiscard]] std::vector<Interview> ofFamily(FamilyId family);

  private:
    Database& m_database;
};

} // namespace banso
