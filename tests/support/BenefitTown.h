#pragma once

#include "core/benefit/claim/ClaimDecisionService.h"
#include "core/benefit/claim/ClaimService.h"
#include "core/benefit/duty/BenefitListener.h"
#include "core/benefit/export/BenefitExport.h"
#include "core/care/CareRegistryListener.h"
#include "core/care/contact/InterviewService.h"
#include "core/care/contact/VisitService.h"
#include "core/care/pregnancy/OutcomeService.h"
#include "tests/support/People.h"

namespace banso::test {

/// A register in which the benefit listens to care and registry, as the program wires it. At its
/// desk sits somebody of every role; `approver` is the second person.
class BenefitTown {
  public:
    explicit BenefitTown(TestDesk& reg);

    /// A resident with a resident number of her own.
    People::Mother mother(const char* name = "髙橋 凛", const char* kana = "タカハシ リン",
                          const char* birth = "1995-05-01");
    /// Notified on 2026-08-26 with its heartbeat on 2026-07-20.
    PregnancyId pregnancy(const People::Mother& mother, const char* edd = "2027-03-10",
                          int fetuses = 1);
    /// The interview at the notice.
    void interview(const People::Mother& mother, PregnancyId pregnancy, const char* code = "P01");

    /// As an extract would say it.
    void moveOut(const People::Mother& mother, Date lastDay);

    /// A first claim of 2026-09-01 with which nothing is wrong once the interview is held.
    [[nodiscard]] ClaimDraft first(PregnancyId pregnancy) const;
    /// A second claim of today.
    [[nodiscard]] ClaimDraft second(PregnancyId pregnancy, int fetuses = 1) const;
    ClaimId add(const ClaimDraft& draft);
    /// Entered, its warnings accepted, checked off.
    ClaimId checked(const ClaimDraft& draft);
    /// And decided by the second person, today.
    ClaimId granted(const ClaimDraft& draft);
    /// A mother with everything up to a granted first claim.
    ClaimId grantedFor(const char* name, const char* kana);

    [[nodiscard]] Claim load(ClaimId id) { return claims.load(id).value(); }
    /// `E27 benefit.interviewMissing interviewAtNoticeOn W`, one a finding.
    [[nodiscard]] QStringList findings(ClaimId id);
    void acceptAll(ClaimId id);
    /// Open duties of the benefit about a mother: `benefit.claim1 2026-07-20..2026-08-17`.
    [[nodiscard]] QStringList open(PersonId mother);
    /// `check` would find nothing.
    [[nodiscard]] bool isInLine(PregnancyId pregnancy);

    TestDesk& reg;
    Desk& desk;
    CareRegistryListener careRegistry;
    BenefitRegistryListener benefitRegistry;
    BenefitCareListener benefitCare;
    RegistryListeners registry;
    CareListeners care;
    People people;
    PregnancyService pregnancies;
    OutcomeService outcomes;
    VisitService visits;
    InterviewService interviews;
    PregnancyRepository pregnancyRows;
    ClaimService claims;
    std::unique_ptr<Desk> approver;
    ClaimDecisionService decisions; ///< the second person's
    ClaimDecisionService clerk;
};

/// The code of what was refused; empty when it was not.
template <class T>
[[nodiscard]] QStringList codesOf(const tl::expected<T, Errors>& result) {
    QStringList codes;
    if (!result)
        for (const Error& error : result.error())
            codes += error.code.toString();
    return codes;
}
template <class T>
[[nodiscard]] QString codeOf(const Result<T>& result) {
    return result ? QString() : result.error().code.toString();
}

} // namespace banso::test
