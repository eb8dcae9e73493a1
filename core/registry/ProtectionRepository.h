#pragma once

#include "core/registry/Protection.h"
#include "core/security/Desk.h"

namespace banso {

/// How one measure touches one person.
struct ProtectionTouch {
    static constexpr int kColumns = 3;
    ProtectionId measure;
    PersonId person;
    ProtectionRole role;
    friend auto operator<=>(const ProtectionTouch&, const ProtectionTouch&) = default;
};

/// Protection measures, whom they cover, and the worked-out list of everybody they touch.
class ProtectionRepository {
  public:
    explicit ProtectionRepository(Database& database);

    ProtectionId add(const ProtectionDraft& draft, ProtectionSource source);
    [[nodiscard]] std::optional<ProtectionMeasure> find(ProtectionId id);
    /// Measures in force (not released), or every one there ever was.
    [[nodiscard]] std::vector<ProtectionMeasure> inForceFor(PersonId person);
    [[nodiscard]] std::vector<ProtectionMeasure> historyOf(PersonId person);
    [[nodiscard]] std::vector<ProtectionMeasure> allInForce();
    [[nodiscard]] std::vector<PersonId> coveredBy(ProtectionId id);
    void cover(ProtectionId id, PersonId person);
    /// Errors `edit.changedMeanwhile`.
    Status update(ProtectionId id, int revision, const ProtectionDraft& draft);
    Status release(ProtectionId id, int revision, Instant at, const QString& by,
                   const QString& reason);

    /// How measures in force touch a person; empty for nearly everybody.
    [[nodiscard]] std::vector<ProtectionTouch> touching(PersonId person);
    [[nodiscard]] bool isMasked(PersonId person);
    /// Measures whose list may change when this person moves or changes family.
    [[nodiscard]] std::vector<ProtectionId> measuresNear(PersonId person);

    /// Works out whom a measure touches, from its covers, families and households.
    [[nodiscard]] std::vector<ProtectionTouch> workedOut(ProtectionId id);
    [[nodiscard]] std::vector<ProtectionTouch> kept(ProtectionId id);
    /// Writes the worked-out list; returns whose masking changed.
    std::vector<PersonId> refresh(ProtectionId id);

  private:
    Database& m_database;
};

} // namespace banso
