#include "core/care/pregnancy/PregnancyRules.h"

#include "core/base/LegalAge.h"

namespace banso {

namespace {

// A notice is filed between the third and the 44th week, by any way of counting.
constexpr Gestation kEarliestNotice = Gestation::ofWeeks(3);
constexpr Gestation kLatestNotice = Gestation::ofWeeks(44);
// Outside these days before the due date the benefit's rules ask, too (E18).
constexpr int kHeartbeatEarliest = 280; // days before the due date
constexpr int kHeartbeatLatest = 175;
constexpr int kYoungest = 12;
constexpr int kOldest = 55;
constexpr int kEddMovesDays = 14;

QString weeksAndDays(Gestation g) {
    return QStringLiteral("%1w%2d").arg(g.weeks()).arg(g.extraDays());
}

void checkEdd(const PregnancyDraft& d, const PregnancyContext& context, Errors& errors) {
    const auto edd = eddOf(d);
    if (!edd) {
        if (d.notifiedOn)
            errors.push_back(refused("pregnancy.eddMissing", QStringLiteral("edd")));
        return;
    }
    if (!d.notifiedOn)
        return;
    const Gestation byEdd = Gestation::on(*d.notifiedOn, *edd);
    if (byEdd < kEarliestNotice || byEdd > kLatestNotice) {
        errors.push_back(refused("pregnancy.eddImpossible", QStringLiteral("edd"),
                                 {edd->iso(), QString::number(byEdd.weeks())}));
        return;
    }
    if (!d.edd || !d.noticeGestationDays)
        return;
    const int differs = std::abs(byEdd.totalDays() - *d.noticeGestationDays);
    if (differs > context.mismatchDays)
        errors.push_back(refused("sure.eddGestation", QStringLiteral("edd"),
                                 {QString::number(differs), weeksAndDays(byEdd)}));
}

void checkDays(const PregnancyDraft& d, const PregnancyContext& context, Errors& errors) {
    if (d.notifiedOn && *d.notifiedOn > context.today)
        errors.push_back(
            refused("pregnancy.noticeFuture", QStringLiteral("notified"), {d.notifiedOn->iso()}));
    if (d.noticeGestationDays && (*d.noticeGestationDays < kEarliestNotice.totalDays() ||
                                  *d.noticeGestationDays > kLatestNotice.totalDays()))
        errors.push_back(refused("pregnancy.gestationRange", QStringLiteral("gestation")));
    if (!d.heartbeatOn)
        return;
    if (*d.heartbeatOn > context.today)
        errors.push_back(refused("pregnancy.heartbeatFuture", QStringLiteral("heartbeat"),
                                 {d.heartbeatOn->iso()}));
    const auto edd = eddOf(d);
    const int before = edd ? d.heartbeatOn->daysUntil(*edd) : 200;
    if (before > kHeartbeatEarliest || before < kHeartbeatLatest)
        errors.push_back(
            refused("sure.heartbeat", QStringLiteral("heartbeat"),
                    {d.heartbeatOn->iso(),
                     QString::number(edd ? Gestation::on(*d.heartbeatOn, *edd).weeks() : 0)}));
}

void checkWoman(const PregnancyDraft& d, const PregnancyContext& context, Errors& errors) {
    const Person& woman = context.woman;
    if (!woman.isReachable())
        errors.push_back(
            refused("pregnancy.personGone", QStringLiteral("person"), {keyOf(woman.state)}));
    if (woman.sex == Sex::Male)
        errors.push_back(refused("sure.motherSex", QStringLiteral("person")));
    if (woman.birth) {
        const int years = ageInYears(*woman.birth, d.notifiedOn.value_or(context.today));
        if (years < kYoungest || years > kOldest)
            errors.push_back(
                refused("sure.motherAge", QStringLiteral("person"), {QString::number(years)}));
    }
}

void checkOthers(const PregnancyDraft& d, const PregnancyContext& context, Errors& errors) {
    const auto edd = eddOf(d);
    for (const Pregnancy& other : context.earlier) {
        if (other.state == PregnancyState::Ongoing) {
            errors.push_back(refused("pregnancy.ongoing", QStringLiteral("person"),
                                     {other.edd ? other.edd->iso() : QString()}));
            return;
        }
        // A pregnancy begins, as it is counted, two weeks before it can.
        if (edd && other.endedOn && gestationReachedOn(*edd, 2) <= *other.endedOn) {
            errors.push_back(
                refused("sure.pregnancyOverlap", QStringLiteral("edd"), {other.endedOn->iso()}));
            return;
        }
    }
}

} // namespace

std::optional<Date> eddOf(const PregnancyDraft& draft) {
    if (draft.edd || !draft.notifiedOn || !draft.noticeGestationDays)
        return draft.edd;
    return draft.notifiedOn->plusDays(280 - *draft.noticeGestationDays);
}

Errors findingsIn(const PregnancyDraft& draft, const PregnancyContext& context) {
    Errors errors;
    checkEdd(draft, context, errors);
    checkDays(draft, context, errors);
    if (draft.fetusCount < 1 || draft.fetusCount > 9)
        errors.push_back(refused("pregnancy.fetusCount", QStringLiteral("fetuses")));
    checkWoman(draft, context, errors);
    checkOthers(draft, context, errors);
    return errors;
}

Errors findingsInEdd(const Pregnancy& pregnancy, Date edd) {
    if (pregnancy.notifiedOn) {
        const Gestation byEdd = Gestation::on(*pregnancy.notifiedOn, edd);
        if (byEdd < kEarliestNotice || byEdd > kLatestNotice)
            return {refused("pregnancy.eddImpossible", QStringLiteral("edd"),
                            {edd.iso(), QString::number(byEdd.weeks())})};
    }
    const int moved = pregnancy.edd ? std::abs(pregnancy.edd->daysUntil(edd)) : 0;
    if (moved > kEddMovesDays)
        return {refused("sure.eddMoved", QStringLiteral("edd"), {QString::number(moved)})};
    return {};
}

} // namespace banso
