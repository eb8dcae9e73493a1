#pragma once

#include "core/registry/Address.h"
#include "core/registry/Guarded.h"

namespace banso {

using ResidencyId = Id<struct ResidencyTag>;

/// What is written about where somebody lives from a day on.
struct ResidencyDraft {
    std::optional<QString> householdNo = {}; ///< 世帯番号; nothing for persons entered by hand
    std::optional<QString> relationCode = {};
    std::optional<QString> relationText = {};
    Address address = {};
    std::optional<DistrictId> district = {};
    std::optional<Date> from = {}; ///< nothing: longer than we know
    bool isFromRegister = false;
};

/// Where somebody lived and when. An open end is now. Where he lives is guarded, the district with
/// it.
struct Residency {
    ResidencyId id;
    PersonId person;
    std::optional<QString> householdNo;
    std::optional<QString> relationCode;
    std::optional<QString> relationText;
    Guarded<Address> address;
    Guarded<std::optional<DistrictId>> district;
    std::optional<Date> from;
    std::optional<Date> to;
    bool isFromRegister;
    int revision;
};

/// Intervals of residence. Earlier addresses stay for ever.
class ResidencyRepository {
  public:
    explicit ResidencyRepository(Database& database);

    ResidencyId add(PersonId person, const ResidencyDraft& draft);
    /// Ends the present interval on the day before `from` and begins another.
    ResidencyId move(PersonId person, const ResidencyDraft& draft);
    /// A newborn lives where its mother lives, guarded as she is. Nothing happens when nothing is
    /// known of her home.
    void shareHome(PersonId from, PersonId to, Date fromOn);
    void endNow(PersonId person, Date lastDay);
    /// Corrects the present interval in place (a household number or relation changed, not the
    /// place).
    void correctNow(PersonId person, const ResidencyDraft& draft);

    [[nodiscard]] std::optional<Residency> now(PersonId person);
    [[nodiscard]] std::vector<Residency> history(PersonId person);
    /// Everybody who now lives in a household of the register, in the order they were entered.
    [[nodiscard]] std::vector<PersonId> householdNow(const QString& householdNo);
    /// The key of the present address, for comparing; it says nothing a list could show.
    [[nodiscard]] std::optional<QString> addressKeyNow(PersonId person);
    [[nodiscard]] std::optional<DistrictId> districtNow(PersonId person);

  private:
    friend class DestinationRepository; // puts the address under guard again
    struct PlainAddress {
        Address address;
        bool isMasked;
    };
    [[nodiscard]] std::optional<PlainAddress> plainNow(PersonId person);

    Database& m_database;
};

} // namespace banso
