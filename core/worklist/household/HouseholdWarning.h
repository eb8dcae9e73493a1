#pragma once

#include "core/base/EnumText.h"
#include "core/care/pregnancy/LossQuery.h"
#include "core/registry/Protection.h"

namespace banso {

/// Of what to be careful with a household; the gravest first.
enum class HouseholdCaution {
    Protected,       ///< addresses and numbers are masked
    OtherParty,      ///< somebody here is the 相手方 of a measure
    FormerHousehold, ///< used to live with somebody protected
    Loss,
    OutcomeUnknown, ///< nothing about the birth may be said before the register section was asked
    Caution,        ///< the household's own line
    Deceased,       ///< the addressee died
    MovedOut,       ///< the addressee is no longer on the register
    Returned,       ///< a letter came back and nobody has looked yet
    OptedOut,
    Proposed, ///< made by the import, not yet looked at
    Join,     ///< somebody may be another person of the register
    Closed,
};

template <>
struct EnumText<HouseholdCaution> {
    using enum HouseholdCaution;
    static constexpr std::array kKeys{
        std::pair{Protected, "protected"},
        std::pair{OtherParty, "other_party"},
        std::pair{FormerHousehold, "former_household"},
        std::pair{Loss, "loss"},
        std::pair{OutcomeUnknown, "outcome_unknown"},
        std::pair{Caution, "caution"},
        std::pair{Deceased, "deceased"},
        std::pair{MovedOut, "moved_out"},
        std::pair{Returned, "returned"},
        std::pair{OptedOut, "opted_out"},
        std::pair{Proposed, "proposed"},
        std::pair{Join, "join"},
        std::pair{Closed, "closed"},
    };
};

/// One thing to be careful of, with what its line says.
struct HouseholdWarning {
    HouseholdCaution kind;
    std::optional<PersonId> person = {}; ///< whom it is about
    QString name = {};                   ///< of that person
    std::optional<Date> on = {};         ///< last day of a measure, day of a loss, a return …
    /// `caution`: the line. `loss`: whom to ask (may be empty). `returned`: the letter's serial.
    QString text = {};
    std::optional<LossKind> loss = {};
    std::optional<ProtectionMeasure> measure = {};
};

} // namespace banso
