#pragma once

#include "core/registry/PersonIndex.h"

namespace banso {

enum class AliasKind { Former, Common, Misspelt };

template <>
struct EnumText<AliasKind> {
    static constexpr std::array kKeys{std::pair{AliasKind::Former, "former"},
                                      std::pair{AliasKind::Common, "common"},
                                      std::pair{AliasKind::Misspelt, "misspelt"}};
};

/// Another name somebody goes or went by; found like the present one.
struct PersonAlias {
    static constexpr int kColumns = 4;
    AliasKind kind;
    QString name;
    QString kana;
    std::optional<Date> until;
};

/// Persons and the names they are found by. Rules (who may, what is valid) stand in the services.
class PersonRepository {
  public:
    explicit PersonRepository(Database& database);

    PersonId add(const PersonDraft& draft, PersonState state);
    [[nodiscard]] std::optional<Person> find(PersonId id);
    /// Follows joins to the person that stands for `id` now. Error `person.notFound` {id}.
    [[nodiscard]] Result<Person> load(PersonId id);
    /// Error `edit.changedMeanwhile` when somebody else changed it since `revision`.
    Status update(PersonId id, int revision, const PersonDraft& draft);
    void setState(PersonId id, PersonState state, std::optional<Date> died);
    void setMerged(PersonId id, std::optional<PersonId> into, PersonState state);

    void addAlias(PersonId id, const PersonAlias& alias);
    [[nodiscard]] std::vector<PersonAlias> aliases(PersonId id);

    [[nodiscard]] PersonIndex& index() { return m_index; }

  private:
    Database& m_database;
    PersonIndex m_index;
};

} // namespace banso
