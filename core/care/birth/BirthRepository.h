#pragma once

#include "core/base/Result.h"
#include "core/care/birth/Birth.h"
#include "core/storage/Database.h"

namespace banso {

struct BirthRow {
    PersonId child;
    std::optional<PersonId> mother;
    std::optional<FetusId> fetus;
    Date bornOn;
    int plurality;
    int birthOrder;
    BirthDetails details;
};

/// Births, with what was measured at them. Writes stand inside the caller's write transaction.
class BirthRepository {
  public:
    explicit BirthRepository(Database& database) : m_database(database) {}

    /// A birth withdrawn before is written anew in its place.
    BirthId put(const BirthRow& row);
    /// Error `edit.changedMeanwhile`.
    Status update(BirthId id, int revision, const BirthDetails& details);
    Status withdraw(BirthId id, int revision);
    [[nodiscard]] std::optional<Birth> find(BirthId id);
    /// Withdrawn ones too.
    [[nodiscard]] std::optional<Birth> ofChild(PersonId child);
    /// Newest first, without withdrawn ones.
    [[nodiscard]] std::vector<Birth> ofMother(PersonId mother);

  private:
    Database& m_database;
};

} // namespace banso
