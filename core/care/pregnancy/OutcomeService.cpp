#include "core/care/pregnancy/OutcomeService.h"

#include "core/security/AuditLog.h"

namespace banso {

namespace {

Error fetusNotFound(FetusId id) {
    return refused("fetus.notFound", QStringLiteral("fetus"), {QString::number(id.value())});
}

} // namespace

OutcomeService::OutcomeService(Desk& desk, RegistryListener& registry, CareListener& care)
    : m_desk(desk),
      m_listener(care),
      m_pregnancies(desk.db()),
      m_notices(desk, registry, care),
      m_families(desk.db()),
      m_upkeep(desk),
      m_registry(desk, registry) {}

Validated<void> OutcomeService::record(const std::vector<OutcomeDraft>& drafts,
                                       const Confirmed& confirmed) {
    if (auto allowed = m_desk.require(Permission::WriteCare); !allowed)
        return failAll({allowed.error()});
    auto tx = m_desk.write();
    std::optional<Pregnancy> pregnancy;
    std::vector<FetusId> ended;
    Errors errors;
    for (const OutcomeDraft& draft : drafts) {
        const auto fetus = m_pregnancies.findFetus(draft.fetus);
        if (!fetus)
            return failAll({fetusNotFound(draft.fetus)});
        if (pregnancy && pregnancy->id != fetus->pregnancy)
            return failAll({refused("outcome.severalPregnancies", QStringLiteral("fetus"))});
        pregnancy = m_pregnancies.find(fetus->pregnancy);
        for (Error& error : confirmed.open(findingsIn(draft, *pregnancy, *fetus, m_desk.today())))
            errors.push_back(std::move(error));
        if (!errors.empty())
            continue;
        const auto done = m_pregnancies.endFetus(
            fetus->id, draft.revision,
            {draft.outcome, draft.on, gestationDaysOn(*pregnancy, draft.on), draft.evidence});
        if (!done)
            return failAll({done.error()});
        AuditLog::record(m_desk, "outcome.record", subjectOf(fetus->id));
        ended.push_back(fetus->id);
    }
    if (!pregnancy)
        errors.push_back(refused("outcome.missing", QStringLiteral("outcome")));
    if (!errors.empty())
        return failAll(std::move(errors));
    settle(*pregnancy, ended);
    tx.commit();
    return {};
}

Validated<PregnancyId> OutcomeService::recordBeforeNotice(PregnancyDraft draft,
                                                          FetusOutcome outcome, Date on,
                                                          Evidence evidence,
                                                          const Confirmed& confirmed) {
    auto tx = m_desk.write();
    draft.notifiedOn.reset();
    const auto id = m_notices.record(draft, confirmed);
    if (!id)
        return id;
    std::vector<OutcomeDraft> drafts;
    for (const Fetus& fetus : m_pregnancies.fetusesOf(*id))
        drafts.push_back({fetus.id, fetus.revision, outcome, on, evidence});
    if (auto done = record(drafts, confirmed); !done)
        return failAll(done.error());
    tx.commit();
    return id;
}

Status OutcomeService::undo(FetusId id, int revision) {
    BANSO_CHECK(m_desk.require(Permission::WriteCare));
    auto tx = m_desk.write();
    const auto fetus = m_pregnancies.findFetus(id);
    if (!fetus)
        return fail(fetusNotFound(id));
    if (fetus->outcome == FetusOutcome::LiveBirth)
        return fail(refused("outcome.isBirth", QStringLiteral("outcome")));
    if (!isLoss(fetus->outcome))
        return fail(refused("outcome.none", QStringLiteral("outcome")));
    BANSO_CHECK(m_pregnancies.endFetus(id, revision, {}));
    AuditLog::record(m_desk, "outcome.undo", subjectOf(id));
    settle(*m_pregnancies.find(fetus->pregnancy), {id});
    tx.commit();
    return {};
}

void OutcomeService::settle(const Pregnancy& pregnancy, const std::vector<FetusId>& fetuses) {
    settleState(m_pregnancies, pregnancy.id);
    m_upkeep.refresh(pregnancy.family);
    for (const FetusId fetus : fetuses)
        m_listener.outcomeRecorded(fetus);
    m_registry.familyTouched(pregnancy.family, FamilyNews::Loss);
    if (const auto now = m_families.familyOf(pregnancy.person))
        m_registry.familyTouched(*now, FamilyNews::Loss);
    m_registry.settle();
}

} // namespace banso
