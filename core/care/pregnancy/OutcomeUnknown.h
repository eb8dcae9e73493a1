#pragma once

#include "core/care/pregnancy/Pregnancy.h"
#include "core/security/Desk.h"

namespace banso {

/// A pregnancy of which nobody can say how it is: nothing about the birth may be said or sent until
/// the register section was asked.
struct UnknownOutcome {
    enum class Why {
        DueDatePassed, ///< `care.outcomeUnknownDays` after the due date, no outcome on record
        BirthReported, ///< the register has a child that fits, nobody recorded the birth
    };
    PregnancyId pregnancy;
    FamilyId family;
    PersonId mother;
    Date edd;
    Why why;
    std::optional<PersonId> child; ///< of a reported birth
};

/// "EDD passed, outcome unknown", asked by the safety gate before each message about a birth.
class OutcomeUnknown {
  public:
    explicit OutcomeUnknown(Desk& desk) : m_desk(desk) {}

    [[nodiscard]] std::optional<UnknownOutcome> of(FamilyId family, Date on);
    /// Of the whole town, by due date; those of passed due dates only.
    [[nodiscard]] std::vector<UnknownOutcome> list(Date on);

  private:
    [[nodiscard]] Date lastExpected(Date on);

    Desk& m_desk;
};

} // namespace banso
