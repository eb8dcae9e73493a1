#include "core/care/birth/BirthRepository.h"

#include "core/care/growth/MeasurementRepository.h"

namespace banso {

namespace {

struct StoredBirth {
    static constexpr int kColumns = 21;
    BirthId id;
    PersonId child;
    std::optional<PersonId> mother;
    std::optional<FetusId> fetus;
    Date bornOn;
    std::optional<int> gestationDays;
    std::optional<int> weightG;
    std::optional<int> heightMm;
    std::optional<int> headMm;
    std::optional<int> chestMm;
    int plurality;
    int birthOrder;
    QString institution;
    Delivery delivery;
    Hearing hearing;
    std::optional<Date> dischargedOn;
    bool isPriority;
    bool isImmature;
    bool isWithdrawn;
    QString note;
    int revision;
};

#define BANSO_BIRTH_COLUMNS                                                                        \
    "birth_id, person_id, mother_person_id, fetus_id, born_on, gestation_days, weight_g,"          \
    " height_mm, head_mm, chest_mm, plurality, birth_order, institution, delivery, hearing,"       \
    " discharged_on, is_priority, is_immature, is_withdrawn, note, revision"

const Query<StoredBirth, BirthId> kFind{"birth.find", "SELECT " BANSO_BIRTH_COLUMNS
                                                      " FROM birth WHERE birth_id = ?"};
const Query<StoredBirth, PersonId> kOfChild{"birth.ofChild", "SELECT " BANSO_BIRTH_COLUMNS
                                                             " FROM birth WHERE person_id = ?"};
const Query<StoredBirth, PersonId> kOfMother{
    "birth.ofMother", "SELECT " BANSO_BIRTH_COLUMNS " FROM birth WHERE mother_person_id = ?"
                      " AND is_withdrawn = 0 ORDER BY born_on DESC, birth_order DESC"};
#undef BANSO_BIRTH_COLUMNS

const Query<BirthId, PersonId, std::optional<PersonId>, std::optional<FetusId>, Date,
            std::optional<int>, std::optional<int>, std::optional<int>, std::optional<int>,
            std::optional<int>, int, int, QString, Delivery, Hearing, std::optional<Date>, bool,
            bool, QString>
    kPut{"birth.put",
         "INSERT INTO birth (person_id, mother_person_id, fetus_id, born_on, gestation_days,"
         " weight_g, height_mm, head_mm, chest_mm, plurality, birth_order, institution, delivery,"
         " hearing, discharged_on, is_priority, is_immature, is_withdrawn, note)"
         " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)"
         " ON CONFLICT (person_id) DO UPDATE SET mother_person_id = excluded.mother_person_id,"
         " fetus_id = excluded.fetus_id, born_on = excluded.born_on,"
         " gestation_days = excluded.gestation_days, weight_g = excluded.weight_g,"
         " height_mm = excluded.height_mm, head_mm = excluded.head_mm,"
         " chest_mm = excluded.chest_mm, plurality = excluded.plurality,"
         " birth_order = excluded.birth_order, institution = excluded.institution,"
         " delivery = excluded.delivery, hearing = excluded.hearing,"
         " discharged_on = excluded.discharged_on, is_priority = excluded.is_priority,"
         " is_immature = excluded.is_immature, is_withdrawn = 0, note = excluded.note,"
         " revision = birth.revision + 1 RETURNING birth_id"};
const Command<std::optional<int>, std::optional<int>, std::optional<int>, std::optional<int>,
              std::optional<int>, QString, Delivery, Hearing, std::optional<Date>, bool, bool,
              QString, BirthId, int>
    kUpdate{"birth.update",
            "UPDATE birth SET gestation_days = ?, weight_g = ?, height_mm = ?, head_mm = ?,"
            " chest_mm = ?, institution = ?, delivery = ?, hearing = ?, discharged_on = ?,"
            " is_priority = ?, is_immature = ?, note = ?, revision = revision + 1"
            " WHERE birth_id = ? AND revision = ? AND is_withdrawn = 0"};
const Command<BirthId, int> kWithdraw{"birth.withdraw",
                                      "UPDATE birth SET is_withdrawn = 1, fetus_id = NULL,"
                                      " revision = revision + 1"
                                      " WHERE birth_id = ? AND revision = ? AND is_withdrawn = 0"};

Status changedOne(qint64 changed) {
    if (changed == 0)
        return fail(conflict("edit.changedMeanwhile"));
    return {};
}

Birth fromStored(StoredBirth&& s) {
    return {s.id,
            s.child,
            s.mother,
            s.fetus,
            s.bornOn,
            s.plurality,
            s.birthOrder,
            {{s.weightG, s.heightMm, s.headMm, s.chestMm},
             s.gestationDays,
             std::move(s.institution),
             s.delivery,
             s.hearing,
             s.dischargedOn,
             s.isPriority,
             s.isImmature,
             std::move(s.note)},
            s.isWithdrawn,
            s.revision};
}

} // namespace

BirthId BirthRepository::put(const BirthRow& row) {
    const BirthDetails& d = row.details;
    const Measures& m = d.measures;
    const BirthId id = m_database.one(
        kPut, row.child, row.mother, row.fetus, row.bornOn, d.gestationDays, m.weightG, m.heightMm,
        m.headMm, m.chestMm, row.plurality, row.birthOrder, d.institution, d.delivery, d.hearing,
        d.dischargedOn, d.isPriority, d.isImmature, d.note);
    MeasurementRepository(m_database)
        .put(row.child, row.bornOn, MeasureSource::Birth, id.value(), m);
    return id;
}

Status BirthRepository::update(BirthId id, int revision, const BirthDetails& d) {
    const Measures& m = d.measures;
    BANSO_CHECK(changedOne(m_database.run(
        kUpdate, d.gestationDays, m.weightG, m.heightMm, m.headMm, m.chestMm, d.institution,
        d.delivery, d.hearing, d.dischargedOn, d.isPriority, d.isImmature, d.note, id, revision)));
    const auto birth = find(id);
    MeasurementRepository(m_database)
        .put(birth->child, birth->bornOn, MeasureSource::Birth, id.value(), m);
    return {};
}

Status BirthRepository::withdraw(BirthId id, int revision) {
    BANSO_CHECK(changedOne(m_database.run(kWithdraw, id, revision)));
    const auto birth = find(id);
    MeasurementRepository(m_database)
        .put(birth->child, birth->bornOn, MeasureSource::Birth, id.value(), {});
    return {};
}

std::optional<Birth> BirthRepository::find(BirthId id) {
    auto stored = m_database.first(kFind, id);
    if (!stored)
        return std::nullopt;
    return fromStored(*std::move(stored));
}

std::optional<Birth> BirthRepository::ofChild(PersonId child) {
    auto stored = m_database.first(kOfChild, child);
    if (!stored)
        return std::nullopt;
    return fromStored(*std::move(stored));
}

std::vector<Birth> BirthRepository::ofMother(PersonId mother) {
    std::vector<Birth> list;
    m_database.each(
        kOfMother, [&list](StoredBirth&& s) { list.push_back(fromStored(std::move(s))); }, mother);
    return list;
}

} // namespace banso
