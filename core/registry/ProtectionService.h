#pragma once

#include "core/registry/RegistryUpkeep.h"

namespace banso {

/// Protection measures by hand: entered in a minute, prolonged, and released by a named person
/// only. An import may add and prolong (ProtectionList), never clear.
class ProtectionService {
  public:
    ProtectionService(Desk& desk, RegistryListener& listener);

    /// Needs EditProtection. Errors: `protection.endsBeforeStart`, `protection.otherIsSelf` (the
    /// other party is the protected or a covered person), `person.notFound`.
    Result<ProtectionId> add(const ProtectionDraft& draft,
                             ProtectionSource source = ProtectionSource::Hand);
    /// Prolongs or corrects. Errors as `add`, `edit.changedMeanwhile`.
    Status update(ProtectionId id, int revision, const ProtectionDraft& draft);
    /// Ends a measure for good. Needs ReleaseProtection. Errors: `protection.notFound`,
    /// `protection.reasonMissing`, `protection.released`, `edit.changedMeanwhile`.
    Status release(ProtectionId id, int revision, const QString& reason);

  private:
    [[nodiscard]] Status validate(const ProtectionDraft& draft);

    Desk& m_desk;
    ProtectionRepository m_protections;
    RegistryUpkeep m_upkeep;
};

} // namespace banso
