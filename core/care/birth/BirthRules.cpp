#include "core/care/birth/BirthRules.h"

#include "core/care/growth/Growth.h"

namespace banso {

namespace {

constexpr Gestation kImpossiblyEarly = Gestation::ofWeeks(18);
constexpr Gestation kImpossiblyLate = Gestation::ofWeeks(46);
constexpr Gestation kRarelyLate = Gestation::ofWeeks(43);

void checkWeeks(const NewbornDraft& newborn, Date on, const BirthContext& context, Errors& errors) {
    const auto at = context.pregnancy ? context.pregnancy->gestationOn(on) : std::nullopt;
    if (!at)
        return;
    const QString field = QStringLiteral("born");
    if (*at < kImpossiblyEarly || *at > kImpossiblyLate)
        errors.push_back(
            refused("birth.impossible", field, {on.iso(), QString::number(at->weeks())}));
    else if (newborn.outcome == FetusOutcome::LiveBirth && (*at < kViability || *at > kRarelyLate))
        errors.push_back(refused("sure.birthWeeks", field, {QString::number(at->weeks())}));
    const auto& typed = newborn.details.gestationDays;
    if (typed && std::abs(*typed - at->totalDays()) > context.mismatchDays)
        errors.push_back(refused("sure.birthGestation", QStringLiteral("gestation"),
                                 {QString::number(std::abs(*typed - at->totalDays()))}));
}

void checkFetus(const NewbornDraft& newborn, const BirthContext& context, Errors& errors) {
    if (newborn.outcome != FetusOutcome::LiveBirth && !isLoss(newborn.outcome))
        errors.push_back(refused("birth.outcomeMissing", QStringLiteral("outcome")));
    if (!newborn.fetus)
        return;
    const auto found = std::find_if(context.fetuses.begin(), context.fetuses.end(),
                                    [&](const Fetus& fetus) { return fetus.id == *newborn.fetus; });
    if (found == context.fetuses.end() || found->outcome != FetusOutcome::Ongoing)
        errors.push_back(refused("birth.fetusKnown", QStringLiteral("fetus")));
}

void checkCount(const BirthDraft& draft, const BirthContext& context, Errors& errors) {
    if (!context.pregnancy)
        return;
    const auto ongoing =
        std::count_if(context.fetuses.begin(), context.fetuses.end(),
                      [](const Fetus& fetus) { return fetus.outcome == FetusOutcome::Ongoing; });
    const auto born = static_cast<std::ptrdiff_t>(draft.newborns.size());
    if (ongoing == 0)
        errors.push_back(refused("birth.fetusKnown", QStringLiteral("fetus")));
    else if (born < ongoing)
        errors.push_back(refused("sure.fetusLeft", QStringLiteral("newborns"),
                                 {QString::number(ongoing - born)}));
    else if (born > ongoing)
        errors.push_back(refused("sure.moreFetuses", QStringLiteral("newborns"),
                                 {QString::number(born - ongoing)}));
}

} // namespace

Error ofChild(int number, Error error) {
    if (number > 1)
        error.field = QStringLiteral("%1.%2").arg(number).arg(error.field);
    return error;
}

Errors findingsIn(const BirthDetails& details, Date born, Date today) {
    Errors errors;
    if (const auto discharged = details.dischargedOn) {
        const QString field = QStringLiteral("discharged");
        if (*discharged < born)
            errors.push_back(refused("birth.dischargeBeforeBirth", field, {discharged->iso()}));
        else if (*discharged > today)
            errors.push_back(refused("birth.dischargeFuture", field, {discharged->iso()}));
    }
    for (Error& error : Growth::findingsIn(details.measures, born, born, std::nullopt))
        errors.push_back(std::move(error));
    return errors;
}

Errors findingsIn(const BirthDraft& draft, const BirthContext& context) {
    if (draft.newborns.empty())
        return {refused("birth.none", QStringLiteral("newborns"))};
    Errors errors;
    if (!context.pregnancy && !draft.mother)
        errors.push_back(refused("birth.motherMissing", QStringLiteral("mother")));
    int number = 0;
    for (const NewbornDraft& newborn : draft.newborns) {
        ++number;
        const Date on = bornOn(draft, newborn);
        Errors own;
        if (on > context.today)
            own.push_back(refused("birth.future", QStringLiteral("born"), {on.iso()}));
        checkWeeks(newborn, on, context, own);
        checkFetus(newborn, context, own);
        if (newborn.outcome == FetusOutcome::LiveBirth)
            for (Error& error : findingsIn(newborn.details, on, context.today))
                own.push_back(std::move(error));
        for (Error& error : own)
            errors.push_back(ofChild(number, std::move(error)));
    }
    checkCount(draft, context, errors);
    return errors;
}

} // namespace banso
