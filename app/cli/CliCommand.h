#pragma once

#include "app/cli/Arguments.h"
#include "app/cli/Reply.h"

#include <memory>

namespace banso {

class CommandContext;

/// One command of `banso-cli`, e.g. `person find`. A new command is a class in `commands/` and a
/// line in CommandList.cpp.
class CliCommand {
  public:
    virtual ~CliCommand() = default;
    /// The words it is called by: `person find`.
    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual QString summary() const = 0;
    [[nodiscard]] virtual std::vector<ArgumentSpec> arguments() const = 0;
    [[nodiscard]] virtual Result<Reply> run(CommandContext& context,
                                            const Arguments& arguments) = 0;
};

/// Every command, in the order in which help shows them.
[[nodiscard]] const std::vector<std::unique_ptr<CliCommand>>& allCommands();

/// The command that the first words name, and how many words that took.
struct FoundCommand {
    CliCommand* command;
    int words;
};
[[nodiscard]] std::optional<FoundCommand> findCommand(const QStringList& words);

} // namespace banso
