#pragma once

#include "core/benefit/duty/BenefitUpkeep.h"
#include "core/security/AuditLog.h"

namespace banso {

/// What every step of a claim's way begins and ends with. Inside the write transaction.
class ClaimSteps {
  public:
    explicit ClaimSteps(Desk& desk) : m_desk(desk), m_claims(desk.db()), m_upkeep(desk) {}

    [[nodiscard]] ClaimRepository& claims() { return m_claims; }
    /// Errors: `benefit.claimNotFound` {id}; `benefit.wrongState` {state} in any other state.
    [[nodiscard]] Result<Claim> load(ClaimId id, std::initializer_list<ClaimState> states);
    /// The duties follow.
    void follow(PregnancyId pregnancy) { m_upkeep.refresh(pregnancy); }
    /// The audit log knows, and the duties follow.
    void follow(const Claim& claim, AuditAction action);

  private:
    Desk& m_desk;
    ClaimRepository m_claims;
    BenefitUpkeep m_upkeep;
};

/// Error `benefit.reasonMissing`.
[[nodiscard]] Status requireReason(const QString& reason);

} // namespace banso
