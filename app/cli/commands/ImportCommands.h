#pragma once

#include "app/cli/CliCommand.h"

namespace banso {

/// `import residents|contacts|protection|notices|sessions FILE`: files that come in.
void addImportCommands(std::vector<std::unique_ptr<CliCommand>>& list);

} // namespace banso
