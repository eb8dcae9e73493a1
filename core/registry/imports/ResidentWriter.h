#pragma once

#include "core/registry/PersonJoin.h"
#include "core/registry/imports/FamilyProposer.h"
#include "core/registry/imports/ResidentDiff.h"

namespace banso {

/// Writes what a register extract reports: persons, where they live, families it proposes, and what
/// must be looked at. Collects what it touched; `finish` settles all of it at once. Inside the
/// import's write transaction.
class ResidentWriter {
  public:
    ResidentWriter(Desk& desk, RegistryListener& listener, const CodeMap& kin, ImportBatchId batch,
                   Date asOf);

    /// A row as it is to be kept.
    struct Row {
        const ResidentRecord& record;
        QString hash;
        std::optional<DistrictId> district;
        const std::vector<Happening>& happenings;
    };
    /// Somebody whose number appears for the first time. `mayBeKnown`: somebody entered by hand may
    /// be this person; `knownBefore`: somebody who moved out.
    PersonId add(const Row& row, bool mayBeKnown, std::optional<PersonId> knownBefore);
    void change(const RegisterEntry& before, const Row& row);
    void missing(const RegisterEntry& entry);
    void reappeared(const RegisterEntry& entry);

    /// Families of the children that came, and everything that follows; then the news.
    void finish();

  private:
    struct NewChild {
        PersonId person;
        ResidentRecord record;
        bool isBirth;
    };
    void writePerson(const Person& person, const RegisterEntry& before, const Row& row);
    void writeState(const Person& person, const ResidentRecord& before, const ResidentRecord& now);
    void writeHome(PersonId person, const RegisterEntry& before, const Row& row);
    void move(PersonId person, const ResidencyDraft& draft, const ResidentRecord& now);
    void touch(PersonId person, const RegisterEntry& before, const Row& row);
    [[nodiscard]] bool isChild(const ResidentRecord& record) const;
    void noteChild(PersonId person, const ResidentRecord& record, bool isBirth);
    void placeChildren();
    /// A duty for somebody to look, within a week.
    void ask(const QString& kind, const QString& origin, PersonId person,
             const DutySubject& subject, Role role);

    Desk& m_desk;
    RegistryListener& m_listener;
    ImportBatchId m_batch;
    Date m_asOf;
    int m_familyAge;
    PersonRepository m_persons;
    ResidencyRepository m_residencies;
    RegisterEntryRepository m_entries;
    FamilyRepository m_families;
    ProtectionRepository m_protections;
    PersonJoin m_join;
    FamilyProposer m_proposer;
    DutyBook m_duties;
    RegistryUpkeep m_upkeep;
    bool m_hasMeasures;
    std::vector<NewChild> m_children;
    std::vector<std::pair<PersonId, FamilyId>> m_born;
};

} // namespace banso
