#pragma once

#include "core/care/CareIds.h"
#include "core/care/pregnancy/Pregnancy.h"
#include "core/duty/Duty.h"
#include "core/registry/Family.h"
#include "core/registry/Person.h"

namespace banso {

/// Somebody who belongs, or belonged, to the family, as far as duties need to know.
struct CareMember {
    static constexpr int kColumns = 8;
    PersonId person;
    FamilyRole role;
    std::optional<Date> to; ///< no longer of the family
    PersonState state;
    std::optional<Date> birth;
    std::optional<Date> died;
    std::optional<Date> inCareSince; ///< of a child: from when we answer for it
    bool isLatest;                   ///< of a child: no family came after this one

    [[nodiscard]] bool isNow() const { return !to; }
    [[nodiscard]] bool isDead() const { return state == PersonState::Deceased; }
    [[nodiscard]] bool isGone() const {
        return state == PersonState::MovedOut || state == PersonState::Removed;
    }
};

/// A birth that was recorded.
struct CareBirth {
    static constexpr int kColumns = 10;
    PersonId child;
    std::optional<PersonId> mother;
    std::optional<FetusId> fetus;
    Date bornOn;
    std::optional<int> gestationDays;
    std::optional<int> weightG;
    int plurality;
    std::optional<Date> dischargedOn;
    bool isPriority;
    bool isImmature;
};

/// A visit, consultation or interview, without its texts.
struct CareEncounter {
    enum class Kind { Visit, Consultation, Interview };
    Kind kind;
    qint64 id;
    FamilyId family;
    Date on;
    QStringList codes; ///< contacts it was made for
    bool reached;      ///< false for a call that reached nobody
    bool metMother;
    std::optional<PersonId> person; ///< of a consultation
    std::optional<PregnancyId> pregnancy;
    QString assessment;
    std::optional<Date> nextOn;
    bool isFollowUp;
    std::vector<PersonId> children; ///< of a visit
    std::vector<PersonId> seen;     ///< those that were seen

    /// `visit:31`.
    [[nodiscard]] QString key() const;
};

struct CareAttendance {
    static constexpr int kColumns = 8;
    AttendanceId id;
    PersonId child;
    QString kind;
    std::optional<CheckupSessionId> session;
    Date heldOn;
    QString state; ///< keys of AttendanceState
    QString seen;  ///< keys of YesNo
    std::optional<Date> nextOn;
};

/// What somebody decided about a contact.
struct CareClosing {
    static constexpr int kColumns = 8;
    ContactClosingId id;
    FamilyId family;
    QString code;
    std::optional<PersonId> person;
    std::optional<PregnancyId> pregnancy;
    QString originKey;
    QString reason;
    Date decidedOn;
};

/// `closed_by` of a duty that is done because another one of the same cause is: `duty:31`.
inline const QString kFollowsDuty = QStringLiteral("duty:");

/// Whether two origins name the same cause, apart from the number that a person had: after a join
/// the duties of both persons are about one.
[[nodiscard]] bool isSameCause(const QString& originKey, const QString& other);

/// Everything that the duties of one family follow from: records, and what other rooms made of the
/// duties that are theirs to fulfil. Records about its children stand here also when they were
/// made in an earlier family.
struct CareFile {
    FamilyId family;
    bool isActive;
    std::vector<CareMember> members;
    std::vector<Pregnancy> pregnancies;
    std::vector<Fetus> fetuses;
    std::vector<CareBirth> births;
    std::vector<CareEncounter> encounters; ///< by day
    std::vector<CareAttendance> attendances;
    std::vector<CareClosing> closings;
    std::vector<Duty> kept;

    [[nodiscard]] const CareMember* member(PersonId person) const;
    [[nodiscard]] const CareBirth* birthOf(PersonId child) const;
    [[nodiscard]] const Duty* keptDuty(const QString& originKey) const;
    /// The one that another room fulfilled for this person, also under a number she had before.
    [[nodiscard]] const Duty* keptDone(const DutyDraft& draft) const;
    /// Her who is mother in this family now; nothing when there is none.
    [[nodiscard]] const CareMember* motherNow() const;
    /// The mother, else a guardian.
    [[nodiscard]] const CareMember* carerNow() const;
    [[nodiscard]] bool hasChildrenInCare() const;
};

} // namespace banso
