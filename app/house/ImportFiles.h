#pragma once

#include "core/registry/imports/ImportJob.h"

#include <span>

namespace banso {

class CareListener;
class RegistryListener;

/// One kind of file that can come in: its shipped profile and the job that reads it.
struct ImportFile {
    ImportKind kind;
    const char* profile;
    std::unique_ptr<ImportJob> (*makeJob)(RegistryListener& registry, CareListener& care);
};

/// Every kind, in the order in which they are offered.
[[nodiscard]] std::span<const ImportFile> importFiles();

} // namespace banso
