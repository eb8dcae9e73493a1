#include "core/care/growth/MeasurementRepository.h"

namespace banso {

namespace {

#define BANSO_MEASUREMENT_COLUMNS                                                                  \
    "measurement_id, person_id, measured_on, source_kind, source_id, weight_g, height_mm,"         \
    " head_mm, chest_mm, feeding"

const Query<Measurement, MeasureSource, qint64, PersonId> kFind{
    "measurement.find", "SELECT " BANSO_MEASUREMENT_COLUMNS " FROM measurement"
                        " WHERE source_kind = ? AND source_id = ? AND person_id = ?"};
const Query<Measurement, PersonId> kOfPerson{"measurement.ofPerson",
                                             "SELECT " BANSO_MEASUREMENT_COLUMNS
                                             " FROM measurement WHERE person_id = ?"
                                             " ORDER BY measured_on, measurement_id"};
#undef BANSO_MEASUREMENT_COLUMNS

const Command<PersonId, Date, MeasureSource, qint64, std::optional<int>, std::optional<int>,
              std::optional<int>, std::optional<int>, Feeding>
    kPut{"measurement.put",
         "INSERT INTO measurement (person_id, measured_on, source_kind, source_id, weight_g,"
         " height_mm, head_mm, chest_mm, feeding) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
         " ON CONFLICT (source_kind, source_id, person_id) DO UPDATE SET"
         " measured_on = excluded.measured_on, weight_g = excluded.weight_g,"
         " height_mm = excluded.height_mm, head_mm = excluded.head_mm,"
         " chest_mm = excluded.chest_mm, feeding = excluded.feeding,"
         " revision = measurement.revision + 1"};

} // namespace

void MeasurementRepository::put(PersonId person, Date on, MeasureSource source, qint64 sourceId,
                                const Measures& m) {
    const auto kept = find(source, sourceId, person);
    const bool isSame = kept ? kept->measures() == m && kept->on == on : m.isBlank();
    if (!isSame)
        m_database.run(kPut, person, on, source, sourceId, m.weightG, m.heightMm, m.headMm,
                       m.chestMm, m.feeding);
}

std::optional<Measurement> MeasurementRepository::find(MeasureSource source, qint64 sourceId,
                                                       PersonId person) {
    return m_database.first(kFind, source, sourceId, person);
}

std::vector<Measurement> MeasurementRepository::ofPerson(PersonId person) {
    auto list = m_database.all(kOfPerson, person);
    std::erase_if(list, [](const Measurement& m) { return m.measures().isBlank(); });
    return list;
}

} // namespace banso
