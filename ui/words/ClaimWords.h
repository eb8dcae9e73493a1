#pragma once

#include <QString>

namespace banso {

/// The name of an item of the office's layouts by its source's key: `heartbeatOn` is
/// 胎児心拍確認日.
[[nodiscard]] QString claimFieldWords(const QString& source);
/// By the state's key: `decided` is 支給決定.
[[nodiscard]] QString claimStateWords(const QString& key);
/// What a claim waits for, by the stage's key: `interview` is 面談待ち.
[[nodiscard]] QString claimStageWords(const QString& key);
/// `1`, `2`: 1回目, 2回目.
[[nodiscard]] QString instalmentWords(const QString& key);
/// A value of a file as people read it: an ISO day in the calendar of the language, 空欄 for none.
[[nodiscard]] QString claimValueWords(const QString& value);
/// The value of one item as people read it: codes by their names, days, amounts in yen.
[[nodiscard]] QString claimItemWords(const QString& source, const QString& value);

} // namespace banso
