#pragma once

#include "core/base/Error.h"
#include "core/benefit/BenefitIds.h"
#include "core/benefit/terms/BenefitTerms.h"

namespace banso {

/// What a rule has to say about a claim, a row or a file.
struct Finding {
    std::optional<ClaimId> claim; ///< nothing: the file as a whole
    Rule rule;
    Severity severity;
    Error message; ///< its field is the source's key of the file's layouts (`heartbeatOn`)
    /// A warning that somebody accepted, with a reason.
    bool isAcknowledged = false;

    [[nodiscard]] QString field() const { return message.field; }
    [[nodiscard]] bool stops() const { return severity == Severity::Error || !isAcknowledged; }
    /// Over everything it says: what says something else has to be answered again.
    [[nodiscard]] QString hash() const;
};

/// Collects what the rules find about one claim.
class FindingList {
  public:
    FindingList(std::optional<ClaimId> claim, const BenefitTerms& terms)
        : m_claim(claim), m_terms(terms) {}

    /// With the rule's own grade.
    void add(Rule rule, Error message) { add(rule, m_terms.severityOf(rule), std::move(message)); }
    void add(Rule rule, Severity severity, Error message) {
        m_findings.push_back({m_claim, rule, severity, std::move(message)});
    }
    [[nodiscard]] std::vector<Finding> take() { return std::move(m_findings); }

  private:
    std::optional<ClaimId> m_claim;
    const BenefitTerms& m_terms;
    std::vector<Finding> m_findings;
};

struct FindingCounts {
    int errors = 0;
    int warnings = 0; ///< not accepted yet
};
[[nodiscard]] FindingCounts countOf(const std::vector<Finding>& findings);
/// The messages of those that stop, for the answer of a refused action.
[[nodiscard]] Errors stoppingIn(const std::vector<Finding>& findings);

} // namespace banso
