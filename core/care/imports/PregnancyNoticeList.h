#pragma once

#include "core/care/CareListener.h"
#include "core/registry/RegistryListener.h"
#include "core/registry/imports/ListImport.h"

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
class PregnancyNoticeListImport final : public ListImport {
  public:
    PregnancyNoticeListImport(RegistryListener& registry, CareListener& care)
        : m_registry(registry), m_care(care) {}

    [[nodiscard]] ImportKind kind() const override { return ImportKind::Notices; }
    [[nodiscard]] std::vector<ImportEventKind> eventKinds() const override;
    [[nodiscard]] QStringList watchedTables() const override;

  private:
    [[nodiscard]] Result<std::unique_ptr<ListPass>> start(ImportPass& pass) override;

    RegistryListener& m_registry;
    CareListener& m_care;
};

} // namespace banso
