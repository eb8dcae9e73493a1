#pragma once

#include "core/benefit/check/Finding.h"
#include "core/security/Desk.h"

namespace banso {

/// A warning that somebody looked at and accepted.
struct Acknowledgement {
    static constexpr int kColumns = 5;
    QString rule;
    QString findingHash;
    QString reason;
    QString by; ///< as the change log names him
    Instant at;
};

class AcknowledgementRepository {
  public:
    explicit AcknowledgementRepository(Desk& desk) : m_desk(desk) {}

    /// Inside the write transaction. The same finding accepted again keeps the latest reason.
    void add(ClaimId claim, const Finding& finding, const QString& reason);
    [[nodiscard]] std::vector<Acknowledgement> of(ClaimId claim);
    /// Marks the warnings that were accepted.
    void mark(std::vector<Finding>& findings, ClaimId claim);

  private:
    Desk& m_desk;
};

} // namespace banso
