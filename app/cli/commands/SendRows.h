// How `send` commands show a batch: one row a household.
#pragma once

#include "app/cli/CommandContext.h"
#include "app/cli/CommandText.h"
#include "core/outreach/batches/SendView.h"

namespace banso::cli {

enum class BatchColumns {
    Plan, ///< `batch, item, household, person, channel, contact, state, reasons`
    All,  ///< and what became of it: `attempt, key, serial, result`
};
[[nodiscard]] Result<Reply> batchRows(Desk& desk, SendBatchId batch,
                                      BatchColumns columns = BatchColumns::All);
/// The item of `--household` in BATCH.
[[nodiscard]] Result<SendItem> itemIn(Desk& desk, const Arguments& a);

} // namespace banso::cli
