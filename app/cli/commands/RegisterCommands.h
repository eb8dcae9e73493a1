#pragma once

#include "app/cli/CliCommand.h"

namespace banso {

/// `init`: a new register and its administrator.
void addRegisterCommands(std::vector<std::unique_ptr<CliCommand>>& list);

} // namespace banso
