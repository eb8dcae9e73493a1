#pragma once

#include "app/cli/CliCommand.h"

namespace banso {

/// `household show|channel`.
void addHouseholdCommands(std::vector<std::unique_ptr<CliCommand>>& list);

} // namespace banso
