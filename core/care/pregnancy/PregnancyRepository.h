#pragma once

#include "core/base/Result.h"
#include "core/care/pregnancy/Pregnancy.h"
#include "core/storage/Database.h"

namespace banso {

/// What is written about the end of a fetus's time in its mother.
struct FetusEnd {
    FetusOutcome outcome = FetusOutcome::Ongoing;
    std::optional<Date> on = {};
    std::optional<int> gestationDays = {};
    Evidence evidence = Evidence::Unknown;
    std::optional<PersonId> child = {};
};

/// Pregnancies, the history of their due dates, and their fetuses. Writes stand inside the caller's
/// write transaction; nothing is checked here.
class PregnancyRepository {
  public:
    explicit PregnancyRepository(Database& database) : m_database(database) {}

    /// With its fetuses, all ongoing, and the first entry of its due dates.
    PregnancyId add(FamilyId family, const PregnancyDraft& draft, Instant at);
    [[nodiscard]] std::optional<Pregnancy> find(PregnancyId id);
    /// Error `pregnancy.notFound` {id}.
    [[nodiscard]] Result<Pregnancy> load(PregnancyId id);
    /// Newest first.
    [[nodiscard]] std::vector<Pregnancy> ofPerson(PersonId person);
    [[nodiscard]] std::vector<Pregnancy> ofFamily(FamilyId family);
    /// Not the due date. Error `edit.changedMeanwhile`.
    Status update(PregnancyId id, int revision, const PregnancyDraft& draft);
    Status setEdd(PregnancyId id, int revision, Date edd, EddBasis basis, Instant at);
    void setState(PregnancyId id, PregnancyState state, std::optional<Date> endedOn);
    [[nodiscard]] std::vector<EddRevision> eddHistory(PregnancyId id);

    [[nodiscard]] std::vector<Fetus> fetusesOf(PregnancyId id);
    [[nodiscard]] std::optional<Fetus> findFetus(FetusId id);
    [[nodiscard]] std::optional<Fetus> fetusOfChild(PersonId child);
    FetusId addFetus(PregnancyId id, int ordinal);
    /// Error `edit.changedMeanwhile`.
    Status endFetus(FetusId id, int revision, const FetusEnd& end);

  private:
    Database& m_database;
};

} // namespace banso
