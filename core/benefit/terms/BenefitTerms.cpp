#include "core/benefit/terms/BenefitTerms.h"

namespace banso {

namespace {

constexpr std::array kGraded{Rule::E07, Rule::E12, Rule::E18, Rule::E25,
                             Rule::E27, Rule::E28, Rule::E31, Rule::E36};

/// `text` gives the value of a setting `benefit.<name>`.
template <class Text>
BenefitTerms termsFrom(Text&& text) {
    const auto number = [&text](const char* name) { return text(name).toInt(); };
    const auto day = [&text](const char* name) {
        const auto date = Date::fromIso(text(name));
        if (!date)
            throw StorageDefect(std::string("setting is no date: benefit.") + name);
        return *date;
    };
    const auto list = [&text](const char* name) {
        return text(name).split(u';', Qt::SkipEmptyParts);
    };
    BenefitTerms terms{
        .municipalityCode = text("municipalityCode"),
        .begins = day("begins"),
        .oldSchemeLastDay = day("oldSchemeLastDay"),
        .amountPerPregnancy = number("amountPerPregnancy"),
        .amountPerFetus = number("amountPerFetus"),
        .daysBeforeDue = number("daysBeforeDue"),
        .limitMonths = number("limitMonths"),
        .limitWording =
            enumOf<LimitWording>(text("limitWording")).value_or(LimitWording::DayBefore),
        .secondLimitFrom =
            enumOf<SecondLimitFrom>(text("secondLimitFrom")).value_or(SecondLimitFrom::Earliest),
        .inviteDays = number("inviteDays"),
        .remindDays = number("remindDays"),
        .interviewDays = number("interviewDays"),
        .paperDays = number("paperDays"),
        .decideDays = number("decideDays"),
        .payDays = number("payDays"),
        .noticeInterviews = list("noticeInterviews"),
        .eighthMonthInterviews = list("eighthMonthInterviews"),
        .birthInterviews = list("birthInterviews"),
        .leastAge = number("leastAge"),
        .unusualAgeBelow = number("unusualAgeBelow"),
        .unusualAgeFrom = number("unusualAgeFrom"),
        .mostAge = number("mostAge"),
        .pregnancyGapDays = number("pregnancyGapDays"),
        .heartbeatEarliestDays = number("heartbeatEarliestDays"),
        .heartbeatLatestDays = number("heartbeatLatestDays"),
        .severities = {},
    };
    for (const Rule rule : kGraded)
        terms.severities[rule] =
            text(("severity." + keyOf(rule).toLatin1()).constData()) == u"error"
                ? Severity::Error
                : Severity::Warning;
    return terms;
}

QString nameOf(const char* name) {
    return QStringLiteral("benefit.") + QLatin1String(name);
}

} // namespace

BenefitTerms BenefitTerms::on(const SettingBook& settings, Date day) {
    return termsFrom([&](const char* name) { return settings.text(nameOf(name), day); });
}

BenefitTerms BenefitTerms::defaults() {
    return termsFrom([](const char* name) { return SettingBook::defaultOf(nameOf(name)); });
}

Severity BenefitTerms::severityOf(Rule rule) const {
    const auto graded = severities.find(rule);
    return graded == severities.end() ? Severity::Error : graded->second;
}

} // namespace banso
