#pragma once

#include "ui/shell/Page.h"
#include "ui/shell/RegisterState.h"
#include "ui/shell/door/SignInPort.h"
#include "ui/widgets/search/SearchSource.h"

#include <memory>
#include <vector>

namespace banso {

/// What stands on the desk of somebody who signed in.
struct Furniture {
    /// Whatever the pages stand on (a Desk, its services, presenters); gone after them.
    std::shared_ptr<void> ground = {};
    std::vector<PageEntry> pages = {};
    std::unique_ptr<SearchSource> search = {};
    QString searchPage = {}; ///< the page that opens the place of somebody found
};

/// The frame's way to the rest of the program; `app/gui` wires it.
class ShellPort {
  public:
    virtual ~ShellPort() = default;
    [[nodiscard]] virtual const Clock& clock() const = 0;
    [[nodiscard]] virtual SignInPort& door() = 0;
    [[nodiscard]] virtual RegisterState registerState() = 0;
    /// After so many minutes without a touch the screen locks; 0 never.
    [[nodiscard]] virtual int idleLockMinutes() = 0;
    [[nodiscard]] virtual Furniture furnish(const Session& session) = 0;
    /// The roles of a person who unlocks may have changed: true when the desk must be made anew.
    [[nodiscard]] virtual bool isOtherDesk(const Session& before, const Session& now) {
        return before.staff() != now.staff() || before.roles() != now.roles();
    }
};

} // namespace banso
