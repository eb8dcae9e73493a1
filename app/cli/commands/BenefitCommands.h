#pragma once

#include "app/cli/CliCommand.h"

namespace banso {

/// `benefit claim add|check|decide|reject|paid`.
void addClaimCommands(std::vector<std::unique_ptr<CliCommand>>& list);
/// `benefit list|check|export`.
void addBenefitCommands(std::vector<std::unique_ptr<CliCommand>>& list);

} // namespace banso
