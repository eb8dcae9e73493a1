#pragma once

#include "core/care/birth/Birth.h"
#include "core/care/calendar/ContactType.h"
#include "core/care/growth/Growth.h"
#include "core/care/pregnancy/PregnancyRepository.h"
#include "core/outreach/ladder/Ladder.h"
#include "core/registry/Destination.h"
#include "core/registry/Family.h"
#include "core/registry/PersonJoin.h"
#include "core/security/ViewLog.h"
#include "core/worklist/household/HouseholdTimeline.h"
#include "core/worklist/household/HouseholdWarning.h"

namespace banso {

/// Somebody of the household, as its page shows him.
struct HouseholdMember {
    qint64 membership; ///< 0 for a person without a household
    Person person;
    FamilyRole role;
    QString relation; ///< 父, 祖母, where the role says too little
    /// The relation is the one of the resident register: to the head of the register's household.
    bool isRelationToHead = false;
    bool isProposed; ///< by the import, not yet looked at
    bool isAddressee;
    std::optional<Guarded<Address>> place; ///< nothing when it is not known
    /// Whether she lives where the addressee lives; nothing when one of the two is not known.
    std::optional<bool> isTogether;
    std::vector<JoinProposal> proposals;  ///< who she may be in the register
    std::optional<PersonJoinId> lastJoin; ///< of somebody who was joined into her
};

/// What is due for the household, soonest first.
struct HouseholdDuty {
    Duty duty;
    QString name; ///< of the contact calendar; empty for duties of other rooms
    std::optional<ContactMethod> method;
};

struct HouseholdContact {
    ContactPoint point;
    QString owner;
    bool isOfAddressee;
};

/// A rung of the ladder with the contact point it uses.
struct HouseholdRung {
    LadderRung rung;
    /// The one that the rung names, else the best of the addressee's; nothing for post, and when
    /// there is none.
    std::optional<ContactPoint> point;
    QString owner;
};

struct HouseholdMailing {
    MailingAddress address;
    QString owner;
};

struct HouseholdPregnancy {
    Pregnancy pregnancy;
    std::vector<Fetus> fetuses;
    std::vector<EddRevision> edds; ///< oldest first
};

/// A child's measurements, when there are any.
struct HouseholdGrowth {
    PersonId child;
    QString name;
    std::optional<Date> birth;
    std::vector<Measurement> series; ///< oldest first
    std::vector<GrowthHint> hints;
};

/// The register's nurse of the household's district today.
struct HouseholdNurse {
    StaffId staff;
    QString name;
    bool isCover; ///< for the one who has the caseload and is away
};

/// Everything that stands on the page of a household, read in one state of the register. Addresses,
/// districts and numbers are guarded; texts of care are there for whoever may read them.
struct HouseholdOverview {
    std::optional<Family> family; ///< nothing for a person without a household
    PersonId person;              ///< who was asked for
    std::vector<HouseholdMember> members;
    std::vector<HouseholdWarning> warnings;
    Guarded<QString> district; ///< its name
    std::optional<HouseholdNurse> nurse;
    std::vector<HouseholdRung> ladder;
    bool isOwnLadder = false; ///< not the town's default
    std::vector<HouseholdContact> contacts;
    std::vector<HouseholdMailing> mailings;
    std::optional<Destination> post; ///< where the addressee's post goes today
    std::vector<Suspension> suspensions;
    std::vector<HouseholdDuty> due;
    std::vector<TimelineStep> timeline;
    std::vector<HouseholdPregnancy> pregnancies; ///< newest first
    std::vector<Birth> births;
    std::vector<HouseholdGrowth> growth;
    std::vector<View> views; ///< who looked, newest first
    bool mayReadText = false;

    [[nodiscard]] const HouseholdMember* member(PersonId person) const;
    /// The addressee; the person herself without a household.
    [[nodiscard]] const HouseholdMember& head() const;
    [[nodiscard]] const HouseholdPregnancy* ongoingPregnancy() const;
    [[nodiscard]] bool isMasked() const;
};

/// The little that stands beside a list: who they are, what to be careful of, what comes next and
/// how they are reached. No address, no text of care, numbers shortened: it is not a look.
struct HouseholdGlance {
    Family family;
    std::vector<HouseholdMember> members;
    std::vector<HouseholdWarning> warnings;
    std::vector<HouseholdDuty> due; ///< the next few
    std::vector<HouseholdRung> ladder;
    std::optional<TimelineStep> last; ///< what happened last, without its text
};

/// `090-…78`: enough to know it again, not enough to dial. A LINE reference becomes nothing.
[[nodiscard]] QString shortenedNumber(const QString& digits);

} // namespace banso
