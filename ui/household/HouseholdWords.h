#pragma once

#include "core/worklist/household/HouseholdOverview.h"
#include "ui/widgets/Banner.h"
#include "ui/words/DutyWords.h"

namespace banso {

// What a household's page says about its parts; plain text, no widgets.

/// A caution as a band over the page.
struct CautionLine {
    BannerKind kind;
    QString text;
};
[[nodiscard]] CautionLine cautionWords(const HouseholdWarning& warning, Date today);

/// 母, 子, 祖母: what somebody is in the household.
[[nodiscard]] QString roleWords(const HouseholdMember& member);
/// `髙橋 凛  31歳`, with what is out of the ordinary behind it: 別居, 転出, 手入力.
[[nodiscard]] QString memberWords(const HouseholdMember& member, Date today);
/// What is out of the ordinary with somebody; empty for nothing.
[[nodiscard]] QStringList memberMarks(const HouseholdMember& member);

/// 新生児訪問: the calendar's name, or the word for the room's own kind.
[[nodiscard]] QString dutyName(const HouseholdDuty& duty);
/// `11/20 まで 新生児訪問`.
[[nodiscard]] QString dutyWordsOf(const HouseholdDuty& duty, Date today);

/// `SMS 凛 090-…78`, what lies in its way behind it.
[[nodiscard]] QString rungWords(const HouseholdRung& rung, Date today);
/// `携帯 090-1234-5678`; 非表示 without the value, which is masked.
[[nodiscard]] QString contactWords(const ContactPoint& point, const std::optional<QString>& value);
/// What its owner allows: `同意あり · 9:00–17:00 · 留守電 可`.
[[nodiscard]] QStringList contactMarks(const ContactPoint& point, Date today);

/// `R8.11.12  電話 不在`: one step of the way, without day and text.
[[nodiscard]] QString stepWords(const TimelineStep& step, const ContactNaming& contacts);

/// 住所 非表示: what stands where something is masked.
[[nodiscard]] QString maskedWords();

} // namespace banso
