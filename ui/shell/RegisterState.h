#pragma once

#include "core/base/Date.h"

#include <QString>

#include <optional>

namespace banso {

/// What the frame says about the register that is open.
struct RegisterState {
    QString name;                          ///< register.banso, or the server's database
    QString town = {};                     ///< サンプル市; empty before anybody entered it
    bool isFictitious = false;             ///< 架空の町 stands on every page
    std::optional<qint64> population = {}; ///< residents on the register
    std::optional<Date> residentsOn = {};  ///< the day that the latest resident extract pictures
    int maxAgeDays = 14; ///< older than this it is vermilion (`register.maxAgeDays`)
};

} // namespace banso
