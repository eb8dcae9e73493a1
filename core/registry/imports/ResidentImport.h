#pragma once

#include "core/registry/RegistryListener.h"
#include "core/registry/imports/ImportJob.h"
#include "core/registry/imports/ResidentReader.h"

namespace banso {

/// The weekly extract of the resident register (住民基本台帳): a full picture of a day.
///
/// Each row is compared with what the register said last under its number, first by a hash; only
/// what changed is read. Events, never deletions: whoever is not in the file is a finding to look
/// at, not somebody who moved. Rejected rows stay as they were and are not missing. Persons entered
/// by hand are proposed for joining, never joined by themselves; families are proposed.
///
/// Refuses the whole file: `import.shrinks` {was, is, percent, most} when more residents than
/// `import.maxShrinkPercent` are not in it any more; `import.noRows`; `import.allRejected` {rows};
/// `import.olderThanLast` {last, this} (unless forced) when its day, or the youngest day of work in
/// it, lies before that of the last extract. Errors besides: `import.keyMissing`, `import.codeMap`.
/// Remarks: those of `ResidentReader`; `import.districtUnknown`, `import.relationUnknown` and
/// `import.reasonUnknown` {code}, once a code; `import.missingUnsure` {rows}: rows whose number
/// cannot be read stand in the file, so nobody is called missing this time.
class ResidentImport final : public ImportJob {
  public:
    explicit ResidentImport(RegistryListener& listener);
    ~ResidentImport() override;

    [[nodiscard]] ImportKind kind() const override { return ImportKind::Residents; }
    [[nodiscard]] std::vector<ImportEventKind> eventKinds() const override;
    [[nodiscard]] QStringList watchedTables() const override;
    Status prepare(const InProfile& profile) override;
    Status begin(ImportPass& pass) override;
    [[nodiscard]] bool takes(ProfileReader& reader) const override;
    [[nodiscard]] QByteArray rowKeyOf(const InProfile& profile,
                                      ProfileReader& reader) const override;
    void row(ImportPass& pass) override;
    void refusedRow(QByteArrayView key) override;
    void end(ImportPass& pass) override;
    [[nodiscard]] std::optional<Date> newestOn() const override { return m_newestOn; }

  private:
    struct Work;
    RegistryListener& m_listener;
    std::optional<ResidentReader> m_reader;
    std::unique_ptr<Work> m_work;
    std::optional<Date> m_newestOn;
};

} // namespace banso
