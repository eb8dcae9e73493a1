#pragma once

#include "core/base/EnumText.h"
#include "core/base/Ids.h"
#include "core/storage/SqlType.h"

namespace banso {

/// What somebody is to the family we care for. Only mothers and guardians are written to.
enum class FamilyRole {
    Mother,
    Guardian, ///< cares for the children instead of, or beside, the mother
    Child,
    Related, ///< father, grandmother, a parent living apart: shown, never an addressee
};

template <>
struct EnumText<FamilyRole> {
    static constexpr std::array kKeys{
        std::pair{FamilyRole::Mother, "mother"}, std::pair{FamilyRole::Guardian, "guardian"},
        std::pair{FamilyRole::Child, "child"}, std::pair{FamilyRole::Related, "related"}};
};

enum class FamilyState { Active, Closed };

template <>
struct EnumText<FamilyState> {
    static constexpr std::array kKeys{std::pair{FamilyState::Active, "active"},
                                      std::pair{FamilyState::Closed, "closed"}};
};

/// A mother or guardian and the children in her care (on pages: 世帯). The register's household is
/// another thing: where these persons live is told by their residencies.
/// Invariant: the addressee is a member with the role mother or guardian.
struct Family {
    static constexpr int kColumns = 7;
    FamilyId id;
    PersonId addressee;
    FamilyState state;
    std::optional<DistrictId> district; ///< of the addressee's address, kept up to date
    bool isProposed;                    ///< made by the import, not yet looked at
    QString caution;                    ///< 配慮, one line
    int revision;
};

/// Somebody's part in a family, from and until. An open end is now.
struct FamilyMember {
    static constexpr int kColumns = 8;
    qint64 id;
    PersonId person;
    FamilyRole role;
    QString relation; ///< in words where the role says too little: 父, 祖母
    bool isProposed;
    std::optional<Date> from;
    std::optional<Date> to;
    int revision;
};

} // namespace banso
