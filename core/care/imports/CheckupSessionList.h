#pragma once

#include "core/care/CareListener.h"
#include "core/registry/imports/ImportJob.h"

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
class CheckupSessionListImport final : public ImportJob {
  public:
    explicit CheckupSessionListImport(CareListener& care);
    ~CheckupSessionListImport() override;

    [[nodiscard]] ImportKind kind() const override { return ImportKind::Sessions; }
    [[nodiscard]] std::vector<ImportEventKind> eventKinds() const override;
    [[nodiscard]] QStringList watchedTables() const override;
    Status begin(ImportPass& pass) override;
    void row(ImportPass& pass) override;
    void end(ImportPass& pass) override;

  private:
    struct Work;
    CareListener& m_care;
    std::unique_ptr<Work> m_work;
};

} // namespace banso
