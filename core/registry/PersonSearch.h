#pragma once

#include "core/registry/Guarded.h"
#include "core/registry/Person.h"
#include "core/security/Desk.h"
#include "core/storage/TextIndex.h"

namespace banso {

/// What somebody typed into the one search box, taken apart: names, days of birth and numbers.
struct SearchTerms {
    /// Folded; of each list one must occur in one of the person's names (`searchKeysAsHeard`).
    std::vector<QStringList> names;
    std::set<Date> births; ///< any of them; a date without era is read as R, H and S
    QStringList digits;    ///< telephone, postcode or resident number, from its beginning

    [[nodiscard]] bool isEmpty() const {
        return names.empty() && births.empty() && digits.isEmpty();
    }
    /// `髙橋 H30.4.1`, `たかは`, `090-12`, `〒501-60`, `5081122` (7 digits: era date or number).
    [[nodiscard]] static SearchTerms parse(const QString& text);
};

/// A person as a search result shows her.
struct PersonHit {
    PersonId person;
    std::optional<QString> residentNo; ///< 宛名番号
    QString name;
    QString kana;
    std::optional<Date> birth;
    Sex sex;
    PersonState state;
    std::optional<FamilyId> family;
    Guarded<QString> place; ///< town, block and building
    /// Stable keys: protected, other_party, former_household, deceased, moved_out, removed,
    /// provisional, caution.
    QStringList warnings;
};

/// The one box: finds anybody by any part of a name in either script, a day of birth, the beginning
/// of a telephone number, postcode or resident number; in kana order, as one types. A masked person
/// is not found by postcode, nor by less than a whole number.
class PersonSearch {
  public:
    explicit PersonSearch(Desk& desk);

    /// At most `limit` hits. Needs ReadPeople. Nothing for an empty text.
    [[nodiscard]] Result<std::vector<PersonHit>> find(const QString& text, int limit = 50);
    [[nodiscard]] std::optional<PersonHit> hit(PersonId person);

  private:
    [[nodiscard]] std::vector<qint64> ranksOf(const SearchTerms& terms, int limit, qint64 after);
    [[nodiscard]] std::vector<PersonHit> byName(const SearchTerms& terms, int limit);
    [[nodiscard]] std::vector<PersonHit> byNumberOrBirth(const SearchTerms& terms, int limit);
    [[nodiscard]] std::vector<PersonId> firstByKana(const std::set<PersonId>& persons, int limit);
    [[nodiscard]] bool fits(const PersonHit& hit, const SearchTerms& terms);
    [[nodiscard]] std::set<PersonId> withDigits(const QString& digits, int limit);

    Desk& m_desk;
    TextIndex m_index;
};

} // namespace banso
