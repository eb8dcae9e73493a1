#pragma once

#include "core/exchange/CharacterSubstitution.h"
#include "core/security/Desk.h"

namespace banso {

/// A decision of the town: what is written in a CP932 file for a character it cannot hold.
struct Substitution {
    static constexpr int kColumns = 4;
    QString written; ///< as it stands in the register
    QString replacement;
    QString decidedBy;
    Instant decidedAt;
};

/// The town's decisions about characters. The register keeps what was written; a decision only says
/// what stands for it in a file.
class SubstitutionBook {
  public:
    explicit SubstitutionBook(Desk& desk) : m_desk(desk) {}

    [[nodiscard]] SubstitutionDecisions decisions();
    [[nodiscard]] std::vector<Substitution> list();
    /// Needs ExportBenefit. Errors: `benefit.substitutionNeedless` {character} (the file can hold
    /// it), `benefit.substitutionPrivate` {character} (外字 stand for nothing that is known),
    /// `benefit.substitutionUnwritable` {replacement}.
    Status decide(const QString& written, const QString& replacement);

  private:
    Desk& m_desk;
};

} // namespace banso
