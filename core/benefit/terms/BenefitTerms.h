#pragma once

#include "core/benefit/terms/Rule.h"
#include "core/storage/SettingBook.h"

#include <map>

namespace banso {

/// How a town's rule words the last day of the two years. From 2026-05-20: 2028-05-19, 2028-05-20
/// and 2028-05-20.
enum class LimitWording {
    DayBefore,   ///< 2年を経過する日の前日まで
    UntilDay,    ///< 2年を経過する日まで
    FromNextDay, ///< その翌日から起算して2年以内
};
template <>
struct EnumText<LimitWording> {
    static constexpr std::array kKeys{std::pair{LimitWording::DayBefore, "dayBefore"},
                                      std::pair{LimitWording::UntilDay, "untilDay"},
                                      std::pair{LimitWording::FromNextDay, "fromNextDay"}};
};

/// From when the second claim's time runs.
enum class SecondLimitFrom {
    Earliest, ///< the day it can first be made
    Birth,    ///< the outcome
};
template <>
struct EnumText<SecondLimitFrom> {
    static constexpr std::array kKeys{std::pair{SecondLimitFrom::Earliest, "earliest"},
                                      std::pair{SecondLimitFrom::Birth, "birth"}};
};

/// The rules of 妊婦のための支援給付 (子ども・子育て支援法10条の2 and following) as they stand in a
/// town on a day: settings `benefit.*`. Amounts in yen.
struct BenefitTerms {
    QString municipalityCode;
    Date begins;
    Date oldSchemeLastDay;
    int amountPerPregnancy;
    int amountPerFetus;
    int daysBeforeDue;
    int limitMonths;
    LimitWording limitWording;
    SecondLimitFrom secondLimitFrom;

    int inviteDays;
    int remindDays;
    int interviewDays;
    int paperDays;
    int decideDays;
    int payDays;

    QStringList noticeInterviews; ///< contact codes
    QStringList eighthMonthInterviews;
    QStringList birthInterviews;

    int leastAge;
    int unusualAgeBelow;
    int unusualAgeFrom;
    int mostAge;
    int pregnancyGapDays;
    int heartbeatEarliestDays;
    int heartbeatLatestDays;

    std::map<Rule, Severity> severities; ///< of the rules a town may grade

    [[nodiscard]] static BenefitTerms on(const SettingBook& settings, Date day);
    /// What holds where nobody decided otherwise.
    [[nodiscard]] static BenefitTerms defaults();
    /// Error for the rules that nobody may grade.
    [[nodiscard]] Severity severityOf(Rule rule) const;
};

} // namespace banso
