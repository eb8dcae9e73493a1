#pragma once

#include "app/cli/CliCommand.h"

namespace banso {

/// `staff list|add|reset|roles|password`: who works here.
void addStaffCommands(std::vector<std::unique_ptr<CliCommand>>& list);

} // namespace banso
