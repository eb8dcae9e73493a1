#pragma once

#include "core/care/duty/CareFile.h"
#include "core/storage/Database.h"

namespace banso {

/// Reads what the duties of a family follow from. A family without pregnancies and without children
/// in care and without records costs four small questions.
class CareFileReader {
  public:
    explicit CareFileReader(Database& database) : m_database(database) {}

    /// Without `kept`.
    [[nodiscard]] CareFile read(FamilyId family);
    [[nodiscard]] std::vector<CareMember> members(FamilyId family);
    /// Families that somebody left, and those that her pregnancies were recorded in: their duties
    /// still follow from what becomes of her.
    [[nodiscard]] std::vector<FamilyId> formerFamilies(PersonId person);
    /// Families that have care records or care duties, after `after`, in order: for `check`.
    [[nodiscard]] std::vector<FamilyId> familiesAfter(FamilyId after, int limit);

  private:
    void readEncounters(CareFile& file);

    Database& m_database;
};

} // namespace banso
