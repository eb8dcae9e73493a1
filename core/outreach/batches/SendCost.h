#pragma once

#include "core/outreach/batches/BatchBook.h"

namespace banso {

/// What a batch will cost, or did, by channel. In hundredths of a yen.
struct ChannelCost {
    SendChannel channel;
    int pieces = 0; ///< letters, messages, calls
    int units = 0;  ///< billed pieces: parts of an SMS, otherwise as many as pieces
    std::optional<qint64> amount = {}; ///< nothing: nobody wrote down a price
};

/// Estimates what the waiting and handed over items of a batch cost by the prices of the day; of
/// SMS the units that the service reports count before those we counted. Channels without an item
/// are left out. Needs ReadPeople.
[[nodiscard]] Result<std::vector<ChannelCost>> costOf(Desk& desk, SendBatchId batch);

} // namespace banso
