#include "core/benefit/check/rules/ClaimRules.h"

namespace banso {

namespace {

struct DatedField {
    const char* field;
    std::optional<Date> day;
};

/// Days that have happened, when they are known.
std::vector<DatedField> pastDays(const ClaimFacts& facts) {
    const Claim& claim = facts.claim;
    const ClaimDraft& content = claim.content;
    std::vector<DatedField> days{
        {"birthOn", facts.payee.birth},
        {"noticeOn", facts.pregnancy.notifiedOn},
        {"heartbeatOn", facts.pregnancy.heartbeatOn},
        {"outcomeOn", facts.pregnancy.end.on},
        {content.instalment == Instalment::First ? "recognitionAppliedOn" : "fetusesNotifiedOn",
         content.appliedOn},
        {"elsewhereAskedOn", content.elsewhereAskedOn},
        {"elsewhereAnsweredOn", content.elsewhereAnsweredOn},
        {"interviewAtNoticeOn", facts.interviews.atNoticeOn},
        {"interviewEighthMonthOn", facts.interviews.eighthMonthOn},
        {"interviewAfterBirthOn", facts.interviews.afterBirthOn},
        {"decidedOn", claim.decision ? std::optional(claim.decision->on) : std::nullopt},
        {"paidOn", claim.paidOn},
    };
    if (facts.recognition) {
        if (content.instalment == Instalment::Second)
            days.push_back({"recognitionAppliedOn", facts.recognition->application.appliedOn});
        days.push_back({"recognisedOn", facts.recognition->application.recognisedOn});
        days.push_back({"recognitionCancelledOn", facts.recognition->cancelledOn});
    }
    return days;
}

/// Days are kept as days, so what is left to find is a birth the register could not say (不詳) and
/// a slipped year: nothing of a claim lies before this century.
void impossible(const RuleInput& in, FindingList& out) {
    const PayeeFacts& payee = in.facts.payee;
    if (!payee.birth && payee.birthAsWritten)
        out.add(Rule::E02, refused("benefit.birthUnknown", QStringLiteral("birthOn"),
                                   {*payee.birthAsWritten}));
    for (const auto& [field, day] : pastDays(in.facts))
        if (day && day->year() < 2000 && field != std::string_view("birthOn"))
            out.add(Rule::E02,
                    refused("benefit.dayImplausible", QString::fromLatin1(field), {day->iso()}));
}

void future(const RuleInput& in, FindingList& out) {
    for (const auto& [field, day] : pastDays(in.facts))
        if (day && *day > in.today)
            out.add(Rule::E03, refused("benefit.future", QString::fromLatin1(field), {day->iso()}));
}

void fetusesTooEarly(const RuleInput& in, FindingList& out) {
    const PregnancyFacts& pregnancy = in.facts.pregnancy;
    if (!in.facts.isSecond() || in.facts.isOldScheme())
        return;
    const auto from = secondFrom(pregnancy.edd, pregnancy.end, in.terms);
    if (from && in.content().appliedOn < *from)
        out.add(Rule::E13, refused("benefit.fetusesTooEarly", QStringLiteral("fetusesNotifiedOn"),
                                   {in.content().appliedOn.iso(), from->iso()}));
}

void beforeRecognition(const RuleInput& in, FindingList& out) {
    if (!in.facts.recognition || !in.facts.recognition->application.recognisedOn)
        return;
    const Date recognised = *in.facts.recognition->application.recognisedOn;
    const auto check = [&](const char* field, std::optional<Date> day) {
        if (day && *day < recognised)
            out.add(Rule::E14, refused("benefit.beforeRecognition", QString::fromLatin1(field),
                                       {day->iso(), recognised.iso()}));
    };
    // On the combined form the fetuses are notified together with the application.
    if (in.facts.isSecond() && !in.facts.isCombined())
        check("fetusesNotifiedOn", in.content().appliedOn);
    if (in.facts.claim.isGranted())
        check("decidedOn", in.facts.claim.decision->on);
    check("paidOn", in.facts.claim.paidOn);
}

void afterCancellation(const RuleInput& in, FindingList& out) {
    if (!in.facts.recognition || !in.facts.recognition->cancelledOn)
        return;
    const Date cancelled = *in.facts.recognition->cancelledOn;
    const auto check = [&](const char* field, std::optional<Date> day, Severity severity) {
        if (day && *day > cancelled)
            out.add(Rule::E15, severity,
                    refused("benefit.afterCancellation", QString::fromLatin1(field),
                            {day->iso(), cancelled.iso()}));
    };
    const bool isGranted = in.facts.claim.isGranted();
    const auto decided = isGranted ? std::optional(in.facts.claim.decision->on) : std::nullopt;
    check(in.facts.isSecond() ? "fetusesNotifiedOn" : "recognitionAppliedOn",
          in.content().appliedOn, Severity::Error);
    check("decidedOn", decided, Severity::Error);
    // What was decided while she lived here is owed: the transfer alone came later.
    if (!decided || *decided <= cancelled)
        check("paidOn", in.facts.claim.paidOn, Severity::Warning);
}

void endedBefore(const RuleInput& in, FindingList& out) {
    const auto ended = in.facts.pregnancy.end.on;
    if (in.facts.isSecond() && !in.facts.isOldScheme() && ended && *ended < in.terms.begins)
        out.add(Rule::E20, refused("benefit.endedBefore", QStringLiteral("outcomeOn"),
                                   {ended->iso(), in.terms.begins.iso()}));
}

void tooLate(const RuleInput& in, FindingList& out) {
    if (in.facts.isOldScheme())
        return;
    const PregnancyFacts& pregnancy = in.facts.pregnancy;
    const auto limit = limitOf(in.content().instalment, pregnancy.heartbeatOn, pregnancy.edd,
                               pregnancy.end, in.terms);
    if (!limit)
        return;
    const QStringList arguments{in.content().appliedOn.iso(), limit->lastDay.iso()};
    switch (limit->verdictOn(in.content().appliedOn)) {
    case ClaimLimit::Verdict::Late:
        out.add(Rule::E21, Severity::Error,
                refused("benefit.tooLate", QStringLiteral("claimUntil"), arguments));
        return;
    case ClaimLimit::Verdict::Disputed:
        out.add(Rule::E21, Severity::Warning,
                refused("benefit.lastDayDisputed", QStringLiteral("claimUntil"), arguments));
        return;
    case ClaimLimit::Verdict::InTime:
        return;
    }
}

void oldScheme(const RuleInput& in, FindingList& out) {
    if (in.facts.isOldScheme() && in.content().appliedOn > in.terms.oldSchemeLastDay)
        out.add(Rule::E28,
                refused("benefit.oldScheme", QStringLiteral("scheme"),
                        {in.content().appliedOn.iso(), in.terms.oldSchemeLastDay.iso()}));
}

constexpr std::array<ClaimRule, 8> kRules{
    impossible,        future,      fetusesTooEarly, beforeRecognition,
    afterCancellation, endedBefore, tooLate,         oldScheme};

} // namespace

std::span<const ClaimRule> dateRules() {
    return kRules;
}

} // namespace banso
