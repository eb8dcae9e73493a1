#pragma once

#include "app/cli/CliCommand.h"

namespace banso {

/// `text era|age|gestation|phone|key …`: what the program makes of a text, without a register.
void addTextCommands(std::vector<std::unique_ptr<CliCommand>>& list);

} // namespace banso
