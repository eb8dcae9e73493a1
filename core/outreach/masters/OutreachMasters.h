#pragma once

#include "core/outreach/notices/Notice.h"
#include "core/storage/Database.h"

namespace banso {

/// A notice and its texts, as the program carries them.
struct ShippedNotice {
    Notice notice;
    std::vector<NoticeText> texts;
};

/// What the program carries in `resources/masters/notices`, by key.
[[nodiscard]] std::vector<ShippedNotice> shippedNotices();

/// Writes the carried notices, texts, gate rules, prices, call results and return reasons into a
/// register that lacks them: once when it is made, and after a newer program brought new ones. What
/// the town has changed stays. Inside a write transaction.
void installOutreachMasters(Database& database);

} // namespace banso
