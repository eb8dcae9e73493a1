#pragma once

#include "core/registry/imports/ImportService.h"
#include "ui/imports/ImportsGround.h"

namespace banso {

/// Which file to look at, and as what.
struct LookWish {
    QString path;
    ImportKind kind;
    std::optional<Date> asOf = {};
    bool isForced = false;
};

/// What was found: a preview, perhaps as another kind of file than was wished for.
struct Looked {
    ImportKind kind;
    std::shared_ptr<const ImportPreview> preview;
};

/// The long work of an import, on the thread it is called on, over a place of its own.
class IncomingLook {
  public:
    explicit IncomingLook(const ImportsGround& ground)
        : m_openPlace(ground.openPlace), m_options(ground.options) {}

    /// Errors: those of `ImportService::preview`; `import.headerUnknown` {file}. A file whose
    /// header belongs to exactly one other kind is looked at as that kind.
    [[nodiscard]] Result<Looked> look(const LookWish& wish, JobControl& control) const;
    /// Errors: those of `ImportService::apply`.
    [[nodiscard]] Result<ImportOutcome> apply(const Looked& looked, JobControl& control) const;

  private:
    [[nodiscard]] const ImportOption& optionOf(ImportKind kind) const;
    [[nodiscard]] Result<ImportKind> kindOf(const LookWish& wish) const;

    WorkPlaceMaker m_openPlace;
    std::vector<ImportOption> m_options;
};

/// The shipped profile of an option. Errors: the first of `ProfileShelf::in`.
[[nodiscard]] Result<InProfile> profileOf(const ImportOption& option);

} // namespace banso
