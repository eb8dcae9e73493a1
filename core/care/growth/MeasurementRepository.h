#pragma once

#include "core/care/growth/Measures.h"
#include "core/storage/Database.h"

namespace banso {

/// Measurements of children, each with where it was taken. Writes stand inside the caller's write
/// transaction.
class MeasurementRepository {
  public:
    explicit MeasurementRepository(Database& database) : m_database(database) {}

    /// Writes what was measured there and then, or corrects it; blank measures empty a row that is
    /// there and make none.
    void put(PersonId person, Date on, MeasureSource source, qint64 sourceId,
             const Measures& measures);
    [[nodiscard]] std::optional<Measurement> find(MeasureSource source, qint64 sourceId,
                                                  PersonId person);
    /// Oldest first: the series of a growth plot. Rows with nothing in them are left out.
    [[nodiscard]] std::vector<Measurement> ofPerson(PersonId person);

  private:
    Database& m_database;
};

} // namespace banso
