#pragma once

#include "app/cli/CliCommand.h"

namespace banso {

/// `backup`, `restore`, `check`, `upgrade`: keeping the register.
void addBackupCommands(std::vector<std::unique_ptr<CliCommand>>& list);

} // namespace banso
