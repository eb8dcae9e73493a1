#pragma once

#include "core/care/CareListener.h"
#include "core/registry/RegistryListener.h"
#include "core/registry/imports/ImportJob.h"

namespace banso {

namespace NoticeEvent {
inline constexpr ImportEventKind kAdded{"notice_added"};
inline constexpr ImportEventKind kPhoneAdded{"phone_added"};
} // namespace NoticeEvent

/// A list of 妊娠届, keyed from paper (profile `notices`). Each row is what `PregnancyService`
/// would record: family and duties follow. A notice that is known stays as somebody wrote it; a
/// telephone number that is not known is added, without consent to messages.
///
/// Nobody can be asked about a row, so what a form would only ask (`sure.…`) rejects it, but for
/// the mother's age and the heartbeat, which are told and taken. Errors of rows: those of
/// `PersonResolver`, of `findingsIn` and of dates; `noticeList.eddDiffers` {due date on record}
/// (the notice of that day is known with another due date); `import.duplicate` (the same woman
/// again).
class PregnancyNoticeListImport final : public ImportJob {
  public:
    PregnancyNoticeListImport(RegistryListener& registry, CareListener& care);
    ~PregnancyNoticeListImport() override;

    [[nodiscard]] ImportKind kind() const override { return ImportKind::Notices; }
    [[nodiscard]] std::vector<ImportEventKind> eventKinds() const override;
    [[nodiscard]] QStringList watchedTables() const override;
    Status begin(ImportPass& pass) override;
    void row(ImportPass& pass) override;
    void end(ImportPass& pass) override;

  private:
    struct Work;
    RegistryListener& m_registry;
    CareListener& m_care;
    std::unique_ptr<Work> m_work;
};

} // namespace banso
