#pragma once

#include "core/base/EnumText.h"
#include "core/base/Ids.h"
#include "core/security/Desk.h"

namespace banso {

/// Where a step of a household's way comes from: what the timeline is filtered by.
enum class StepGroup {
    Care,     ///< records of care
    Message,  ///< what left for the household, and what came back
    Benefit,  ///< claims
    Register, ///< moves, names, deaths, joins, protection, how they are reached
};

enum class StepKind {
    // care: facts as CareTimeline tells them
    Notice,
    EddRevised,
    Outcome,
    Birth,
    Visit,
    Consultation,
    Interview,
    Attendance,
    Closing,
    // message
    Sent,     ///< notice's name, channel, state of the attempt
    Returned, ///< notice's name, channel, reason
    Called,   ///< notice's name, result's name
    // benefit
    Claim, ///< instalment, state
    // register
    MovedIn,
    MovedOut,
    MovedWithin,
    PlannedOut,
    Removed,
    Missing,
    NameChange,      ///< before, after
    HouseholdChange, ///< of the register's household
    Death,
    Joined,          ///< with somebody entered by hand
    ProtectionBegan, ///< kind of measure
    ProtectionEnded, ///< kind of measure
    OptedOut,        ///< channel
    MailingBegan,    ///< mailing or stay, last day
};

template <>
struct EnumText<StepGroup> {
    static constexpr std::array kKeys{
        std::pair{StepGroup::Care, "care"}, std::pair{StepGroup::Message, "message"},
        std::pair{StepGroup::Benefit, "benefit"}, std::pair{StepGroup::Register, "register"}};
};

template <>
struct EnumText<StepKind> {
    using enum StepKind;
    static constexpr std::array kKeys{
        std::pair{Notice, "notice"},
        std::pair{EddRevised, "edd_revised"},
        std::pair{Outcome, "outcome"},
        std::pair{Birth, "birth"},
        std::pair{Visit, "visit"},
        std::pair{Consultation, "consultation"},
        std::pair{Interview, "interview"},
        std::pair{Attendance, "attendance"},
        std::pair{Closing, "closing"},
        std::pair{Sent, "sent"},
        std::pair{Returned, "returned"},
        std::pair{Called, "called"},
        std::pair{Claim, "claim"},
        std::pair{MovedIn, "moved_in"},
        std::pair{MovedOut, "moved_out"},
        std::pair{MovedWithin, "moved_within"},
        std::pair{PlannedOut, "planned_out"},
        std::pair{Removed, "removed"},
        std::pair{Missing, "missing"},
        std::pair{NameChange, "name_change"},
        std::pair{HouseholdChange, "household_change"},
        std::pair{Death, "death"},
        std::pair{Joined, "joined"},
        std::pair{ProtectionBegan, "protection_began"},
        std::pair{ProtectionEnded, "protection_ended"},
        std::pair{OptedOut, "opted_out"},
        std::pair{MailingBegan, "mailing_began"},
    };
};

[[nodiscard]] StepGroup groupOf(StepKind kind);

/// One step of a household's way (あゆみ).
struct TimelineStep {
    Date on;
    StepKind kind;
    std::optional<PersonId> person; ///< about whom; nothing: the household
    QString subjectKind;            ///< the record behind it: visit, attempt, claim …
    qint64 subjectId;
    QString staff;     ///< who did it; empty where nobody of ours did
    QStringList facts; ///< stable keys, names and numbers, as told above; blank: not known
    /// What was seen, said, judged. Nothing for whoever may not read it.
    std::optional<QString> text;
};

/// The way of a household through all rooms, newest first. Reads, never writes; says no address.
class HouseholdTimeline {
  public:
    explicit HouseholdTimeline(Desk& desk) : m_desk(desk) {}

    /// Of a household, or of a person without one.
    [[nodiscard]] Result<std::vector<TimelineStep>> of(std::optional<FamilyId> family,
                                                       PersonId person);

  private:
    Desk& m_desk;
};

} // namespace banso
