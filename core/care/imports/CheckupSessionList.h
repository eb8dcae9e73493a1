#pragma once

#include "core/care/CareListener.h"
#include "core/registry/imports/ListImport.h"

namespace banso {

namespace SessionEvent {
inline constexpr ImportEventKind kAdded{"session_added"};
inline constexpr ImportEventKind kUpdated{"session_updated"};
} // namespace SessionEvent

/// A list of check-up sessions (profile `sessions`), the year's plan. A session of the same kind,
/// day and time is the same one: its place, end, capacity and remark are brought up to date, and
/// what is unsent about it is looked at again. Nothing that the list leaves blank is taken away,
/// and a session that is not in the list stays. Needs WriteAttendance.
///
/// Errors of rows: those of `CheckupSessionService::add`; `sessionList.cancelled` (cancelled here:
/// a list does not call it back).
class CheckupSessionListImport final : public ListImport {
  public:
    explicit CheckupSessionListImport(CareListener& care) : m_care(care) {}

    [[nodiscard]] ImportKind kind() const override { return ImportKind::Sessions; }
    [[nodiscard]] std::vector<ImportEventKind> eventKinds() const override;
    [[nodiscard]] QStringList watchedTables() const override;

  private:
    [[nodiscard]] Result<std::unique_ptr<ListPass>> start(ImportPass& pass) override;

    CareListener& m_care;
};

} // namespace banso
