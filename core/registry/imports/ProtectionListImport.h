#pragma once

#include "core/registry/RegistryListener.h"
#include "core/registry/imports/ListImport.h"

namespace banso {

namespace ProtectionEvent {
inline constexpr ImportEventKind kAdded{"protection_added"};
inline constexpr ImportEventKind kConfirmed{"protection_confirmed"}; ///< was 仮
inline constexpr ImportEventKind kProlonged{"protection_prolonged"};
inline constexpr ImportEventKind kWidened{"protection_widened"};
} // namespace ProtectionEvent

/// The register section's list of protection measures (支援措置, profile `protection`), by the
/// rules of `MeasureMerge`: it adds and prolongs, it never clears or shortens. A measure that is
/// not in the list stays; an older list changes nothing about a newer application. Needs
/// EditProtection besides Import. Everybody it touches is masked in the same transaction.
///
/// Errors of rows (quarantined): those of `PersonResolver`; `protection.endsBeforeStart`,
/// `protection.otherIsSelf`, `protection.releasedHere` (a named person ended it). Remarks:
/// `protection.coveredUnknown` and `protection.otherUnknown` (nobody of that number: the measure
/// applies without), `protection.olderRow`, `protection.rowExpired`.
class ProtectionListImport final : public ListImport {
  public:
    explicit ProtectionListImport(RegistryListener& listener) : m_listener(listener) {}

    [[nodiscard]] ImportKind kind() const override { return ImportKind::Protection; }
    [[nodiscard]] std::vector<ImportEventKind> eventKinds() const override;
    [[nodiscard]] QStringList watchedTables() const override;

  private:
    [[nodiscard]] Result<std::unique_ptr<ListPass>> start(ImportPass& pass) override;

    RegistryListener& m_listener;
};

} // namespace banso
