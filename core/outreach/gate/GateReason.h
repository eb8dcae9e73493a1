#pragma once

#include "core/base/EnumText.h"

#include <set>

namespace banso {

/// Why something may not leave, or not without somebody who looked. Stable keys; how grave each is
/// stands in dated data (`resources/masters/gate_rules.tsv`). In the order in which they are told.
enum class GateReason {
    // About the family, the people and the notice.
    Deceased,       ///< the addressee
    InfantDeath,    ///< a child the notice is about
    Loss,           ///< the pregnancy the notice is about ended in loss
    NoLoss,         ///< a letter of condolence, and no loss is on record
    OutcomeUnknown, ///< the due date has passed and nobody knows how it ended
    MovedOut,       ///< the addressee or a child the notice is about does not live here any more
    AdoptedAway,    ///< a child the notice is about is not in this family's care any more
    FamilyClosed,
    NotAddressee,  ///< whom it is addressed to is not mother or guardian here any more
    OtherParty,    ///< it would tell the other party of a protection measure, or a former household
    Protection,    ///< addressee or child is under a protection measure (支援措置)
    Consideration, ///< the family lost a child not long ago; this is about another one
    Bereavement,   ///< somebody else of the family died not long ago
    RegisterOld,   ///< nobody looked into the resident register for too long
    WithinInterval,
    SessionOff,     ///< the session it names is cancelled, or over
    NothingDue,     ///< it is not due for this family, or not any more
    NamedRelease,   ///< too delicate to leave without a named person
    SameName,       ///< somebody of the same name is in the same batch
    ProposedFamily, ///< made by the import, nobody looked at it yet
    Held,           ///< held back by somebody, with a reason
    NotReleased,    ///< may leave now, but was not among what was released
    // About the way it would take.
    ChannelNotAllowed, ///< the notice must not travel this way
    NoText,            ///< the notice says nothing for this channel
    Excluded,          ///< the family does not want this way
    NoContact,
    ContactDead, ///< a number nobody has any more, an ended LINE link
    NotTheirs,   ///< the number's owner does not belong to the family any more
    OptedOut,
    NoConsent,
    BlockedUntil,
    Returned, ///< a letter came back from this address
    SharedNumber,
    Unverified,
    ReadByOthers, ///< somebody else reads or answers there
    NotNeutral,   ///< only neutral wording is wanted there
    PersonalData, ///< in an SMS or LINE text
    TextUnsendable,
    OtherLanguage, ///< there is no text in the family's language
    Hours,         ///< not a time at which anybody is called
    Changed,       ///< name, address or number are not those that were frozen
};

template <>
struct EnumText<GateReason> {
    using enum GateReason;
    static constexpr std::array kKeys{
        std::pair{Deceased, "deceased"},
        std::pair{InfantDeath, "infant_death"},
        std::pair{Loss, "loss"},
        std::pair{NoLoss, "no_loss"},
        std::pair{OutcomeUnknown, "outcome_unknown"},
        std::pair{MovedOut, "moved_out"},
        std::pair{AdoptedAway, "adopted_away"},
        std::pair{FamilyClosed, "family_closed"},
        std::pair{NotAddressee, "not_addressee"},
        std::pair{OtherParty, "other_party"},
        std::pair{Protection, "protection"},
        std::pair{Consideration, "consideration"},
        std::pair{Bereavement, "bereavement"},
        std::pair{RegisterOld, "register_old"},
        std::pair{WithinInterval, "within_interval"},
        std::pair{SessionOff, "session_off"},
        std::pair{NothingDue, "nothing_due"},
        std::pair{NamedRelease, "named_release"},
        std::pair{SameName, "same_name"},
        std::pair{ProposedFamily, "proposed_family"},
        std::pair{Held, "held"},
        std::pair{NotReleased, "not_released"},
        std::pair{ChannelNotAllowed, "channel_not_allowed"},
        std::pair{NoText, "no_text"},
        std::pair{Excluded, "excluded"},
        std::pair{NoContact, "no_contact"},
        std::pair{ContactDead, "contact_dead"},
        std::pair{NotTheirs, "not_theirs"},
        std::pair{OptedOut, "opted_out"},
        std::pair{NoConsent, "no_consent"},
        std::pair{BlockedUntil, "blocked_until"},
        std::pair{Returned, "returned"},
        std::pair{SharedNumber, "shared_number"},
        std::pair{Unverified, "unverified"},
        std::pair{ReadByOthers, "read_by_others"},
        std::pair{NotNeutral, "not_neutral"},
        std::pair{PersonalData, "personal_data"},
        std::pair{TextUnsendable, "text_unsendable"},
        std::pair{OtherLanguage, "other_language"},
        std::pair{Hours, "hours"},
        std::pair{Changed, "changed"},
    };
};

using GateReasons = std::set<GateReason>;

/// Whether another channel or contact point could do without it.
[[nodiscard]] constexpr bool isAboutWay(GateReason reason) {
    return reason >= GateReason::ChannelNotAllowed;
}

/// As stored and told: keys joined with ';', in order.
[[nodiscard]] QString joinedKeys(const GateReasons& reasons);
/// Unknown keys (of a newer program) are left out.
[[nodiscard]] GateReasons reasonsOf(const QString& joinedKeys);

} // namespace banso
