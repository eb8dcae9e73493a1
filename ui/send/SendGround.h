#pragma once

#include "ui/shell/WorkPlace.h"

namespace banso {

/// What the send page stands on.
struct SendGround {
    WorkPlace& place;    ///< of the window; outlives the page
    WorkPlaceMaker open; ///< for work on a thread of its own
    QString memoryFile;  ///< ini of this computer: the folder that files were written into last
};

} // namespace banso
