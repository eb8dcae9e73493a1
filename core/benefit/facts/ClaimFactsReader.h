#pragma once

#include "core/benefit/claim/ClaimRepository.h"
#include "core/benefit/facts/ClaimFacts.h"
#include "core/care/pregnancy/PregnancyRepository.h"
#include "core/registry/ContactRepository.h"
#include "core/registry/PersonRepository.h"
#include "core/registry/ProtectionRepository.h"
#include "core/registry/Residency.h"

namespace banso {

/// Gathers what a claim's checks and its row are made of from registry and care. Addresses and
/// numbers of protected persons stay out unless a grant opens them.
class ClaimFactsReader {
  public:
    /// `grant` may be null and must live as long as the reader.
    explicit ClaimFactsReader(Desk& desk, const RevealGrant* grant = nullptr);

    /// Error `pregnancy.notFound`, `person.notFound`.
    [[nodiscard]] Result<ClaimFacts> read(const Claim& claim);

    /// Parts of it, for entitlement without a claim.
    [[nodiscard]] Result<PayeeFacts> payee(PersonId person, Date on);
    [[nodiscard]] ResidenceFacts residence(const PayeeFacts& payee, Date applied);
    [[nodiscard]] PregnancyFacts pregnancy(const Pregnancy& pregnancy,
                                           const std::optional<Recognition>& recognition);
    [[nodiscard]] InterviewFacts interviews(const Pregnancy& pregnancy, const PregnancyEnd& end);

  private:
    void readPlace(PayeeFacts& payee, Date on);
    template <class T>
    [[nodiscard]] std::optional<T> opened(const Guarded<T>& value, PayeeFacts& payee) const;
    [[nodiscard]] std::vector<OtherPregnancy> otherPregnancies(const Pregnancy& own);

    Desk& m_desk;
    const RevealGrant* m_grant;
    ClaimRepository m_claims;
    PregnancyRepository m_pregnancies;
    PersonRepository m_persons;
    ResidencyRepository m_residencies;
    ContactRepository m_contacts;
    ProtectionRepository m_protections;
};

/// The recognition in force for a pregnancy, of its live claims: the latest that was applied for.
[[nodiscard]] std::optional<Recognition> recognitionAmong(const std::vector<Claim>& claims);

} // namespace banso
