#pragma once

#include "app/cli/CliCommand.h"

namespace banso {

/// `record pregnancy|birth|outcome`: the mother and her children.
void addBirthCommands(std::vector<std::unique_ptr<CliCommand>>& list);
/// `record visit|consultation|interview|attendance`, `session …`: what was done.
void addRecordCommands(std::vector<std::unique_ptr<CliCommand>>& list);

} // namespace banso
