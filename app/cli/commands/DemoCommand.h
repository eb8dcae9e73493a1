#pragma once

#include "app/cli/CliCommand.h"

namespace banso {

void addDemoCommand(std::vector<std::unique_ptr<CliCommand>>& list);

} // namespace banso
