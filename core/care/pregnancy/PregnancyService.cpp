#include "core/care/pregnancy/PregnancyService.h"

namespace banso {

PregnancyService::PregnancyService(Desk& desk, RegistryListener& registry, CareListener& care)
    : m_desk(desk),
      m_listener(care),
      m_pregnancies(desk.db()),
      m_persons(desk.db()),
      m_families(desk, registry),
      m_upkeep(desk) {}

Errors PregnancyService::findings(const PregnancyDraft& draft, std::optional<PregnancyId> self) {
    return findingsAs(Permission::WriteCare, draft, self);
}

Errors PregnancyService::findingsInList(const PregnancyDraft& draft) {
    return findingsAs(Permission::Import, draft, {});
}

Errors PregnancyService::findingsAs(Permission permission, const PregnancyDraft& draft,
                                    std::optional<PregnancyId> self) {
    if (auto allowed = m_desk.require(permission); !allowed)
        return {allowed.error()};
    auto woman = m_persons.load(draft.person);
    if (!woman)
        return {woman.error()};
    auto others = m_pregnancies.ofPerson(woman->id);
    std::erase_if(others, [&](const Pregnancy& other) { return other.id == self; });
    const Date today = m_desk.today();
    return findingsIn(draft,
                      {*std::move(woman), std::move(others), today,
                       m_desk.settings().integer(QStringLiteral("care.eddMismatchDays"), today)});
}

Validated<PregnancyId> PregnancyService::record(const PregnancyDraft& draft,
                                                const Confirmed& confirmed) {
    return recordAs(Permission::WriteCare, draft, confirmed);
}

Validated<PregnancyId> PregnancyService::recordFromList(const PregnancyDraft& draft,
                                                        const Confirmed& confirmed) {
    return recordAs(Permission::Import, draft, confirmed);
}

Validated<PregnancyId> PregnancyService::recordAs(Permission permission,
                                                  const PregnancyDraft& draft,
                                                  const Confirmed& confirmed) {
    auto tx = m_desk.write();
    if (auto errors = confirmed.open(findingsAs(permission, draft, {})); !errors.empty())
        return failAll(std::move(errors));
    PregnancyDraft kept = draft;
    kept.person = m_persons.load(draft.person)->id;
    kept.edd = eddOf(draft);
    const auto family = m_families.ensureForMother(kept.person);
    if (!family)
        return failAll({family.error()});
    const PregnancyId id = m_pregnancies.add(*family, kept, m_desk.now());
    m_upkeep.refresh(*family);
    m_listener.pregnancyRecorded(id);
    tx.commit();
    return id;
}

Status PregnancyService::setFetusCount(const Pregnancy& pregnancy, int wanted) {
    auto fetuses = m_pregnancies.fetusesOf(pregnancy.id);
    int counted = 0;
    int known = 0;
    for (const Fetus& fetus : fetuses) {
        counted += fetus.outcome != FetusOutcome::Mistaken ? 1 : 0;
        known += fetus.outcome != FetusOutcome::Mistaken && fetus.outcome != FetusOutcome::Ongoing
                     ? 1
                     : 0;
    }
    if (wanted < known)
        return fail(
            refused("pregnancy.fetusesKnown", QStringLiteral("fetuses"), {QString::number(known)}));
    for (auto fetus = fetuses.rbegin(); fetus != fetuses.rend() && counted > wanted; ++fetus)
        if (fetus->outcome == FetusOutcome::Ongoing) {
            BANSO_CHECK(m_pregnancies.endFetus(fetus->id, fetus->revision,
                                               {.outcome = FetusOutcome::Mistaken}));
            --counted;
        }
    for (auto fetus = fetuses.begin(); fetus != fetuses.end() && counted < wanted; ++fetus)
        if (fetus->outcome == FetusOutcome::Mistaken) {
            BANSO_CHECK(m_pregnancies.endFetus(fetus->id, fetus->revision, {}));
            ++counted;
        }
    for (int ordinal = static_cast<int>(fetuses.size()) + 1; counted < wanted; ++counted)
        (void)m_pregnancies.addFetus(pregnancy.id, ordinal++);
    return {};
}

Validated<void> PregnancyService::update(PregnancyId id, int revision, const PregnancyDraft& draft,
                                         const Confirmed& confirmed) {
    auto tx = m_desk.write();
    const auto before = m_pregnancies.load(id);
    if (!before)
        return failAll({before.error()});
    PregnancyDraft kept = draft;
    kept.person = before->person;
    kept.edd = before->edd;
    if (auto errors = confirmed.open(findings(kept, id)); !errors.empty())
        return failAll(std::move(errors));
    if (auto done = m_pregnancies.update(id, revision, kept); !done)
        return failAll({done.error()});
    if (auto done = setFetusCount(*before, kept.fetusCount); !done)
        return failAll({done.error()});
    settleState(m_pregnancies, id);
    m_upkeep.refresh(before->family);
    m_listener.pregnancyChanged(id);
    tx.commit();
    return {};
}

Validated<void> PregnancyService::reviseEdd(PregnancyId id, int revision, Date edd, EddBasis basis,
                                            const Confirmed& confirmed) {
    if (auto allowed = m_desk.require(Permission::WriteCare); !allowed)
        return failAll({allowed.error()});
    auto tx = m_desk.write();
    const auto before = m_pregnancies.load(id);
    if (!before)
        return failAll({before.error()});
    if (before->state == PregnancyState::Ended)
        return failAll({refused("pregnancy.ended", QStringLiteral("edd"))});
    if (auto errors = confirmed.open(findingsInEdd(*before, edd)); !errors.empty())
        return failAll(std::move(errors));
    if (auto done = m_pregnancies.setEdd(id, revision, edd, basis, m_desk.now()); !done)
        return failAll({done.error()});
    m_upkeep.refresh(before->family);
    m_listener.eddChanged(id);
    tx.commit();
    return {};
}

void settleState(PregnancyRepository& pregnancies, PregnancyId id) {
    bool isOngoing = false;
    std::optional<Date> last;
    for (const Fetus& fetus : pregnancies.fetusesOf(id)) {
        isOngoing = isOngoing || fetus.outcome == FetusOutcome::Ongoing;
        if (fetus.outcomeOn)
            last = last ? std::max(*last, *fetus.outcomeOn) : *fetus.outcomeOn;
    }
    pregnancies.setState(id, isOngoing ? PregnancyState::Ongoing : PregnancyState::Ended,
                         isOngoing ? std::nullopt : last);
}

} // namespace banso
