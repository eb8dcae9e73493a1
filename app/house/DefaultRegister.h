#pragma once

#include "core/storage/DatabaseLocation.h"

namespace banso {

/// The register that opens when nobody names one: what the window opened last, else
/// `register.banso` in the user's data folder. Kept in `banso.ini` of the user's configuration
/// folder, or in the file that BANSO_CONFIG names.
namespace DefaultRegister {

[[nodiscard]] QString configurationFile();
[[nodiscard]] Result<DatabaseLocation> location();
void remember(const DatabaseLocation& location);

} // namespace DefaultRegister

} // namespace banso
