#pragma once

#include "core/registry/PersonRepository.h"
#include "core/registry/imports/RegisterEntries.h"

namespace banso {

/// What a row of a list says about whom it means. Everything that is there must fit.
struct PersonClue {
    QString residentNo = {};
    QString name = {}; ///< kanji or kana
    std::optional<Date> birth = {};
};

/// Finds whom a row of a list means, by resident number, or by name and birth; and never guesses: a
/// list whose rows have slipped by one is found out by the names that do not fit their numbers.
class PersonResolver {
  public:
    /// Knows the register as it is now.
    explicit PersonResolver(Database& database);

    /// Errors (the row is quarantined): `import.personUnclear` (neither a number, nor name and
    /// birth), `import.personUnknown`, `import.personAmbiguous` {count}, `import.personMismatch`
    /// (the number belongs to somebody of another name or birth).
    [[nodiscard]] Result<Person> find(const PersonClue& clue);

  private:
    [[nodiscard]] Result<Person> byNumber(const PersonClue& clue);
    [[nodiscard]] Result<Person> byNameAndBirth(const PersonClue& clue);
    [[nodiscard]] bool isCalled(const Person& person, const QString& name);

    Database& m_database;
    PersonRepository m_persons;
    RegisterEntryRepository m_entries;
    RegisterIndex m_index;
};

} // namespace banso
