#pragma once

#include "app/cli/CliCommand.h"

namespace banso {

/// `notice list`, `send prepare|set|confirm|release|show|export|result|recall`: what leaves.
void addSendCommands(std::vector<std::unique_ptr<CliCommand>>& list);
/// `send call`, `letter return|posted|pull`, `send files|settle`: what became of it.
void addResultCommands(std::vector<std::unique_ptr<CliCommand>>& list);

} // namespace banso
