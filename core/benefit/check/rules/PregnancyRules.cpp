#include "core/benefit/check/rules/ClaimRules.h"

namespace banso {

namespace {

void fetusesMissing(const RuleInput& in, FindingList& out) {
    if (in.facts.isSecond() && in.content().fetusCount.value_or(0) == 0)
        out.add(Rule::E11, refused("benefit.fetusesMissing", QStringLiteral("fetuses")));
}

/// Only compared when every fetus has its outcome.
void fetusesDiffer(const RuleInput& in, FindingList& out) {
    const PregnancyEnd& end = in.facts.pregnancy.end;
    const auto notified = in.content().fetusCount;
    if (!in.facts.isSecond() || !notified || *notified == 0 || !end.isOver())
        return;
    const int recorded = end.liveBirths + end.losses;
    if (recorded != *notified)
        out.add(Rule::E12, refused("benefit.fetusesDiffer", QStringLiteral("fetuses"),
                                   {QString::number(*notified), QString::number(recorded)}));
}

void heartbeat(const RuleInput& in, FindingList& out) {
    if (in.facts.isOldScheme())
        return;
    const QString field = QStringLiteral("heartbeatOn");
    const auto day = in.facts.pregnancy.heartbeatOn;
    const Date applied =
        in.facts.recognition ? in.facts.recognition->application.appliedOn : in.content().appliedOn;
    if (!day)
        out.add(Rule::E17, refused("benefit.heartbeatMissing", field));
    else if (*day > applied)
        out.add(Rule::E17, refused("benefit.heartbeatLater", field, {day->iso(), applied.iso()}));
}

void heartbeatUnlikely(const RuleInput& in, FindingList& out) {
    const auto day = in.facts.pregnancy.heartbeatOn;
    const auto edd = in.facts.pregnancy.edd;
    if (!day || !edd || in.facts.isOldScheme())
        return;
    const int daysBefore = day->daysUntil(*edd);
    if (daysBefore > in.terms.heartbeatEarliestDays || daysBefore < in.terms.heartbeatLatestDays)
        out.add(Rule::E18, refused("benefit.heartbeatUnlikely", QStringLiteral("heartbeatOn"),
                                   {day->iso(), edd->iso()}));
}

void lossWithoutPaper(const RuleInput& in, FindingList& out) {
    if (in.facts.pregnancy.end.isLoss() && in.facts.evidence() == ClaimEvidence::None)
        out.add(Rule::E19, refused("benefit.lossWithoutPaper", QStringLiteral("evidence")));
}

/// 妊婦等包括相談支援 goes with the payment; nobody asks for it after a loss.
void interview(const RuleInput& in, FindingList& out) {
    const InterviewFacts& held = in.facts.interviews;
    if (in.facts.pregnancy.end.isLoss())
        return;
    if (!in.facts.isSecond() && !held.atNoticeOn)
        out.add(Rule::E27,
                refused("benefit.interviewMissing", QStringLiteral("interviewAtNoticeOn")));
    if (in.facts.isSecond() && !held.eighthMonthOn && !held.afterBirthOn)
        out.add(Rule::E27, refused("benefit.secondInterviewMissing",
                                   QStringLiteral("interviewEighthMonthOn")));
}

constexpr std::array<ClaimRule, 6> kRules{fetusesMissing,    fetusesDiffer,    heartbeat,
                                          heartbeatUnlikely, lossWithoutPaper, interview};

} // namespace

std::span<const ClaimRule> pregnancyRules() {
    return kRules;
}

} // namespace banso
