#include "app/cli/commands/BackupCommands.h"
#include "app/cli/commands/BenefitCommands.h"
#include "app/cli/commands/DemoCommand.h"
#include "app/cli/commands/HouseholdCommands.h"
#include "app/cli/commands/ImportCommands.h"
#include "app/cli/commands/PeopleCommands.h"
#include "app/cli/commands/RecordCommands.h"
#include "app/cli/commands/RegisterCommands.h"
#include "app/cli/commands/SendCommands.h"
#include "app/cli/commands/StaffCommands.h"
#include "app/cli/commands/TextCommands.h"
#include "app/cli/commands/TodayCommand.h"

namespace banso {

const std::vector<std::unique_ptr<CliCommand>>& allCommands() {
    static const std::vector<std::unique_ptr<CliCommand>> commands = [] {
        std::vector<std::unique_ptr<CliCommand>> list;
        addRegisterCommands(list);
        addDemoCommand(list);
        addStaffCommands(list);
        addImportCommands(list);
        addTodayCommand(list);
        addPeopleCommands(list);
        addHouseholdCommands(list);
        addBirthCommands(list);
        addRecordCommands(list);
        addSendCommands(list);
        addResultCommands(list);
        addClaimCommands(list);
        addBenefitCommands(list);
        addBackupCommands(list);
        addTextCommands(list);
        return list;
    }();
    return commands;
}

std::optional<FoundCommand> findCommand(const QStringList& words) {
    std::optional<FoundCommand> best;
    for (const auto& command : allCommands()) {
        const QStringList name = command->name().split(u' ');
        const int length = static_cast<int>(name.size());
        if (words.size() >= length && words.first(length) == name &&
            (!best || length > best->words))
            best = FoundCommand{command.get(), length};
    }
    return best;
}

} // namespace banso
