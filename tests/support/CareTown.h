#pragma once

#include "core/care/CareRegistryListener.h"
#include "core/care/birth/BirthService.h"
#include "core/care/checkup/AttendanceService.h"
#include "core/care/checkup/CheckupSessionService.h"
#include "core/care/contact/ConsultationService.h"
#include "core/care/contact/InterviewService.h"
#include "core/care/contact/VisitService.h"
#include "core/care/duty/CareDutyService.h"
#include "tests/support/People.h"

namespace banso::test {

/// Writes down what care tells, for tests.
class CareNotebook final : public CareListener {
  public:
    void pregnancyRecorded(PregnancyId id) override { recorded.push_back(id); }
    void pregnancyChanged(PregnancyId id) override { changed.push_back(id); }
    void eddChanged(PregnancyId id) override { moved.push_back(id); }
    void outcomeRecorded(FetusId id) override { outcomes.push_back(id); }
    void interviewRecorded(FamilyId family, std::optional<PregnancyId>) override {
        interviews.push_back(family);
    }
    void contactRecorded(FamilyId family) override { contacts.push_back(family); }
    void sessionChanged(CheckupSessionId id) override { sessions.push_back(id); }

    std::vector<PregnancyId> recorded;
    std::vector<PregnancyId> changed;
    std::vector<PregnancyId> moved;
    std::vector<FetusId> outcomes;
    std::vector<FamilyId> interviews;
    std::vector<FamilyId> contacts;
    std::vector<CheckupSessionId> sessions;
};

/// A register in which care listens to the registry, as the program wires it.
class CareTown {
  public:
    explicit CareTown(TestDesk& reg);

    /// A notice of today, brought by herself; due date ISO.
    PregnancyId pregnancy(const People::Mother& mother, const char* edd, int fetuses = 1);
    /// One or several born today, all alive, 3,000 g; answers every question with yes.
    std::vector<PersonId> birth(PregnancyId pregnancy, const std::vector<const char*>& names,
                                int weightG = 3000);
    /// A visit of today under these codes that saw these children and their mother.
    VisitId visit(FamilyId family, const QStringList& codes, const std::vector<PersonId>& children);
    /// A session of that kind at the usual place.
    CheckupSessionId session(const char* kind, const char* day);

    /// What is open for a family, by code, as `N11 2026-11-20..2026-12-10`.
    [[nodiscard]] QStringList open(FamilyId family);
    /// The duty of that code, whatever its state.
    [[nodiscard]] std::optional<Duty> duty(FamilyId family, const char* code);
    /// `check` would find nothing: the kept duties are what the records say.
    [[nodiscard]] bool isInLine(FamilyId family);

    Desk& desk;
    NewsNotebook news;
    CareNotebook careNews;
    CareRegistryListener careListener;
    RegistryListeners registry;
    People people;
    PregnancyService pregnancies;
    OutcomeService outcomes;
    BirthService births;
    VisitService visits;
    ConsultationService consultations;
    InterviewService interviews;
    CheckupSessionService sessions;
    AttendanceService attendances;
    CareDutyService dutyService;
    PregnancyRepository pregnancyRows;
    DutyBook duties;
};

} // namespace banso::test
