#pragma once

#include "core/registry/PersonRepository.h"
#include "core/registry/RegistryUpkeep.h"

namespace banso {

using PersonJoinId = Id<struct PersonJoinTag>;

/// Two persons who may be one: somebody looks.
struct JoinProposal {
    static constexpr int kColumns = 5;
    qint64 id;
    PersonId provisional;
    PersonId registered;
    /// What agrees, stable keys joined with ';': birth, name, kana, sex, household (a child whose
    /// carer lives in that household of the register), returned (moved out and may be back).
    QString evidence;
    int revision;
};

/// Joining a person entered by hand (or a birth recorded before the extract came) to her row of the
/// register, and taking it back. Never by itself: twins have one birth date and alike names.
class PersonJoin {
  public:
    PersonJoin(Desk& desk, RegistryListener& listener);

    /// Looks for register persons who may be this provisional one, and for provisional ones who may
    /// be this register person; writes proposals and their duties. Inside the write transaction.
    void propose(PersonId person);
    /// Somebody who moved out and may be this person of a new number.
    void proposeReturn(PersonId movedOut, PersonId registered);
    [[nodiscard]] std::vector<JoinProposal> open();
    /// Whether somebody still has to say who this register person is.
    [[nodiscard]] bool isAsked(PersonId registered);

    /// Everything known of the provisional person is from now on known of the other; the number of
    /// the provisional one leads there. Needs EditPeople. Errors: `join.notProvisional` (the
    /// register says that both live here, or that one is dead), `join.samePerson`, `join.bothHave`
    /// {table} (both have what a person has only once: look first).
    Result<PersonJoinId> join(PersonId provisional, PersonId registered, const QString& reason);
    /// Not the same person; the next import does not ask again.
    Status setDifferent(PersonId provisional, PersonId registered);
    /// That answer is taken back: somebody is asked again. Error `join.notFound`.
    Status askAgain(PersonId provisional, PersonId registered);
    /// Error `join.notFound`, `join.undone`.
    Status undo(PersonJoinId id);
    [[nodiscard]] std::optional<PersonJoinId> lastJoinOf(PersonId merged);

  private:
    void repoint(PersonJoinId join, const QString& referenced, qint64 from, qint64 to,
                 QStringList& leftBehind);
    void joinFamilies(PersonJoinId join, PersonId from, PersonId to, QStringList& leftBehind);
    void joinInOneFamily(PersonJoinId join, FamilyId family, PersonId from, PersonId to);
    void write(PersonId provisional, PersonId registered, const QString& evidence);
    void putDuty(qint64 proposal, PersonId provisional, const QString& evidence);

    Desk& m_desk;
    PersonRepository m_persons;
    FamilyRepository m_families;
    DutyBook m_duties;
    RegistryUpkeep m_upkeep;
    std::set<qint64> m_kept; ///< memberships that a join of families leaves where they are
};

} // namespace banso
