#pragma once

#include "core/demo/town/Town.h"
#include "core/exchange/OutgoingFile.h"
#include "core/exchange/profile/InProfile.h"

#include <functional>

namespace banso {

/// Writes the town's resident register as an extract in the layout `resident-122`: a full picture
/// of a day, as the register's own program writes it (UTF-8 with byte order mark, LF, postcodes and
/// lots full-width, codes without their leading zero). Whoever died or left stays as a row.
class ExtractWriter {
  public:
    explicit ExtractWriter(const Town& town);
    ExtractWriter(const ExtractWriter&) = delete;
    ExtractWriter& operator=(const ExtractWriter&) = delete;

    [[nodiscard]] QByteArray header() const;
    /// The bytes of one row, without the line's end.
    [[nodiscard]] const QByteArray& line(ResidentIndex who);
    /// Writes all rows for which `isIn` (everybody without it).
    [[nodiscard]] Result<WrittenFile> write(const QString& path,
                                            const std::function<bool(ResidentIndex)>& isIn = {});
    /// Where a column of the layout stands; -1 when it has none of that name.
    [[nodiscard]] int columnOf(const QString& header) const;
    [[nodiscard]] const InProfile& profile() const { return m_profile; }

  private:
    void set(int column, QByteArrayView text);
    void set(int column, const QString& text);
    void set(int column, ShortDate day);
    void setName(const DemoResident& resident);
    void setStay(const DemoResident& resident, const DemoHousehold& household);
    void setPast(const DemoResident& resident);
    void setWhatNobodyNeeds(ResidentIndex who, const DemoResident& resident);
    [[nodiscard]] int at(const char* key) const;

    struct Columns {
        int municipality, number, isLatest, household, kind, state, changedOn, changedUnknown,
            notifiedOn, reason, name, family, given, roman, kana, familyKana, givenKana, sex, era,
            born, bornUnknown, relationCode, relation, addressCode, townCode, prefecture, city,
            town, lot, building, postcode, residentSince, fromPrefecture, fromCity, fromTown,
            removalReason, removedOn, addressSince, district, processedOn, isRestricted, isDeleted,
            leavingOn, leftOn, toPrefecture, toCity, toTown, countryCode, country;
        int residentCode, origin, originHead, insurance;
    };
    struct Place {
        QString prefecture;
        QString city;
        QString town;
    };
    const Town& m_town;
    InProfile m_profile;
    Columns m_at{};
    std::vector<Place> m_elsewhere;
    std::vector<QByteArray> m_cells;
    QByteArray m_line;
};

} // namespace banso
