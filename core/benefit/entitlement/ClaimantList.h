#pragma once

#include "core/benefit/claim/ClaimCodes.h"
#include "core/care/CareIds.h"
#include "core/registry/Person.h"
#include "core/security/Desk.h"

namespace banso {

/// A mother who can claim an instalment that nobody entered yet.
struct Claimant {
    PersonId person;
    QString name;
    QString kana;
    std::optional<Date> birth;
    PregnancyId pregnancy;
    std::optional<Date> edd;
    Instalment instalment;
    std::optional<Date> from;  ///< nothing: somebody searched for her, and no day is known
    std::optional<Date> until; ///< the last day of the claim, where its time runs
};

/// From whom a claim can come: those who wait for one, by its last day, or whoever is searched for.
/// Needs EditBenefit.
class ClaimantList {
  public:
    explicit ClaimantList(Desk& desk) : m_desk(desk) {}

    /// Whose day has come, the most pressing first.
    [[nodiscard]] Result<std::vector<Claimant>> waiting(int limit);
    /// Of the women found by a text of the search box each pregnancy's instalments that stand in no
    /// live claim, whether or not their day has come: the checks say what is wrong with them.
    [[nodiscard]] Result<std::vector<Claimant>> find(const QString& text, int limit);

  private:
    Desk& m_desk;
};

} // namespace banso
