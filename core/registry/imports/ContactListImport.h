#pragma once

#include "core/registry/RegistryListener.h"
#include "core/registry/imports/ListImport.h"

namespace banso {

namespace ContactEvent {
inline constexpr ImportEventKind kAdded{"contact_added"};
inline constexpr ImportEventKind kUpdated{"contact_updated"};
} // namespace ContactEvent

/// A list of telephone numbers, LINE links and consents (profile `contacts`). Adds and brings up to
/// date by the rules of `ContactMerge`; a number that was found dead, or was removed, stays so.
/// Whose person is not found for certain is quarantined.
///
/// Errors of rows: those of `PersonResolver` and of `storedValue`; `contact.missing` (neither a
/// number nor a LINE link, or both), `import.duplicate` (the same number of the same person again).
/// Remarks: `contact.notActive` {state}, `contact.refusalKept`, `contact.sharedNumber` {persons}.
class ContactListImport final : public ListImport {
  public:
    explicit ContactListImport(RegistryListener& listener) : m_listener(listener) {}

    [[nodiscard]] ImportKind kind() const override { return ImportKind::Contacts; }
    [[nodiscard]] std::vector<ImportEventKind> eventKinds() const override;
    [[nodiscard]] QStringList watchedTables() const override;

  private:
    [[nodiscard]] Result<std::unique_ptr<ListPass>> start(ImportPass& pass) override;

    RegistryListener& m_listener;
};

} // namespace banso
