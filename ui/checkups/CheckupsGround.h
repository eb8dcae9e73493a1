#pragma once

#include "core/care/CareListener.h"
#include "core/security/Desk.h"
#include "ui/widgets/search/SearchSource.h"

#include <functional>
#include <memory>

namespace banso {

/// What the page of check-ups stands on; all of it outlives the page.
struct CheckupsGround {
    Desk& desk;
    CareListener& care;
    std::function<std::unique_ptr<SearchSource>()>
        makeSearch; ///< for a child that is placed by name
};

} // namespace banso
