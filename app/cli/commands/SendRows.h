// How `send` commands show a batch: one row a household.
#pragma once

#include "app/cli/CommandContext.h"
#include "app/cli/CommandText.h"
#include "core/outreach/batches/SendView.h"

namespace banso::cli {

/// `batch, item, household, person, channel, contact, state, reasons, attempt, result`.
[[nodiscard]] Result<Reply> batchRows(Desk& desk, SendBatchId batch);
/// The item of `--household` in BATCH.
[[nodiscard]] Result<SendItem> itemIn(Desk& desk, const Arguments& a);

} // namespace banso::cli
