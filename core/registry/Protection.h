#pragma once

#include "core/base/EnumText.h"
#include "core/base/Ids.h"
#include "core/base/Result.h"
#include "core/security/Subject.h"
#include "core/storage/SqlType.h"

namespace banso {

using ProtectionId = Id<struct ProtectionTag>;
template <>
struct SubjectText<ProtectionTag> {
    static constexpr const char* kKind = "protection";
};

enum class ProtectionKind { Dv, Stalking, ChildAbuse, Other };

template <>
struct EnumText<ProtectionKind> {
    static constexpr std::array kKeys{std::pair{ProtectionKind::Dv, "dv"},
                                      std::pair{ProtectionKind::Stalking, "stalking"},
                                      std::pair{ProtectionKind::ChildAbuse, "child_abuse"},
                                      std::pair{ProtectionKind::Other, "other"}};
};

enum class ProtectionSource { Hand, Import };

template <>
struct EnumText<ProtectionSource> {
    static constexpr std::array kKeys{std::pair{ProtectionSource::Hand, "hand"},
                                      std::pair{ProtectionSource::Import, "import"}};
};

/// How a measure touches somebody.
enum class ProtectionRole {
    Protected,       ///< who asked for it
    Covered,         ///< named in the application with her
    Household,       ///< lives with her now, or belongs to her family: masked as she is
    FormerHousehold, ///< used to live with her: is told nothing of where she is now
    OtherParty,      ///< 相手方
};

template <>
struct EnumText<ProtectionRole> {
    static constexpr std::array kKeys{
        std::pair{ProtectionRole::Protected, "protected"},
        std::pair{ProtectionRole::Covered, "covered"},
        std::pair{ProtectionRole::Household, "household"},
        std::pair{ProtectionRole::FormerHousehold, "former_household"},
        std::pair{ProtectionRole::OtherParty, "other_party"}};
};

/// Whose address, district, school and numbers are masked.
[[nodiscard]] constexpr bool isMaskedAs(ProtectionRole role) {
    return role == ProtectionRole::Protected || role == ProtectionRole::Covered ||
           role == ProtectionRole::Household;
}

struct ProtectionDraft {
    PersonId person;
    ProtectionKind kind = ProtectionKind::Dv;
    /// Entered here before the register section confirmed it (仮).
    bool isProvisional = true;
    std::optional<QString> externalNo = {};
    Date startedOn;
    std::optional<Date> endsOn; ///< 支援期間の末日
    std::optional<PersonId> otherParty = {};
    QString otherPartyText = {};
    QString note = {};
    std::vector<PersonId> covered = {};
};

/// DV等支援措置 of the resident register. Ends only when a named person releases it; past its last
/// day it goes on masking and asks.
struct ProtectionMeasure {
    static constexpr int kColumns = 15;
    ProtectionId id;
    PersonId person;
    ProtectionKind kind;
    bool isProvisional;
    ProtectionSource source;
    std::optional<QString> externalNo;
    Date startedOn;
    std::optional<Date> endsOn;
    std::optional<PersonId> otherParty;
    QString otherPartyText;
    QString note;
    std::optional<Instant> releasedAt;
    std::optional<QString> releasedBy;
    std::optional<QString> releaseReason;
    int revision;

    [[nodiscard]] bool isReleased() const { return releasedAt.has_value(); }
    /// Its last day has passed and nobody has decided: 要確認.
    [[nodiscard]] bool isOverdue(Date today) const {
        return !isReleased() && endsOn && *endsOn < today;
    }
};

} // namespace banso
