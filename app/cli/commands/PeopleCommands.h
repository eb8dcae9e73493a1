#pragma once

#include "app/cli/CliCommand.h"

namespace banso {

/// `person find|add`, `household show`, `optout`: whom we know and how they are reached.
void addPeopleCommands(std::vector<std::unique_ptr<CliCommand>>& list);

} // namespace banso
