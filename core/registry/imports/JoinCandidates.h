#pragma once

#include "core/registry/imports/ResidentRecord.h"
#include "core/storage/Database.h"

#include <set>

namespace banso {

/// Persons entered by hand, before the register knew them, who may be somebody it now brings: born
/// on the same day, and of the same name or reading or household. Twins match twice, and ask twice.
class JoinCandidates {
  public:
    void load(Database& database);
    [[nodiscard]] bool match(const ResidentRecord& record) const;

  private:
    struct Candidate {
        PersonId person;
        QString nameKey;
        QString kanaKey;
        std::set<QString> households; ///< of whoever cares for a child entered by hand
    };
    std::multimap<Date, Candidate> m_byBirth;
};

/// Households and addresses of persons under protection, so that a row about one of them is sealed
/// before its person is known.
class MaskedPlaces {
  public:
    void load(Database& database);
    [[nodiscard]] bool contains(const ResidentRecord& record) const;
    [[nodiscard]] bool isEmpty() const { return m_households.empty() && m_addresses.empty(); }

  private:
    std::set<QString> m_households;
    std::set<QString> m_addresses;
};

/// Everybody who had moved out or was taken off before the file: one of them may be the person of a
/// new number. Loaded once: who leaves and who comes in one file are not compared.
class GonePersons {
  public:
    void load(Database& database);
    /// The one of the same birth, name, reading and sex. Nothing when there are two.
    [[nodiscard]] std::optional<PersonId> find(const ResidentRecord& record) const;

  private:
    struct Gone {
        PersonId person;
        QString name;
        QString kana;
        Sex sex;
    };
    std::multimap<Date, Gone> m_byBirth;
};

} // namespace banso
