#pragma once

#include "core/registry/Family.h"
#include "core/security/Desk.h"

namespace banso {

/// Families and who belongs to them.
class FamilyRepository {
  public:
    explicit FamilyRepository(Database& database);

    FamilyId add(PersonId addressee, bool isProposed);
    [[nodiscard]] std::optional<Family> find(FamilyId id);
    /// Error `family.notFound` {id}.
    [[nodiscard]] Result<Family> load(FamilyId id);
    /// The active family in which the person is mother, guardian or child; nothing when there is
    /// none. A person cares in one family at a time; a child is in one at a time.
    [[nodiscard]] std::optional<FamilyId> familyOf(PersonId person);
    /// Also families where the person is merely related.
    [[nodiscard]] std::vector<FamilyId> familiesTouching(PersonId person);

    [[nodiscard]] std::vector<FamilyMember> membersNow(FamilyId id);
    [[nodiscard]] std::vector<FamilyMember> membersEver(FamilyId id);
    qint64 addMember(FamilyId family, PersonId person, FamilyRole role, const QString& relation,
                     bool isProposed, std::optional<Date> from);
    void endMember(qint64 memberId, Date to);
    void confirmMember(qint64 memberId);
    void setMemberRole(qint64 memberId, FamilyRole role, const QString& relation);

    /// Errors `edit.changedMeanwhile`.
    Status setAddressee(FamilyId id, int revision, PersonId addressee);
    Status setCaution(FamilyId id, int revision, const QString& caution);
    void setState(FamilyId id, FamilyState state);
    void setDistrict(FamilyId id, std::optional<DistrictId> district);
    void setConfirmed(FamilyId id);

  private:
    Database& m_database;
};

} // namespace banso
