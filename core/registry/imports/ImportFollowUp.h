#pragma once

#include "core/registry/Family.h"
#include "core/registry/Guarded.h"
#include "core/security/Desk.h"

namespace banso {

/// How much an import left for people to decide.
struct FollowUpCounts {
    static constexpr int kColumns = 4;
    qint64 joins = 0;    ///< may be somebody who was entered by hand
    qint64 missing = 0;  ///< not in the extract
    qint64 families = 0; ///< newborns for whom no family could be proposed
    qint64 proposed = 0; ///< families that were proposed and not yet looked at
    [[nodiscard]] qint64 all() const { return joins + missing + families + proposed; }
    friend bool operator==(const FollowUpCounts&, const FollowUpCounts&) = default;
};

/// Somebody about whom the register leaves a question: not in the extract, or born into a household
/// that proposes no family.
struct RegisterQuestion {
    static constexpr int kColumns = 6;
    PersonId person;
    QString name;
    QString kana;
    std::optional<Date> birth;
    std::optional<FamilyId> family;
    Date dueOn;
};

/// A family that the import proposed.
struct ProposedFamily {
    static constexpr int kColumns = 4;
    FamilyId family;
    QString addressee;
    QString kana;
    qint64 children;
};

/// What came of imports and waits for a decision. Reads only; needs Import or EditPeople.
class ImportFollowUp {
  public:
    explicit ImportFollowUp(Desk& desk) : m_desk(desk) {}

    [[nodiscard]] Result<FollowUpCounts> counts();
    /// The most pressing first.
    [[nodiscard]] Result<std::vector<RegisterQuestion>> missing(int limit);
    [[nodiscard]] Result<std::vector<RegisterQuestion>> withoutFamily(int limit);
    /// The newest first.
    [[nodiscard]] Result<std::vector<ProposedFamily>> proposed(int limit);

  private:
    [[nodiscard]] Status mayLook() const;
    Desk& m_desk;
};

} // namespace banso
