#include "core/care/pregnancy/OutcomeRules.h"

namespace banso {

namespace {

constexpr Gestation kLatest = Gestation::ofWeeks(46);
constexpr Gestation kLatestEctopic = Gestation::ofWeeks(20);

bool isRare(FetusOutcome outcome, Gestation at) {
    switch (outcome) {
    case FetusOutcome::Miscarriage:
    case FetusOutcome::Abortion:
        return at >= kViability;
    case FetusOutcome::Stillbirth:
        return at < kStillbirthNotice;
    case FetusOutcome::Ectopic:
        return at >= kLatestEctopic;
    default:
        return false;
    }
}

} // namespace

std::optional<int> gestationDaysOn(const Pregnancy& pregnancy, Date on) {
    const auto at = pregnancy.gestationOn(on);
    return at ? std::optional(at->totalDays()) : std::nullopt;
}

Errors findingsIn(const OutcomeDraft& draft, const Pregnancy& pregnancy, const Fetus& fetus,
                  Date today) {
    const QString outcomeField = QStringLiteral("outcome");
    const QString dayField = QStringLiteral("on");
    if (draft.outcome == FetusOutcome::LiveBirth)
        return {refused("outcome.useBirth", outcomeField)};
    if (!isLoss(draft.outcome))
        return {refused("outcome.missing", outcomeField)};
    if (fetus.outcome == FetusOutcome::LiveBirth)
        return {refused("outcome.isBirth", outcomeField)};
    Errors errors;
    if (draft.on > today)
        errors.push_back(refused("outcome.future", dayField, {draft.on.iso()}));
    const auto at = pregnancy.gestationOn(draft.on);
    if (at && (at->totalDays() < 0 || *at > kLatest))
        errors.push_back(refused("outcome.impossible", dayField,
                                 {draft.on.iso(), QString::number(at->weeks())}));
    else if (at && isRare(draft.outcome, *at))
        errors.push_back(refused("sure.outcomeWeeks", outcomeField,
                                 {keyOf(draft.outcome), QString::number(at->weeks())}));
    return errors;
}

} // namespace banso
