#pragma once

#include "app/cli/CliCommand.h"

namespace banso {

/// `today [--district D] [--staff S] [--until DATE] [--kind K]`.
void addTodayCommand(std::vector<std::unique_ptr<CliCommand>>& list);

} // namespace banso
