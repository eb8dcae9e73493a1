#pragma once

#include "core/outreach/batches/BatchBook.h"
#include "core/outreach/batches/SendCost.h"
#include "core/outreach/batches/SendView.h"
#include "core/outreach/exports/OutgoingFileJournal.h"
#include "core/outreach/sms/SmsText.h"
#include "ui/widgets/table/RowSource.h"

namespace banso {

// How sends are said in tables and lines.

/// SMS · LINE · 郵便 · 電話, and 経路なし for no way.
[[nodiscard]] QString channelWords(const std::optional<SendChannel>& channel);
[[nodiscard]] QString channelIcon(SendChannel channel);

/// `20世帯 = 待ち 18（SMS 11・郵便 7） ＋ 渡した 0 ＋ 留保 2 ＋ 取消 0`.
[[nodiscard]] QString countsWords(const BatchCounts& counts,
                                  const std::vector<BatchBook::ChannelCount>& channels);
/// `SMS 12通 132円・郵便 3通 330円 計 約462円`; empty for nothing.
[[nodiscard]] QString costWords(const std::vector<ChannelCost>& costs);
/// `2通（1通 70字まで）`: what one SMS is billed as.
[[nodiscard]] QString smsWords(const SmsCount& count);

[[nodiscard]] Cell channelCell(const std::optional<SendChannel>& channel);
/// A number with hyphens, an address, or that it is hidden.
[[nodiscard]] Cell contactCell(const SendRow& row);
/// `toLook`: withheld, and a person may let it pass.
[[nodiscard]] Cell stateCell(const SendRow& row, bool toLook);
[[nodiscard]] Cell reasonsCell(const SendRow& row);
/// What became of the last try.
[[nodiscard]] Cell resultCell(const SendRow& row);

[[nodiscard]] QString fileKindWords(OutgoingKind kind);
[[nodiscard]] QString fileStateWords(OutgoingState state);

} // namespace banso
