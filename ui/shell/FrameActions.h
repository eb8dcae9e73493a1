#pragma once

#include "ui/widgets/look/Look.h"
#include "ui/words/Language.h"

#include <functional>

namespace banso {

class Workspace;

/// What the window itself does on behalf of the frame's actions.
struct WindowActs {
    std::function<void()> lock;
    std::function<void()> signOut;
    std::function<void()> changePassword;
    std::function<void()> quit;
    std::function<void(const LookChoice&)> setLook;
    std::function<LookChoice()> look;
    std::function<void(Language)> setLanguage;
    std::function<void()> about;
};

/// Registers every action of the frame with its key and menu, and the keys of forms and lists.
void registerFrameActions(Workspace& workspace, const WindowActs& acts);

} // namespace banso
